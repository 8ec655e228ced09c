namespace MongCai.Sdk.Testing;

/// <summary>Something that goes wrong with a request. A closed set.</summary>
public abstract record PortalFault
{
    private PortalFault()
    {
    }

    /// <summary>The portal answers with a status and does nothing.</summary>
    /// <param name="Code">The status, such as 503.</param>
    /// <param name="RetryAfter">What <c>Retry-After</c> says; null leaves it out.</param>
    public sealed record Status(int Code, TimeSpan? RetryAfter = null) : PortalFault;

    /// <summary>The portal is slow to begin, on the clock that it was given.</summary>
    /// <param name="Time">How long.</param>
    public sealed record Delay(TimeSpan Time) : PortalFault;

    /// <summary>The connection breaks before anything is done.</summary>
    public sealed record DropBeforeCommit : PortalFault;

    /// <summary>All is done, and the connection breaks before the answer: what a caller cannot tell from <see cref="DropBeforeCommit"/>.</summary>
    public sealed record DropAfterCommit : PortalFault;

    /// <summary>All is done, and the answer is cut off in the middle.</summary>
    public sealed record MalformedBody : PortalFault;

    /// <summary>All is done, and the answer comes in small pieces with time between them, on the clock that the portal was given.</summary>
    /// <param name="Between">The time before each piece.</param>
    public sealed record SlowBody(TimeSpan Between) : PortalFault;
}
