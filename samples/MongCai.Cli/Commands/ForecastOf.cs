using System.CommandLine;
using System.Globalization;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Calendars;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Forecasts;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>forecast of</c>: the probability that a pending dossier ends overdue, and the counts that say so.</summary>
internal sealed class ForecastOf
{
    private const int On = 0;
    private const int Due = 1;
    private const int State = 2;
    private const int Unit = 3;

    private static readonly Dictionary<string, string> States = Enum.GetValues<DossierState>().ToDictionary(Words.Hyphenated, state => state.ToString());

    private static readonly Column[] Columns =
    [
        new("on", "The day at whose end the dossier is pending, such as 2026-08-17.") { Form = "DATE" },
        new("due", "The due day, not before it."),
        new("state", "Where the dossier stands, such as in-process; empty where it is not known.") { IsOptional = true, Words = [.. States.Keys] },
        new("unit", "The code of the procedure, or of the agency, as the counts were trained by.") { IsOptional = true },
    ];

    private readonly ForecastTally counts;
    private readonly ForecastLevel level;
    private readonly WorkingCalendar calendar;
    private readonly Language? explainIn;

    private ForecastOf(ForecastTally counts, WorkingCalendar calendar, Language? explainIn) =>
        (this.counts, level, this.calendar, this.explainIn) = (counts, counts.ChooseLevel(), calendar, explainIn);

    internal static Command Command(StandardStreams streams)
    {
        CalendarSettings calendar = new();
        Option<string> counts = new("--counts") { Description = "The counts that 'forecast train' wrote.", HelpName = "FILE", Required = true };
        Option<bool> explain = new("--explain") { Description = "Add the forecast in words." };
        Option<string> language = new Option<string>("--lang")
        {
            Description = "The language of the forecast in words, and of help and errors: vi (default) or en.",
        }
            .AcceptOnlyFromAmong("vi", "en");
        return RowCommand.Of(
            "of",
            "Forecast pending dossiers: the probability of ending overdue, the working days within which half and nine tenths of such dossiers end, and the counts behind them, those of fewer than 20 not shown. It is no due date and decides nothing.",
            Columns,
            [counts, explain, language, .. calendar.Options],
            (parse, years) => new ForecastOf(
                Counts(parse.GetRequiredValue(counts)),
                calendar.Calendar(parse, years),
                parse.GetValue(explain) ? LanguageOf(parse.GetValue(language)) : null).Function(),
            streams);
    }

    private RowFunction Function() =>
        RowFunction.OverDays(["probability", "half_days", "nine_tenths_days", "counts", .. (string[])(explainIn is null ? [] : ["explanation"])], Answer);

    private void Answer(Row row, Results results)
    {
        Forecast forecast = counts.Of(Moment(row), level);
        results.IsProjected = ProjectedDays.AreBetween(calendar, row.Date(On), row.Date(Due));
        results.Add((decimal)Math.Round(forecast.Probability, 4));
        results.Add(Days(forecast.Half));
        results.Add(Days(forecast.NineTenths));
        results.Add(string.Join(" | ", forecast.Steps.Select(Counts)));
        if (explainIn is { } language)
        {
            results.Add(forecast.Print(language));
        }
    }

    private PendingMoment Moment(Row row)
    {
        (LocalDate on, LocalDate due) = (row.Date(On), row.Date(Due));
        return due < on
            ? throw row.Wrong(Due, new(
                Invariant($"ngày {on:uuuu-MM-dd} hoặc muộn hơn; hồ sơ đã qua ngày hẹn là quá hạn, không còn gì để dự báo"),
                Invariant($"the day {on:uuuu-MM-dd} or a later one; a dossier past its due day is overdue, and there is nothing to forecast")))
            : new(StateOf(row), row[Unit].ToString(), counts.Cells.Day * calendar.CountAfterThrough(on, due));
    }

    private static string StateOf(Row row) =>
        row.IsEmpty(State) ? ""
        : States.TryGetValue(row[State].ToString(), out string? state) ? state
        : throw row.Wrong(State, ExpectedForm.OneOf(States.Keys));

    private string Days(Duration? time) =>
        time is { } known ? (known.TotalTicks / counts.Cells.Day.TotalTicks).ToString("0.##", CultureInfo.InvariantCulture) : "not-enough-history";

    private static string Counts(ForecastStep step) => step.Overdue is { } overdue
        ? Invariant($"{Words.Hyphenated(step.Level)} {overdue.Part} of {overdue.Whole}")
        : $"{Words.Hyphenated(step.Level)} fewer than 20";

    private static ForecastTally Counts(string path)
    {
        using TextReader reader = StandardStreams.OpenFile(path);
        return DomainTable.Reading(path, () => ForecastTally.FromJson(reader.ReadToEnd()));
    }

    private static Language LanguageOf(string? word) => word == "en" ? Language.English : Language.Vietnamese;
}
