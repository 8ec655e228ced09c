using MongCai.Sdk;

namespace MongCai.AspNetCore;

/// <summary>How an endpoint of webhooks takes what is posted to it.</summary>
public sealed class WebhookEndpointOptions
{
    /// <summary>
    /// The secrets of the endpoint; asked for at each delivery, so that they can be changed while the program runs. While one is being changed there are two.
    /// </summary>
    public required Func<IReadOnlyList<WebhookSecret>> Secrets { get; init; }

    /// <summary>The largest body in bytes, 1 and up; a mebibyte without more.</summary>
    public int LargestBody { get; init; } = 1024 * 1024;

    /// <summary>
    /// How far the moment of sending may be from the clock, before or after it, more than 0; five minutes without more. The replay store remembers for longer.
    /// </summary>
    public TimeSpan Tolerance { get; init; } = TimeSpan.FromMinutes(5);
}
