using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Json;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>What happened to a payment. Source and identifier make the key: the same key and content count once.</summary>
public sealed partial record PaymentEventResource : PortalModel
{
    /// <summary>Who says so, such as <c>vnpay</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The identifier that the source gives it.</summary>
    public required string Id { get; init; }

    /// <summary>What happened.</summary>
    public required OpenCode<PaymentEventKind> Kind { get; init; }

    /// <summary>When it happened.</summary>
    [JsonConverter(typeof(IsoConverter<Instant>))]
    public required Instant At { get; init; }

    /// <summary>How much, for money that came in or went back.</summary>
    public Vnd? Amount { get; init; }

    /// <summary>How it came in.</summary>
    public OpenCode<PaymentMethod>? Method { get; init; }

    /// <summary>Why, for a failure, a doubt, a refund or money put to the payment.</summary>
    public string? Reason { get; init; }

    /// <summary>The officer who put the money to the payment.</summary>
    public string? Actor { get; init; }

    /// <summary>What frees the payer.</summary>
    public LegalCitation? Basis { get; init; }

    /// <summary>The event of the money that a refund gives back.</summary>
    public PaymentEventReference? Returns { get; init; }

    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(PaymentEventResource),
        (nameof(Unknown), Unknown), (nameof(Source), Source), (nameof(Id), Id), (nameof(Kind), Kind), (nameof(At), At), (nameof(Amount), Amount),
        (nameof(Method), Method), (nameof(Reason), RecordText.Free(Reason)), (nameof(Actor), Actor), (nameof(Basis), Basis), (nameof(Returns), Returns));
}
