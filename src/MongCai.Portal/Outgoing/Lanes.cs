using System.Collections.Concurrent;
using NodaTime;

namespace MongCai.Portal.Outgoing;

/// <summary>The endpoints that are sent to now, and those that failed and rest: whichever is slow or silent keeps nobody waiting but itself.</summary>
/// <remarks>What rests is forgotten with the process; then its endpoint is tried once more. Safe to use from many threads.</remarks>
internal sealed class Lanes
{
    private const int AtOnce = 64;

    private readonly ConcurrentDictionary<string, byte> busy = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Instant> resting = new(StringComparer.Ordinal);

    /// <summary>How long an endpoint rests at the most, so that one event that it cannot take holds up the others for no longer.</summary>
    internal static Duration LongestRest { get; } = Duration.FromMinutes(1);

    internal bool IsFree(string endpoint, Instant now) =>
        busy.Count < AtOnce && !busy.ContainsKey(endpoint) && !(resting.TryGetValue(endpoint, out Instant until) && now < until);

    internal bool TryEnter(string endpoint) => busy.Count < AtOnce && busy.TryAdd(endpoint, 0);

    internal void Leave(string endpoint, Instant? restUntil)
    {
        if (restUntil is { } until)
        {
            resting[endpoint] = until;
        }
        else
        {
            resting.TryRemove(endpoint, out _);
        }

        busy.TryRemove(endpoint, out _);
    }
}
