using System.Text.Json.Serialization;

namespace MongCai.Domain.Outreach;

/// <summary>The most that may be spent on one thing (<i>định mức chi</i>).</summary>
/// <param name="Code">The code, such as <c>leaflet</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Unit">What one is: a leaflet, a person and a session.</param>
/// <param name="Ceiling">The most for one.</param>
/// <param name="Days">The days on which it holds.</param>
/// <param name="Basis">The instrument that sets it, and what of it was not verified.</param>
public sealed record SpendingNorm(
    [property: JsonRequired] string Code,
    [property: JsonRequired] BilingualText Name,
    [property: JsonRequired] BilingualText Unit,
    [property: JsonRequired] Vnd Ceiling,
    [property: JsonRequired] Validity Days,
    [property: JsonRequired] BilingualText Basis);
