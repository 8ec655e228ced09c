using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Outreach;

/// <summary>The decision that approved a version of a plan (<i>quyết định ban hành kế hoạch</i>).</summary>
/// <param name="Number">The number of the decision, such as <c>12/KH-UBND</c>.</param>
/// <param name="By">The agency that took it.</param>
/// <param name="On">The day it was signed.</param>
public sealed record PlanApproval(
    [property: JsonRequired] string Number,
    [property: JsonRequired] AgencyCode By,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate On)
{
    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(PlanApproval), (nameof(Number), Number), (nameof(By), By), (nameof(On), On));
}
