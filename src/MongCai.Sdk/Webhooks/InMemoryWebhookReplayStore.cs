namespace MongCai.Sdk;

/// <summary>Remembers the last so many messages, in the memory of one process.</summary>
/// <remarks>Thread-safe. Several processes behind one endpoint need a store that they share.</remarks>
public sealed class InMemoryWebhookReplayStore : IWebhookReplayStore
{
    private readonly Lock gate = new();
    private readonly HashSet<string> known = [];
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
    public ValueTask<bool> TryAddAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        lock (gate)
        {
            return ValueTask.FromResult(known.Add(id) && Remember(id));
        }
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        lock (gate)
        {
            if (known.Remove(id))
            {
                order.Remove(id);
            }
        }

        return ValueTask.CompletedTask;
    }

    private bool Remember(string id)
    {
        order.AddLast(id);
        if (known.Count > capacity)
        {
            known.Remove(order.First!.Value);
            order.RemoveFirst();
        }

        return true;
    }
}
