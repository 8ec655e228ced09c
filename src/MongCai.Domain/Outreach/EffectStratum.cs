using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Outreach;

/// <summary>The dossiers of one procedure where a campaign went and where it did not (<i>nhóm được và không được tuyên truyền</i>).</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Covered">The share where it went.</param>
/// <param name="Others">The share where it did not.</param>
public sealed record EffectStratum(
    [property: JsonRequired] ProcedureCode Procedure,
    [property: JsonRequired] BeforeAfter Covered,
    [property: JsonRequired] BeforeAfter Others);
