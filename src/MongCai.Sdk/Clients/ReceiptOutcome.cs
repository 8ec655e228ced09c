using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Payments;

namespace MongCai.Sdk.Clients;

/// <summary>What came of asking for a receipt.</summary>
/// <remarks>A closed set: what was done, or the legal "no", which is an answer and no failure.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Done), "done")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record ReceiptOutcome
{
    private ReceiptOutcome()
    {
    }

    /// <summary>The receipt.</summary>
    public sealed record Done(ReceiptResource Receipt) : ReceiptOutcome;

    /// <summary>The law says no: why, where it is written, and what is allowed instead.</summary>
    public sealed record Refused(LegalRefusal Refusal) : ReceiptOutcome;

    internal static ReceiptOutcome Of((ReceiptResource? Answer, LegalRefusal? Refusal) result) =>
        result.Refusal is { } refusal ? new Refused(refusal) : new Done(result.Answer!);
}
