using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Calendars;

/// <summary>How well a day is known.</summary>
/// <remarks>Ordered: what rests on several days is as certain as the least certain of them, the greatest value.</remarks>
[JsonConverter(typeof(WordConverter<Certainty>))]
public enum Certainty
{
    /// <summary>The State has announced the days off of that year, or this day alone: a swapped day, or a notice that names it.</summary>
    Announced,

    /// <summary>The day is projected from the law; the announcement to come may move Tết, National Day and swapped days.</summary>
    Projected,
}
