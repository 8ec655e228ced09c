using System.Net.Http.Headers;

namespace MongCai.Sdk;

/// <summary>Reads how long a server wants to be left alone: seconds, or a date (RFC 9110 section 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>
    /// The wait, 0 and up; null where the answer asks for none that can be understood. A date is reckoned from that of the answer, whose clock it is by, or
    /// from a moment where it has none.
    /// </summary>
    internal static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => Positive(seconds),
        { Date: { } date } => Positive(date - (response.Headers.Date ?? now)),
        _ => IsBeyondNumbers(response) ? TimeSpan.MaxValue : null,
    };

    /// <summary>Digits that .NET does not take for a number ask for a wait longer than any.</summary>
    private static bool IsBeyondNumbers(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Retry-After", out HeaderStringValues values) && values.ToString().Trim() is { Length: > 0 } text
            && text.All(char.IsAsciiDigit);

    private static TimeSpan Positive(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
}
