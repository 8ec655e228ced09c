using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>What dossiers cost, and what was paid for them.</summary>
public sealed class PaymentsClient
{
    private readonly PortalCaller caller;

    internal PaymentsClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Says what a procedure costs today. It changes nothing at the portal, but is sent once: it bears no key.</summary>
    public Task<QuoteResource> QuoteAsync(QuoteRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return caller.SendAsync<QuoteRequest, QuoteResource>(
            PortalOperations.Quote, PortalPath.Of(PortalOperations.Quote), request, default, null, cancellationToken);
    }

    /// <summary>Opens a payment for a dossier, once whatever how often it has to be sent.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="amount">How much is to be paid.</param>
    /// <param name="key">What makes the call itself; one that nobody knows is made where there is none.</param>
    /// <param name="cancellationToken">
    /// Cancels the call; whether the payment was opened is then not known. With a key of one's own the call can be made again without doing it twice.
    /// </param>
    /// <exception cref="PortalNotFoundException">There is no such dossier, or it is another agency's.</exception>
    public Task<PaymentResource> OpenAsync(DossierCode dossier, Vnd amount, IdempotencyKey key = default, CancellationToken cancellationToken = default) =>
        caller.SendAsync<NewPayment, PaymentResource>(
            PortalOperations.OpenPayment, PortalPath.Of(PortalOperations.OpenPayment), new()
            {
                Dossier = dossier,
                Amount = amount,
            }, key, null, cancellationToken);

    /// <summary>Lists payments, the oldest first.</summary>
    /// <param name="filter">Which; null for all.</param>
    /// <param name="pageSize">How many in a page, 1 to 200; null leaves it to the portal.</param>
    public PortalPageable<PaymentResource> List(PaymentFilter? filter = null, int? pageSize = null) =>
        caller.List<PaymentResource>(
            PortalOperations.ListPayments,
            () => new PortalPath(PortalOperations.ListPayments).With("dossier", filter?.Dossier?.ToString()).With("state", filter?.State),
            pageSize);

    /// <summary>Gets a payment.</summary>
    /// <exception cref="PortalNotFoundException">There is no such payment, or it is another agency's.</exception>
    public Task<PaymentResource> GetAsync(string id, CancellationToken cancellationToken = default) =>
        caller.GetAsync<PaymentResource>(PortalOperations.GetPayment, PortalPath.Of(PortalOperations.GetPayment, id), cancellationToken);

    /// <summary>Gets a payment, or null where it still has a version that is known.</summary>
    /// <exception cref="PortalNotFoundException">There is no such payment, or it is another agency's.</exception>
    public Task<PaymentResource?> GetIfChangedAsync(string id, long knownVersion, CancellationToken cancellationToken = default) =>
        caller.GetIfChangedAsync<PaymentResource>(PortalOperations.GetPayment, PortalPath.Of(PortalOperations.GetPayment, id), knownVersion, cancellationToken);

    /// <summary>Records what happened to a payment. The key of the event is that of the call: the same event counts once, whoever sends it how often.</summary>
    /// <exception cref="PortalValidationException">Another event has the same key.</exception>
    /// <exception cref="PortalNotFoundException">There is no such payment, or it is another agency's.</exception>
    public Task<PortalOutcome<PaymentResource>> RecordAsync(string id, PaymentEvent happened, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return caller.AskAsync<PaymentEventResource, PaymentResource>(
            PortalOperations.RecordPaymentEvent, PortalPath.Of(PortalOperations.RecordPaymentEvent, id), PaymentEventResource.Of(happened),
            IdempotencyKey.Of(happened.Key.Source, happened.Key.Id), null, cancellationToken);
    }

    /// <summary>Issues the receipt of a payment, or gives it again.</summary>
    /// <param name="id">The payment.</param>
    /// <param name="key">What makes the call itself; one that nobody knows is made where there is none.</param>
    /// <param name="cancellationToken">
    /// Cancels the call; whether the receipt was issued is then not known. With a key of one's own the call can be made again without doing it twice.
    /// </param>
    /// <exception cref="PortalNotFoundException">There is no such payment, or it is another agency's.</exception>
    public Task<PortalOutcome<ReceiptResource>> IssueReceiptAsync(string id, IdempotencyKey key = default, CancellationToken cancellationToken = default) =>
        caller.AskAsync<ReceiptResource>(
            PortalOperations.IssueReceipt, PortalPath.Of(PortalOperations.IssueReceipt, id), key, null, cancellationToken);
}
