using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Outreach;
using MongCai.Domain.Reports;

namespace MongCai.Cli.Commands;

/// <summary><c>outreach report</c>: a plan of communication beside what was done.</summary>
internal sealed class OutreachReport
{
    private readonly StandardStreams streams;
    private readonly TableSettings table = new();
    private readonly Option<string> plan = new("--plan") { Description = "The items of the plan: CSV with code,aim,channel,measure,planned,from,until and, if you like, localities, per_locality, tongues, budget, weight and others.", HelpName = "FILE", Required = true };
    private readonly Option<string> activities = new("--activities") { Description = "What was done: CSV with on,channel,measure,quantity and, if you like, item, content, minutes_each, locality, tongue, by, spent, evidence, sha256; '-' for standard input.", HelpName = "FILE", Required = true };
    private readonly Option<string> channels = new("--channels") { Description = "A list of channels in the place of the library's.", HelpName = "FILE" };
    private readonly Option<string> year = new("--year") { Description = "The year of the plan.", HelpName = "YEAR", Required = true };
    private readonly Option<string> by = new Option<string>("--by")
    {
        Description = "What each row is of: item (default), channel, locality, tongue or doer.",
    }.AcceptOnlyFromAmong("item", "channel", "locality", "tongue", "doer");

    private OutreachReport(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        OutreachReport report = new(streams);
        Command command = new(
            "report",
            "Report on a plan of communication: what was done of each item, proven and unproven apart, what was done for none, localities covered and money. A wrong line stops the report.");
        foreach (Option option in (IEnumerable<Option>)[report.plan, report.activities, report.channels, report.year, report.by, .. report.table.Options])
        {
            command.Options.Add(option);
        }

        command.SetAction(report.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        table.ThrowUnlessComplete(parse);
        OutreachChannels known = parse.GetValue(channels) is { } path ? DomainTable.Load(path, OutreachChannels.Read) : OutreachChannels.Official;
        PlanFigures figures = PlanFigures.Of(
            Plan(parse, known), BookFile.Lines(parse.GetRequiredValue(activities), streams, reader => OutreachTables.ReadActivities(reader, known)));
        table.Write(Table(figures, parse.GetValue(by), known), parse, streams);
        return ExitCode.Success;
    }

    private OutreachPlan.Draft Plan(ParseResult parse, OutreachChannels known)
    {
        string text = parse.GetRequiredValue(year);
        return FieldText.TryWhole(text, out int number) && number is > 0 and <= 9999
            ? OutreachPlan.Draft.Of(number, DomainTable.Load(parse.GetRequiredValue(plan), reader => OutreachTables.ReadItems(reader, known)))
            : throw new UsageException(ExpectedForm.Wrong(year.Name, text, new("một năm như '2026'", "a year such as '2026'")));
    }

    private static ReportTable Table(PlanFigures figures, string? by, OutreachChannels known) => by switch
    {
        "channel" => OutreachReports.ByChannel(figures.Tally, known),
        "locality" => OutreachReports.ByLocality(figures.Tally),
        "tongue" => OutreachReports.ByTongue(figures.Tally),
        "doer" => OutreachReports.ByDoer(figures.Tally),
        _ => OutreachReports.Plan(figures, known),
    };
}
