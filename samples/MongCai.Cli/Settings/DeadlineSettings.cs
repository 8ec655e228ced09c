using System.CommandLine;
using MongCai.Domain;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;

namespace MongCai.Cli.Settings;

/// <summary>The options of the command on due dates: the office's hours, the counting policy and the form of the answer.</summary>
internal sealed class DeadlineSettings
{
    private readonly RulesSettings rules = new();

    private readonly Option<bool> explain = new("--explain") { Description = "Explain the due date by its days." };

    private readonly Option<bool> sources = new("--sources") { Description = "Name in the explanation the pages on which the announcements were read, too." };

    private readonly Option<string> language = new Option<string>("--lang")
    {
        Description = "The language of the explanation: vi (default) or en.",
    }.AcceptOnlyFromAmong("vi", "en");

    private readonly Option<bool> json = new("--json") { Description = "Write a JSON object a row instead of plain values or CSV." };

    private readonly Option<bool> trace = new("--trace") { Description = "Write a JSON object a row with a trace (mongcai.deadline/1): engine, hash of the days, way of counting, days, and what other readings of the law would give." };

    internal IEnumerable<Option> Options => [explain, sources, language, json, trace, .. rules.Options];

    internal bool IsJson(ParseResult parse) => parse.GetValue(json);

    internal bool NamesPages(ParseResult parse) => parse.GetValue(sources);

    internal bool IsTraced(ParseResult parse) => parse.GetValue(trace);

    /// <summary>The language of the explanation; null where none is asked for.</summary>
    internal Language? ExplainIn(ParseResult parse) =>
        !parse.GetValue(explain) ? null
        : parse.GetValue(language) == "en" ? Language.English
        : Language.Vietnamese;

    /// <exception cref="UsageException">No schedule has the name, or the file of schedules is wrong.</exception>
    internal DeadlineCalculator Rules(ParseResult parse, WorkingCalendar calendar) => rules.Rules(parse, calendar);
}
