using System.Text.Json.Serialization;

namespace MongCai.Domain.Reports;

/// <summary>A row of form II.07: how many dossiers of a field, a level or an agency are overdue for one reason.</summary>
/// <param name="Label">What the row is of, as form II.06 labels it.</param>
/// <param name="Cause">The code of the reason; empty where none is stated.</param>
/// <param name="Resolved">Those resolved overdue.</param>
/// <param name="Pending">Those pending overdue.</param>
public sealed record Form07Row(
    [property: JsonRequired] BilingualText Label,
    [property: JsonRequired] string Cause,
    [property: JsonRequired] long Resolved,
    [property: JsonRequired] long Pending)
{
    /// <summary>All of them.</summary>
    public long Overdue => Resolved + Pending;
}
