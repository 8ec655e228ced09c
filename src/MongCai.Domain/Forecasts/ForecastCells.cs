using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Forecasts;

/// <summary>What the cells of a forecast are made of; only tallies of the same cells merge.</summary>
/// <param name="Unit">What the units are.</param>
/// <param name="Day">
/// How much time a day holds in which slack and remaining time are measured: 8 hours of working time, or 24 by the clock; more than nothing.
/// </param>
public sealed record ForecastCells(ForecastUnit Unit, Duration Day)
{
    /// <summary>What the units are.</summary>
    [JsonRequired]
    public ForecastUnit Unit { get; init => field = Known(value); } = Known(Unit);

    /// <summary>How much time a day holds.</summary>
    [JsonRequired, JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Day { get; init => field = Some(value); } = Some(Day);

    /// <summary>Dossiers of this library: slack in working time, eight hours a day.</summary>
    public static ForecastCells Working(ForecastUnit unit) => new(unit, Duration.FromHours(8));

    /// <summary>Cases by the clock, a day of 24 hours.</summary>
    public static ForecastCells Clock(ForecastUnit unit) => new(unit, Duration.FromHours(24));

    private static ForecastUnit Known(ForecastUnit unit) => Enum.IsDefined(unit) ? unit : throw new ArgumentOutOfRangeException(nameof(unit));

    private static Duration Some(Duration day) => day > Duration.Zero ? day : throw new ArgumentOutOfRangeException(nameof(day), ForecastErrors.NoDay(day));

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ForecastCells), (nameof(Unit), Unit), (nameof(Day), Day));
}
