namespace MongCai.Sdk;

/// <summary>Remembers which messages were taken, for a while longer than the tolerance of the verifier.</summary>
public interface IWebhookReplayStore
{
    /// <summary>Takes note of a message; false where it was noted before. Of two that come at once, one gets true.</summary>
    ValueTask<bool> TryAddAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Forgets a message that could not be dealt with, so that its next delivery is taken.</summary>
    ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default);
}
