using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Forecasts;

/// <summary>What the units of a forecast are. Never an officer: a forecast is about dossiers, and it is shown to citizens.</summary>
[JsonConverter(typeof(WordConverter<ForecastUnit>))]
public enum ForecastUnit
{
    /// <summary>The agency that the dossier lies with.</summary>
    Agency,

    /// <summary>The procedure.</summary>
    Procedure,

    /// <summary>Another group of the caller's, such as a column of an event log; not a person.</summary>
    Other,
}
