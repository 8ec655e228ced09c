using System.Collections.Concurrent;
using MongCai.Sdk;

namespace MongCai.AspNetCore.Webhooks;

/// <summary>
/// The replay store for one delivery, which knows also what is being dealt with in this process. It is asked only for messages whose signature was right.
/// </summary>
internal sealed class TrackedReplays(IWebhookReplayStore store, ConcurrentDictionary<string, byte> underWay) : IWebhookReplayStore
{
    /// <summary>Whether another delivery of the message is being dealt with.</summary>
    internal bool IsUnderWay { get; private set; }

    public async ValueTask<bool> TryAddAsync(string id, CancellationToken cancellationToken = default)
    {
        IsUnderWay = !underWay.TryAdd(id, default);
        bool isNew = false;
        try
        {
            isNew = !IsUnderWay && await store.TryAddAsync(id, cancellationToken).ConfigureAwait(false);
            return isNew;
        }
        finally
        {
            if (!isNew && !IsUnderWay)
            {
                underWay.TryRemove(id, out _);
            }
        }
    }

    public ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default) => store.RemoveAsync(id, cancellationToken);

    /// <summary>Says that the message is no longer being dealt with.</summary>
    internal void End(string id) => underWay.TryRemove(id, out _);
}
