using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Payments;

/// <summary>One fee or charge of a bill.</summary>
/// <param name="Kind">Fee or charge; a bill takes no line that does not say which.</param>
/// <param name="Code">The code in the catalogue.</param>
/// <param name="Name">The name in the catalogue.</param>
/// <param name="Amount">The amount.</param>
public sealed record FeeBillLine(
    [property: JsonRequired] FeeKind Kind, [property: JsonRequired] string Code, [property: JsonRequired] string Name, [property: JsonRequired] Vnd Amount);
