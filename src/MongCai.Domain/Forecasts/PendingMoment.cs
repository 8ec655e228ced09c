using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Forecasts;

/// <summary>A pending dossier at a moment before its due moment, as far as a forecast looks at it.</summary>
/// <remarks>
/// Slack is measured in the dossier's own time: with a pause for a supplement the clock stands, and five working days are not five days by
/// the calendar. After the due moment there is nothing to forecast: the dossier is overdue.
/// </remarks>
/// <param name="State">Where the dossier stands, such as <c>InProcess</c>; empty where it is not known.</param>
/// <param name="Unit">
/// The unit, such as the code of the procedure; empty where there is none. Never an officer. A name is one in whichever way its marks and blanks are typed.
/// </param>
/// <param name="Slack">The time that is left to the due moment, from zero.</param>
public sealed record PendingMoment(string State, string Unit, Duration Slack)
{
    /// <summary>Where the dossier stands.</summary>
    [JsonRequired]
    public string State { get; init => field = Text(value); } = Text(State);

    /// <summary>The unit.</summary>
    [JsonRequired]
    public string Unit { get; init => field = Text(value); } = Text(Unit);

    /// <summary>The time that is left to the due moment.</summary>
    [JsonRequired, JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration Slack { get; init => field = Left(value); } = Left(Slack);

    private static string Text(string text) => CleanText.OrEmpty(text, nameof(text));

    private static Duration Left(Duration slack) =>
        slack >= Duration.Zero ? slack : throw new ArgumentOutOfRangeException(nameof(slack), ForecastErrors.PastDue);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(PendingMoment), (nameof(State), State), (nameof(Unit), Unit), (nameof(Slack), Slack));
}
