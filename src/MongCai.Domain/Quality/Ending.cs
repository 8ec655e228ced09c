using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The day on which a dossier left the pending ones, and how.</summary>
/// <param name="On">The day.</param>
/// <param name="Outcome">How it left.</param>
public readonly record struct Ending(
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate On, [property: JsonRequired] Outcome Outcome)
{
    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(Ending), (nameof(On), On), (nameof(Outcome), Outcome));
}
