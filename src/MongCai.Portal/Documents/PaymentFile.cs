using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Portal.Calls;
using MongCai.Portal.Outgoing;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Documents;

/// <summary>A payment in the store: the resource as it is shown, and the payment that its history folds to.</summary>
internal sealed class PaymentFile
{
    private PaymentFile(PaymentResource resource, Payment payment) => (Resource, Payment) = (resource, payment);

    internal PaymentResource Resource { get; }

    internal Payment Payment { get; }

    internal static PaymentFile Of(StoredDocument document)
    {
        PaymentResource resource = StoreJson.Read<PaymentResource>(document);
        return new(resource, Payment.Replay(resource.Dossier, resource.Due, resource.History.Select(happened => happened.ToDomain())));
    }

    internal static async Task<PaymentFile> GetAsync(Exchange exchange, string id, CancellationToken cancellationToken) =>
        await exchange.Store.FindAsync(Kinds.Payment, id, cancellationToken).ConfigureAwait(false) is { } document && document.Owner == exchange.Owner
            ? Of(document)
            : throw Refuse.NotFound();

    internal static Task<PaymentFile> OpenAsync(Exchange exchange, DossierCode dossier, Vnd due, CancellationToken cancellationToken)
    {
        Payment payment = Wire.Read("/amount", () => Payment.Open(dossier, due));
        PaymentResource resource = new()
        {
            Id = exchange.NewId("pay"),
            Version = 1,
            Dossier = dossier,
            State = OpenCode.Of(payment.State),
            Due = due,
            Received = payment.Received,
            Refunded = payment.Refunded,
            OpenedAt = exchange.Now,
            VietQr = Wire.Read("/amount", () => VietQrOf(exchange.Options.Beneficiary, dossier, due)),
        };
        exchange.Foresight.Remember(resource.Id, dossier);
        return SaveAsync(exchange, new(resource, payment), cancellationToken);
    }

    internal Task<PaymentFile> AppendAsync(Exchange exchange, Payment after, PaymentEventResource happened, CancellationToken cancellationToken)
    {
        PaymentResource resource = Resource with
        {
            Version = Resource.Version + 1,
            State = OpenCode.Of(after.State),
            Received = after.Received,
            Refunded = after.Refunded,
            History = [.. Resource.History, happened],
        };
        return SaveAsync(exchange, new(resource, after), cancellationToken);
    }

    private static async Task<PaymentFile> SaveAsync(Exchange exchange, PaymentFile file, CancellationToken cancellationToken)
    {
        PaymentResource resource = file.Resource;
        StoredDocument document = new(Kinds.Payment, resource.Id, resource.Version, StoreJson.Write(resource))
        {
            Owner = exchange.Owner,
            Group = resource.Dossier.Canonical.ToString(),
            State = resource.State.Text,
            Sort = Moments.Key(resource.OpenedAt),
        };
        await exchange.WriteAsync(document, resource.Version - 1, cancellationToken).ConfigureAwait(false);
        await Outbox.PutAsync(exchange, WebhookEvent.PaymentChanged.TypeName, resource with { History = [], VietQr = null }, cancellationToken)
            .ConfigureAwait(false);
        return file;
    }

    /// <summary>The text to pay with; none where no account is known, or the dossier's code does not fit into the purpose of a transfer.</summary>
    private static string? VietQrOf(VietQrBeneficiary? beneficiary, DossierCode dossier, Vnd due) =>
        beneficiary is not null && TransferPurpose.TryWrite(dossier, out string purpose) ? VietQrPayload.Of(beneficiary, due, purpose).Encode() : null;
}
