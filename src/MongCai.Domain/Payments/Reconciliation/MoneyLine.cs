using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>A line of a gateway's report or of a bank statement.</summary>
/// <param name="Reference">What names the obligation, such as a dossier code; empty where nothing does.</param>
/// <param name="Transaction">The gateway's or bank's number of the line.</param>
/// <param name="Amount">The amount.</param>
public readonly record struct MoneyLine(
    [property: JsonRequired] string Reference, [property: JsonRequired] string Transaction, [property: JsonRequired] Vnd Amount);
