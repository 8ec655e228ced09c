namespace MongCai.Sdk;

/// <summary>Remembers the last so many messages, in the memory of one process.</summary>
/// <remarks>Thread-safe. Several processes behind one endpoint need a store that they share.</remarks>
public sealed class InMemoryWebhookReplayStore : IWebhookReplayStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, WebhookClaim> known = new(StringComparer.Ordinal);
    private readonly LinkedList<string> order = [];
    private readonly int capacity;

    /// <summary>Makes a store of so many messages; the oldest give way.</summary>
    /// <param name="capacity">1 and up; more than come within the tolerance of the verifier.</param>
    public InMemoryWebhookReplayStore(int capacity = 10_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        this.capacity = capacity;
    }

    /// <inheritdoc/>
    public ValueTask<WebhookClaim> ClaimAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        lock (gate)
        {
            return ValueTask.FromResult(known.TryGetValue(id, out WebhookClaim claim) ? claim : Take(id));
        }
    }

    /// <inheritdoc/>
    public ValueTask CompleteAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        lock (gate)
        {
            Remember(id, WebhookClaim.Done);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        lock (gate)
        {
            if (known.GetValueOrDefault(id, WebhookClaim.Done) != WebhookClaim.Done)
            {
                known.Remove(id);
                order.Remove(id);
            }
        }

        return ValueTask.CompletedTask;
    }

    private WebhookClaim Take(string id)
    {
        Remember(id, WebhookClaim.UnderWay);
        return WebhookClaim.Taken;
    }

    private void Remember(string id, WebhookClaim claim)
    {
        if (!known.ContainsKey(id))
        {
            order.AddLast(id);
        }

        known[id] = claim;
        if (known.Count > capacity)
        {
            known.Remove(order.First!.Value);
            order.RemoveFirst();
        }
    }
}
