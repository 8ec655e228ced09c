namespace MongCai.Sdk.Pipeline;

/// <summary>Reads how long a server wants to be left alone: seconds, or a date (RFC 9110 section 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>The wait from a moment on, 0 and up; null where the answer asks for none that can be understood.</summary>
    internal static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => Positive(seconds),
        { Date: { } date } => Positive(date - now),
        _ => null,
    };

    private static TimeSpan Positive(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
}
