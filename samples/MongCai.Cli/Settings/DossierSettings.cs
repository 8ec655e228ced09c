using System.CommandLine;
using MongCai.Cli.Dossiers;
using MongCai.Cli.Rows;
using MongCai.Domain;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;

namespace MongCai.Cli.Settings;

/// <summary>The files of dossiers, the period of the report and the day on which its months end.</summary>
internal sealed class DossierSettings
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "The dossiers: NDJSON, an object a line, or CSV with a header; gzip is read too; '-' for standard input. " + Shape,
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> period = new("--period") { Description = "A year as 2024, a half as 2024-H1, a quarter as 2024-Q3, a month as 2024-03 or months as 2021-01/2025-03. Without it, from the first receipt to the last receipt or end.", HelpName = "PERIOD" };
    private readonly Option<string> cutOff = new("--cut-off")
    {
        Description = "The day on which the months of the report end, from 1 to 28. Without it, the last of the calendar month.",
        HelpName = "DAY",
    };

    private static string Shape =>
        "Columns, of which code and received_on are required (in NDJSON: code, receivedOn, and so on in camel case):\n"
        + string.Join('\n', DossierColumn.All.Select(column => $"{column.Name}: {column.Description}"));

    internal Argument Files => files;

    internal IEnumerable<Option> Options => [period, cutOff];

    /// <exception cref="UsageException">An option, a file or a line of one is wrong.</exception>
    internal (DossierTally Tally, ReportingPeriod Period) Count(ParseResult parse, Dimensions kept, StandardStreams streams)
    {
        ReportingPeriod? asked = Period(parse);
        DossierTally tally = DossierFile.Count(parse.GetRequiredValue(files), streams, kept, CutOff(parse));
        return (tally, asked ?? Period(tally));
    }

    /// <summary>The months from the first receipt to the last receipt or end: what is due later is no part of them.</summary>
    private static ReportingPeriod Period(DossierTally tally) => tally is { FirstMonth: { } first, LastMonthOfReceiptOrEnd: { } last }
        ? ReportingPeriod.Between(first, last)
        : throw new UsageException(new BilingualText(
            "Các tệp không có hồ sơ nào, nên không có kỳ báo cáo. Hãy ghi kỳ bằng '--period'.",
            "The files hold no dossier, so that there is no period to report on. Give one with '--period'."));

    /// <summary>The period asked for, where it must be known before the dossiers are read, and the end of its months.</summary>
    /// <exception cref="UsageException">An option is wrong, or there is no period.</exception>
    internal (ReportingPeriod Period, CutOff CutOff) Months(ParseResult parse) =>
        (Period(parse) ?? throw new UsageException(new BilingualText(
            "Hồ sơ được kể ra trong lúc đọc: hãy ghi kỳ bằng '--period'.",
            "The dossiers are named while they are read: give the period with '--period'.")), CutOff(parse));

    /// <summary>Takes the dossiers of one file after the other, as they are read.</summary>
    /// <exception cref="UsageException">A file or a line of one is wrong.</exception>
    internal void ForEach(ParseResult parse, Dimensions kept, StandardStreams streams, Action<IEnumerable<DossierFacts>> take) =>
        DossierFile.ForEach(parse.GetRequiredValue(files), streams, kept, take);

    private ReportingPeriod? Period(ParseResult parse) =>
        parse.GetValue(period) is not { } text ? null
        : ReportingPeriod.TryParse(text, out ReportingPeriod read) ? read
        : throw new UsageException(ExpectedForm.Wrong(period.Name, text, new(
            "một năm như '2024', nửa năm như '2024-H1', một quý như '2024-Q3', một tháng như '2024-03' hoặc các tháng như '2021-01/2025-03'",
            "a year as '2024', a half as '2024-H1', a quarter as '2024-Q3', a month as '2024-03' or months as '2021-01/2025-03'")));

    private CutOff CutOff(ParseResult parse) =>
        parse.GetValue(cutOff) is not { } text ? default
        : FieldText.TryWhole(text, out int day) && day is >= 1 and <= 28 ? Domain.Quality.CutOff.OnDay(day)
        : throw new UsageException(ExpectedForm.Wrong(cutOff.Name, text, new("một ngày từ 1 đến 28", "a day from 1 to 28")));
}
