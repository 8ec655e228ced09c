using System.Net.Http.Headers;

namespace MongCai.Sdk;

/// <summary>Reads how long a server wants to be left alone: seconds, or a date (RFC 9110 section 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>The wait from a moment on, 0 and up; null where the answer asks for none that can be understood.</summary>
    internal static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => Positive(seconds),
        { Date: { } date } => Positive(date - now),
        _ => IsBeyondNumbers(response) ? TimeSpan.MaxValue : null,
    };

    /// <summary>Digits that .NET does not take for a number ask for a wait longer than any.</summary>
    private static bool IsBeyondNumbers(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Retry-After", out HeaderStringValues values) && values.ToString().Trim() is { Length: > 0 } text
            && text.All(char.IsAsciiDigit);

    private static TimeSpan Positive(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
}
