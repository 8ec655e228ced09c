using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;

namespace MongCai.Domain.Procedures;

/// <summary>An agency that a procedure names: often by words alone, such as <c>Ủy ban nhân dân cấp xã</c>.</summary>
/// <param name="Code">The code of the agency, or null where the procedure gives none that is well-formed.</param>
/// <param name="Name">The name, verbatim.</param>
public sealed record AgencyReference(AgencyCode? Code, [property: JsonRequired] string Name);
