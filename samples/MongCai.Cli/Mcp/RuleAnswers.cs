using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MongCai.Cli.Commands;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Cli.Mcp;

/// <summary>Answers calls of tools by running their commands in this process, and says what each answer rests on.</summary>
/// <param name="settings">The settings of the server, as a command takes them: <c>--announcements=FILE</c>.</param>
/// <param name="calendar">The calendar of these settings.</param>
/// <param name="asOf">The last day of publication among its announcements, or the day on which it was known.</param>
internal sealed class RuleAnswers(IReadOnlyList<string> settings, Lazy<WorkingCalendar> calendar, Lazy<LocalDate> asOf)
{
    /// <summary>About two years of days off.</summary>
    private const int MostRows = 150;

    internal static ToolBasis OfCatalogue { get; } =
        new("the catalogue of the server, to the letter", "as the catalogue states it", "the catalogue states no day");

    internal static ToolBasis OfFees { get; } = new("the instruments that 'citation' names", "as 'note' says", "the day of filing that was asked for");

    internal static ToolBasis OfLunar { get; } = new("positions of the Sun and the Moon, reckoned at UTC+7", "computed", "no announcement changes it");

    /// <summary>What an answer on working days rests on: it is as certain as the least certain day from the first to the last.</summary>
    internal ToolBasis OfDays(string? from, string? to)
    {
        LocalDate[] ends = [.. ((string?[])[from, to]).Select(DayOf).Order()];
        return new(
            "the Labour Code and the announcements of days off that this server holds; list_days_off names the source of each day",
            Words.Hyphenated(calendar.Value.CertaintyBetween(ends[0], ends[1])),
            asOf.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
    }

    private static LocalDate DayOf(string? text) =>
        FieldText.TryMomentOrDate(text, out LocalDateTime moment) ? moment.Date
            : throw new UsageException($"{FieldText.Quoted(text)} is no day to begin or end with; expected a date such as '2026-08-17'.");

    /// <summary>Answers a call.</summary>
    /// <exception cref="UsageException">An argument is wrong; the message says what was found and expected.</exception>
    internal JsonObject Answer(RuleTool tool, IReadOnlyDictionary<string, JsonElement> arguments)
    {
        Dictionary<string, string> given = ToolArguments.Texts(tool, arguments);
        IEnumerable<string> common = settings.Where(setting => tool.Settings.Any(name => setting.StartsWith(name + "=", StringComparison.Ordinal)));
        string[] words = [.. tool.Command, .. given.Select(one => $"--{one.Key.Replace('_', '-')}={one.Value}"), .. common];
        JsonNode answer = Read(tool.Form, Run(words));
        ToolBasis basis = tool.Basis(this, answer, given);
        return new() { ["answer"] = answer, ["source"] = basis.Source, ["certainty"] = basis.Certainty, ["as_of"] = basis.AsOf };
    }

    /// <summary>Runs a command; one that answers although something in the answer is not known has answered.</summary>
    private static string Run(string[] words)
    {
        CommandAnswer answer = CommandAnswer.Of(words, Stream.Null);
        return answer.ExitCode == ExitCode.Success || answer.Output.Length > 0
            ? answer.Output
            : throw new UsageException(answer.Fault.Length > 0 ? answer.Fault : "The command failed without a word.");
    }

    private static JsonNode Read(AnswerForm form, string output) => form switch
    {
        AnswerForm.Value => new JsonObject { ["result"] = output.TrimEnd('\n') },
        AnswerForm.Named => new JsonObject(
            output.TrimEnd('\n').Split('\n').Select(line => line.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (JsonNode?)pair[1]))),
        AnswerForm.Object => Parsed(output),
        AnswerForm.Table => Rows(new CsvTable(new StringReader(output), "a table")),
    };

    private static JsonObject Parsed(string output)
    {
        using JsonDocument document = StrictJson.Parse(output);
        return JsonObject.Create(document.RootElement.Clone())!;
    }

    private static JsonArray Rows(CsvTable table)
    {
        JsonArray rows = [];
        while (table.Read())
        {
            JsonNode row = new JsonObject(
                Enumerable.Range(0, table.Count).Select(index => KeyValuePair.Create(table.Name(index), (JsonNode?)table[index].ToString())));
            rows.Add(rows.Count < MostRows ? row : throw new UsageException(Invariant($"The answer has more than {MostRows} rows; ask for less.")));
        }

        return rows;
    }
}
