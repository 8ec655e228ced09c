using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;

namespace MongCai.Sdk.Contract;

/// <summary>A payment as whoever has its link sees it: what is due and where it stands, nothing of what happened in between.</summary>
public sealed record PublicPaymentResource : PortalModel
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierCode Dossier { get; init; }

    /// <summary>Where it stands.</summary>
    public required OpenCode<PaymentState> State { get; init; }

    /// <summary>What is due.</summary>
    public required Vnd Due { get; init; }

    /// <summary>What came in, all in all.</summary>
    public required Vnd Received { get; init; }

    /// <summary>What went back.</summary>
    public required Vnd Refunded { get; init; }

    /// <summary>The VietQR text to pay it with.</summary>
    public string? VietQr { get; init; }

    /// <summary>The receipt, once it is issued.</summary>
    public ReceiptResource? Receipt { get; init; }

    /// <summary>Shows a payment.</summary>
    public static PublicPaymentResource Of(PaymentResource payment, ReceiptResource? receipt)
    {
        ArgumentNullException.ThrowIfNull(payment);
        return new()
        {
            Id = payment.Id,
            Dossier = payment.Dossier,
            State = payment.State,
            Due = payment.Due,
            Received = payment.Received,
            Refunded = payment.Refunded,
            VietQr = payment.VietQr,
            Receipt = receipt,
        };
    }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(PublicPaymentResource),
        (nameof(Unknown), Unknown), (nameof(Id), Id), (nameof(Dossier), Dossier), (nameof(State), State), (nameof(Due), Due),
        (nameof(Received), Received), (nameof(Refunded), Refunded), (nameof(VietQr), VietQr), (nameof(Receipt), Receipt));
}
