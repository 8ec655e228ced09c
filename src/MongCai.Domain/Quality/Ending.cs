using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The day on which a dossier left the pending ones, and how.</summary>
/// <param name="On">The day.</param>
/// <param name="Outcome">How it left.</param>
public readonly record struct Ending(
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate On, [property: JsonRequired] Outcome Outcome);
