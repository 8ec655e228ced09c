using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>What somebody owes on the day that is reconciled.</summary>
/// <param name="Reference">What names it, such as a dossier code.</param>
/// <param name="Amount">What is due.</param>
/// <param name="IsThroughGateway">Whether a gateway takes the money, so that its report must name it, and not the bank alone.</param>
public readonly record struct Obligation(
    [property: JsonRequired] string Reference, [property: JsonRequired] Vnd Amount, [property: JsonRequired] bool IsThroughGateway);
