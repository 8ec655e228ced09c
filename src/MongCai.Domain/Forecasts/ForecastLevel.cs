using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Forecasts;

/// <summary>How finely dossiers are told apart. The first has no parent; the second and third have the first, and each later one the one before it.</summary>
[JsonConverter(typeof(WordConverter<ForecastLevel>))]
public enum ForecastLevel
{
    /// <summary>All alike.</summary>
    Whole,

    /// <summary>By state alone.</summary>
    State,

    /// <summary>By the time that is left.</summary>
    Slack,

    /// <summary>By the time that is left and the state.</summary>
    SlackAndState,

    /// <summary>By the time that is left, the state and the unit.</summary>
    SlackStateAndUnit,
}
