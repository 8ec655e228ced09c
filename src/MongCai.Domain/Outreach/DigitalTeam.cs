using System.Text.Json.Serialization;
using NodaTime;

namespace MongCai.Domain.Outreach;

/// <summary>A community digital technology team (<i>tổ công nghệ số cộng đồng</i>): it helps in its localities, and decides on no dossier.</summary>
/// <param name="Code">The code, by which activities name it as their doer.</param>
/// <param name="Localities">Where it helps.</param>
/// <param name="Days">The days on which it exists.</param>
/// <remarks>How many members a team has and what they are paid is set locally, and was not found. Lists are compared by reference.</remarks>
public sealed record DigitalTeam(
    [property: JsonRequired] string Code,
    IReadOnlyList<Locality> Localities,
    [property: JsonRequired] Validity Days)
{
    /// <summary>Where it helps.</summary>
    [JsonRequired]
    public IReadOnlyList<Locality> Localities { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Localities);

    /// <summary>Whether the team helps in a locality on a day, and may see what concerns it.</summary>
    public bool Serves(Locality locality, LocalDate day) => Days.Contains(day) && Localities.Any(own => own.Contains(locality));

    /// <summary>The localities that have a team on a day, of all.</summary>
    public static Ratio Coverage(IReadOnlyCollection<DigitalTeam> teams, IReadOnlyCollection<Locality> localities, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(teams);
        ArgumentNullException.ThrowIfNull(localities);
        return Ratio.Of(localities.Count(place => teams.Any(team => team.Serves(place, day))), localities.Count);
    }
}
