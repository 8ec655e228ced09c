using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers;

/// <summary>The one-stop shop that issues a form.</summary>
/// <param name="Name">Its name, as printed at the head.</param>
/// <param name="Place">The place in the date line, such as <c>Móng Cái</c>.</param>
/// <param name="Contact">Where the applicant can ask: an address, a telephone number.</param>
/// <param name="Officer">The officer who signs; null to leave the place for a name blank.</param>
/// <param name="Superior">The body above it (<i>cơ quan chủ quản</i>), printed over its name; null to print none.</param>
public sealed record FormIssuer(
    [property: JsonRequired] string Name,
    [property: JsonRequired] string Place,
    [property: JsonRequired] string Contact,
    PersonName? Officer = null,
    string? Superior = null);
