using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>A payment as it stands.</summary>
public sealed record PaymentResource : PortalModel
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The version, 1 and up; the <c>ETag</c> of the payment.</summary>
    public required long Version { get; init; }

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

    /// <summary>When it was opened.</summary>
    [JsonConverter(typeof(IsoConverter<Instant>))]
    public required Instant OpenedAt { get; init; }

    /// <summary>The VietQR text to pay it with.</summary>
    public string? VietQr { get; init; }

    /// <summary>
    /// The address of the page that it is paid on, token and all; only in the answer that opens the payment. Whoever has it sees what is due,
    /// whether it is paid, and the receipt.
    /// </summary>
    public string? PaymentLink { get; init; }

    /// <summary>What happened to it, in order.</summary>
    public IReadOnlyList<PaymentEventResource> History { get; init => field = value ?? []; } = [];

    /// <summary>Writes every member, the link as asterisks, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(PaymentResource),
        (nameof(Unknown), Unknown), (nameof(Id), Id), (nameof(Version), Version), (nameof(Dossier), Dossier), (nameof(State), State),
        (nameof(Due), Due), (nameof(Received), Received), (nameof(Refunded), Refunded), (nameof(OpenedAt), OpenedAt), (nameof(VietQr), VietQr),
        (nameof(PaymentLink), PaymentLink is null ? null : "***"), (nameof(History), History));
}
