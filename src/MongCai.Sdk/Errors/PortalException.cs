namespace MongCai.Sdk;

/// <summary>A call of the portal or of the national exchange that failed: it was answered with a failure, or not as it should be.</summary>
/// <remarks>
/// No message holds personal data, a code, or a value of a path, query or body. A cancellation by the caller is an
/// <see cref="OperationCanceledException"/> and not this; a legal "no" is a value.
/// </remarks>
public abstract class PortalException : Exception
{
    private protected PortalException(string message, PortalFailure failure, Exception? inner)
        : this($"{message} {failure}", failure.Operation, failure.Attempts, failure.RetryAfter, inner) =>
        (RequestId, IdempotencyKey, MayBeDelivered) = (failure.RequestId, failure.IdempotencyKey, failure.MayBeDelivered);

    private protected PortalException(string message, string operation, int attempts, TimeSpan? retryAfter, Exception? inner)
        : base(message, inner) =>
        (Operation, Attempts, RetryAfter) = (operation, attempts, retryAfter);

    /// <summary>
    /// The name of the operation, such as <c>dossiers.file</c>; of a raw request, <c>raw</c>; of the national exchange, the service, such as
    /// <c>DongBoHoSoMC</c>.
    /// </summary>
    public string Operation { get; }

    /// <summary>
    /// The identifier of the last request, to be named when one asks the portal's operators for help; null for the national exchange, whose requests
    /// have none.
    /// </summary>
    public string? RequestId { get; }

    /// <summary>
    /// The idempotency key that was sent; null where there was none. With the same key and body the call can be made again without doing it twice.
    /// </summary>
    public string? IdempotencyKey { get; }

    /// <summary>How often the portal was asked; 0 where it was not.</summary>
    public int Attempts { get; }

    /// <summary>
    /// True where something was sent that changes something, and whether it was done is not known; false where nothing was sent, where it was refused, or
    /// where the request only reads.
    /// </summary>
    /// <remarks>It speaks of the request that failed, with all its attempts; of an upload, the chunks before it were taken.</remarks>
    public bool MayBeDelivered { get; internal init; }

    /// <summary>
    /// How long the portal wants to be left alone, <see cref="TimeSpan.MaxValue"/> where it says a number beyond any; null where it does not say.
    /// </summary>
    public TimeSpan? RetryAfter { get; }
}
