using System.CommandLine;
using System.Globalization;
using MongCai.Cli.Conformance;
using MongCai.Cli.EventLogs;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>dossier conformance</c>: the moves of a log that the law does not allow, how often and after how long, with the article.</summary>
internal sealed class DossierConformance
{
    private const int MostNamed = 40;
    private static readonly string[] Header = ["state", "activity", "action", "reason", "times", "cases", "median_days", "longest_days", "law"];

    private readonly StandardStreams streams;
    private readonly Argument<string> file = new("LOG")
    {
        Description = "The event log: CSV with a row an event, or XES; gzip is read too; '-' for standard input. Moments without an offset are those of "
            + "Vietnam.",
    };
    private readonly Option<string> mapping = new("--mapping")
    {
        Description = "What the words of another system mean: a table what,text,means of lines such as 'activity,Tiếp nhận hồ sơ,accept', 'activity,In "
            + "giấy,-' for what moves no dossier, and 'role,Cán bộ một cửa,one-stop-shop'. " + Meanings,
        HelpName = "FILE",
    };
    private readonly Option<string> caseOf = new("--case")
    {
        Description = "The column with the dossier. Without it, case in CSV and the trace's concept:name in XES.",
        HelpName = "COLUMN",
    };
    private readonly Option<string> activity = new("--activity")
    {
        Description = "The column with the activity. Without it, activity in CSV and concept:name in XES.",
        HelpName = "COLUMN",
    };
    private readonly Option<string> time = new("--time")
    {
        Description = "The column with the moment of the event. Without it, time in CSV and time:timestamp in XES.",
        HelpName = "COLUMN",
    };
    private readonly Option<string> role = new("--role")
    {
        Description = "The column with the role of whoever acts, such as org:role; then it is looked at whether they may. An event without a role is not "
            + "looked at.",
        HelpName = "COLUMN",
    };

    private readonly Option<bool> json = JsonSettings.OfLines();

    private DossierConformance(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        DossierConformance conformance = new(streams);
        Command command = new(
            "conformance",
            "Replay a log of dossiers, of 'dossier export' or of another system, against the lifecycle that the law sets: "
            + "which moves it does not allow, how often, after how many days in the state, and by which article, as CSV.")
        {
            conformance.file,
        };
        foreach (Option option in conformance.Options)
        {
            command.Options.Add(option);
        }

        command.SetAction(conformance.Run);
        return command;
    }

    private Option[] Options => [mapping, caseOf, activity, time, role, json];

    private static string Meanings => $"Activities mean: {string.Join(", ", LogWords.Activities)}. Roles mean: {string.Join(", ", LogWords.Roles)}.";

    private int Run(ParseResult parse)
    {
        LogWords words = parse.GetValue(mapping) is { } path ? LogWords.Read(path) : LogWords.Own;
        LogColumns columns = new(parse.GetValue(caseOf), parse.GetValue(activity), parse.GetValue(time)) { Unit = parse.GetValue(role) };
        LogCase[] cases = LogCase.Of(EventLogFile.Read(parse.GetRequiredValue(file), streams, columns), hasEnds: false);
        ThrowIfUnknown(cases, words);
        Deviation[] deviations = [.. cases.SelectMany(one => LifecycleReplay.Of(one, words))];
        Note(cases, deviations);
        Write(deviations, parse.GetValue(json));
        return ExitCode.Success;
    }

    /// <exception cref="UsageException">The log has words that nothing explains: a move that was passed over would be one that nobody looked at.</exception>
    private static void ThrowIfUnknown(LogCase[] cases, LogWords words)
    {
        Throw("activity", cases.SelectMany(one => one.Events).Select(step => step.Activity).Where(text => words.OfActivity(text) is null));
        Throw("role", cases.SelectMany(one => one.Events).Select(step => step.Unit).Where(text => text.Length > 0 && words.OfRole(text) is null));
    }

    private static void Throw(string what, IEnumerable<string> unknown)
    {
        string[] texts = [.. unknown.Distinct().Order(StringComparer.Ordinal)];
        if (texts.Length > 0)
        {
            int more = Math.Max(0, texts.Length - MostNamed);
            string named = string.Join(", ", texts.Take(MostNamed).Select(text => FieldText.Quoted(text)));
            throw new UsageException(new BilingualText(
                $"Không biết {what} {named}{(more > 0 ? Invariant($" và {more} chữ nữa") : "")} của nhật ký nghĩa là gì. Hãy thêm cho mỗi chữ một dòng '{what},CHỮ,NGHĨA' vào tệp của '--mapping'.",
                $"It is not known what the {what} {named}{(more > 0 ? Invariant($" and {more} more") : "")} of the log means. Add a line '{what},TEXT,MEANING' for each to the file of '--mapping'."));
        }
    }

    private void Note(LogCase[] cases, Deviation[] deviations)
    {
        int events = cases.Sum(one => one.Events.Count);
        int wrong = deviations.DistinctBy(deviation => deviation.Case).Count();
        streams.Note(new(
            Invariant($"{events} sự kiện của {cases.Length} vụ việc, {deviations.Length} bước trong {wrong} vụ việc mà luật không cho phép"),
            Invariant($"{events} events of {cases.Length} cases, {deviations.Length} moves in {wrong} cases that the law does not allow")));
        if (cases.Count(LifecycleReplay.IsBeforeTheRegimes) is > 0 and int early)
        {
            streams.Note(new(
                Invariant($"số vụ việc trước quy định đầu tiên được biết, nên không có điều và giới hạn: {early}"),
                Invariant($"cases from before the first regime that is known, so without articles and limits: {early}")));
        }
    }

    private void Write(Deviation[] deviations, bool isJson)
    {
        using RowList rows = new RowList(Header, isJson, streams).Begin();
        foreach (IGrouping<(string, string, string, string, string), Deviation> alike in deviations.GroupBy(KeyOf)
            .OrderByDescending(alike => alike.Count()).ThenBy(alike => alike.Key.ToString(), StringComparer.Ordinal))
        {
            Write(alike.Key, [.. alike], rows);
        }
    }

    private static (string State, string Activity, string Action, string Reason, string Law) KeyOf(Deviation one) => (
        Words.Hyphenated(one.State),
        one.Activity,
        one.Action is { } action ? Words.Hyphenated(action) : "file",
        Words.Hyphenated(one.Kind),
        one.Law?.ToString() ?? "");

    private static void Write((string State, string Activity, string Action, string Reason, string Law) key, Deviation[] alike, RowList rows)
    {
        Duration[] waits = [.. alike.Select(one => one.Waited).Order()];
        string cases = Text(alike.DistinctBy(one => one.Case).Count());
        rows.Write(results => Array.ForEach(
            [key.State, key.Activity, key.Action, key.Reason, Text(alike.Length), cases, Days(waits[(waits.Length - 1) / 2]), Days(waits[^1]), key.Law],
            (string field) => results.Add(field)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Days(Duration time) => time.TotalDays.ToString("0.##", CultureInfo.InvariantCulture);
}
