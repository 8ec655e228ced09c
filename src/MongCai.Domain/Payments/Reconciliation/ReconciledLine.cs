using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>A line with the class that it was found to be of.</summary>
/// <param name="Source">Whose book it stands in.</param>
/// <param name="Line">The line; an obligation has no transaction number.</param>
/// <param name="Class">What it is in the light of the other books.</param>
public readonly record struct ReconciledLine(
    [property: JsonRequired] ReconciliationSource Source, [property: JsonRequired] MoneyLine Line, [property: JsonRequired] ReconciliationClass Class);
