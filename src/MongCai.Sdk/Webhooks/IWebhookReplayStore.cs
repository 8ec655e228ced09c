namespace MongCai.Sdk;

/// <summary>Remembers which messages were taken and which of them are dealt with, for a while longer than the tolerance of the verifier.</summary>
/// <remarks>
/// Who took a message ends it: <see cref="CompleteAsync"/> once it is dealt with, <see cref="RemoveAsync"/> where that failed. Until then it is
/// under way for every process that shares the store. A store that outlives a process gives what was not ended away again after a while, or a process
/// that is killed would lose it.
/// </remarks>
public interface IWebhookReplayStore
{
    /// <summary>Takes a message, unless it is taken. Of two that come at once, one gets <see cref="WebhookClaim.Taken"/>.</summary>
    ValueTask<WebhookClaim> ClaimAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Notes that a message is dealt with, so that its next delivery is told as <see cref="WebhookClaim.Done"/>.</summary>
    ValueTask CompleteAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Forgets a message that could not be dealt with, so that its next delivery is taken. One that is dealt with stays so.</summary>
    ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default);
}
