using System.CommandLine;
using MongCai.Cli.Settings;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Reports.Tables;

namespace MongCai.Cli.Commands;

/// <summary><c>report</c>: the figures of a period, side by side for agencies, levels, fields, procedures or channels, or month by month.</summary>
internal sealed class ReportOf
{
    private readonly StandardStreams streams;
    private readonly DossierSettings dossiers = new();
    private readonly TableSettings table = new();
    private readonly Option<string> by = new Option<string>("--by") { Description = "What each row is of: agency, level, field, procedure, channel or month (default)." }
        .AcceptOnlyFromAmong("agency", "level", "field", "procedure", "channel", "month");

    private ReportOf(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        ReportOf report = new(streams);
        Command command = new("report", "Report on dossiers: received, resolved, pending and overdue ones, and the rates. A wrong line stops the report.") { report.dossiers.Files, report.by };
        foreach (Option option in (IEnumerable<Option>)[.. report.dossiers.Options, .. report.table.Options])
        {
            command.Options.Add(option);
        }

        command.SetAction(report.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        table.ThrowUnlessComplete(parse);
        Dimensions kept = Kept(parse);
        (DossierTally tally, ReportingPeriod period) = dossiers.Count(parse, kept, streams);
        table.Write(Table(tally, kept, period), parse, streams);
        return ExitCode.Success;
    }

    private static ReportTable Table(DossierTally tally, Dimensions kept, ReportingPeriod period) => kept == Dimensions.None
        ? FigureTables.Series(PeriodFigures.Series(tally, period.Months()))
        : FigureTables.Segments(tally.By(kept, period.First, period.Last), period);

    private Dimensions Kept(ParseResult parse) => parse.GetValue(by) switch
    {
        "agency" => Dimensions.Agency,
        "level" => Dimensions.Level,
        "field" => Dimensions.Field,
        "procedure" => Dimensions.Procedure,
        "channel" => Dimensions.Channel,
        _ => Dimensions.None,
    };
}
