using System.CommandLine;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;

namespace MongCai.Cli.Commands;

/// <summary>
/// <c>report</c>: the figures of a period, side by side or month by month, one of the forms of Circular 01/2020/TT-VPCP, or the dossiers behind a
/// figure.
/// </summary>
internal sealed class ReportOf
{
    private readonly StandardStreams streams;
    private readonly DossierSettings dossiers = new();
    private readonly TableSettings table = new();
    private readonly ExplanationSettings explanation = new();
    private readonly Option<string> by = new Option<string>("--by")
    {
        Description = $"What each row is of: {Sides.Listed}, or month. Without it, field in a form, and month otherwise.",
    }
        .AcceptOnlyFromAmong([.. Sides.All.Keys, "month"]);

    private readonly Option<string> form = new Option<string>("--form")
    {
        Description = "Fill in a form of Circular 01/2020/TT-VPCP: 06, the balance of the dossiers, or 07, why they are overdue.",
    }
        .AcceptOnlyFromAmong("06", "07");

    private ReportOf(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        ReportOf report = new(streams);
        Command command = new(
            "report",
            "Report on dossiers: received, resolved, pending and overdue ones, and the rates, and which dossiers a figure counts. A wrong line stops the report.")
        {
            report.dossiers.Files, report.by, report.form,
        };
        foreach (Option option in (IEnumerable<Option>)[.. report.dossiers.Options, .. report.table.Options, .. report.explanation.Options])
        {
            command.Options.Add(option);
        }

        command.SetAction(report.Run);
        return command;
    }

    private int Run(ParseResult parse) => explanation.IsAsked(parse) ? Explain(parse) : parse.GetValue(form) switch
    {
        "06" => Fill06(parse),
        "07" => Fill07(parse),
        _ => WriteFigures(parse),
    };

    private int WriteFigures(ParseResult parse)
    {
        table.ThrowUnlessComplete(parse);
        Dimensions kept = Kept(parse);
        (DossierTally tally, ReportingPeriod period) = dossiers.Count(parse, kept, streams);
        table.Write(Table(tally, kept, period), parse, streams);
        return ExitCode.Success;
    }

    private int Fill06(ParseResult parse)
    {
        table.ThrowUnlessComplete(parse);
        Dimensions rows = RowsOfForm(parse);
        (DossierTally tally, ReportingPeriod period) = dossiers.Count(parse, rows, streams);
        Form06 filled = Form06.Of(tally, period, rows);
        table.Write(filled.ToTable(), parse, streams);
        return Check(filled);
    }

    private int Fill07(ParseResult parse)
    {
        table.ThrowUnlessComplete(parse);
        Dimensions rows = RowsOfForm(parse);
        (DossierTally tally, ReportingPeriod period) = dossiers.Count(parse, rows | Dimensions.OverdueCause, streams);
        table.Write(Form07.Of(tally, period, rows).ToTable(), parse, streams);
        return ExitCode.Success;
    }

    /// <summary>Says of a form that was written where it does not add up.</summary>
    private int Check(Form06 filled) => filled.Check() is [var first, ..] broken
        ? CommandLine.WrongValue(streams, new BilingualText(
            Invariant(
                $"Biểu II.06 không khớp ở {broken.Count} ô. {first} Biểu chỉ có hồ sơ đã và đang giải quyết có hạn trả, không có hồ sơ rút, dừng hoặc không có hạn."),
            Invariant(
                $"Form II.06 does not add up in {broken.Count} cells. {first} The form knows resolved and pending dossiers with a due day, and no withdrawn, stopped or undated ones.")).In(streams.Language))
        : ExitCode.Success;

    private int Explain(ParseResult parse)
    {
        if (table.IsAnyButJsonGiven(parse) || parse.GetResult(form) is not null)
        {
            throw new UsageException(new BilingualText(
                "Hồ sơ đằng sau một số liệu là CSV ở đầu ra chuẩn: hãy bỏ '--form', '--format', '--lang' và '--out'.",
                "The dossiers behind a figure are CSV on standard output: leave out '--form', '--format', '--lang' and '--out'."));
        }

        explanation.Write(parse, Kept(parse), dossiers, table.IsJson(parse), streams);
        return ExitCode.Success;
    }

    private static ReportTable Table(DossierTally tally, Dimensions kept, ReportingPeriod period) => kept == Dimensions.None
        ? FigureTables.Series(PeriodFigures.Series(tally, period.Months()))
        : FigureTables.Segments(tally.By(kept, period.First, period.Last), period);

    private Dimensions RowsOfForm(ParseResult parse) =>
        parse.GetValue(by) is null ? Dimensions.Field
        : Kept(parse) is not Dimensions.None and Dimensions side ? side
        : throw new UsageException(new BilingualText(
            "Dòng của biểu không phải là tháng. Hãy ghi tháng bằng '--period'.", "The rows of a form are not months. Give the month with '--period'."));

    private Dimensions Kept(ParseResult parse) => Sides.All.GetValueOrDefault(parse.GetValue(by) ?? "");
}
