using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>Form II.06 of Circular 01/2020/TT-VPCP: the results of resolving dossiers in a period.</summary>
/// <remarks>
/// Its columns and identities are from memory; the text of the form was not found. Count the tally with
/// <see cref="FactPolicy.Report06"/>: with another policy the identities tell what it leaves out. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<Form06>))]
[NoJson("write its table with ReportTable.ToJson; its rows serialise.")]
public sealed class Form06
{
    private const int FirstColumn = 3;

    /// <summary>The parts that a column is the sum of: (3) = (4) + (5) + (6) and so on, and received = resolved + pending.</summary>
    private static readonly (int Sum, int[] Parts)[] Identities =
        [(3, [4, 5, 6]), (7, [8, 9, 10]), (11, [12, 13]), (3, [7, 11])];

    private static readonly Figure[] Columns =
    [
        Figure.Total, Figure.ReceivedOnline, Figure.ReceivedOtherwise, Figure.CarriedOver, Figure.Resolved, Figure.ResolvedEarly,
        Figure.ResolvedOnTime, Figure.ResolvedOverdue, Figure.Pending, Figure.PendingInTime, Figure.PendingOverdue,
    ];

    private Form06(ReportingPeriod period, IReadOnlyList<Form06Row> rows, Form06Row total) => (Period, Rows, Total) = (period, rows, total);

    /// <summary>Fills in the form from a tally.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">The sides that make the rows: the field, as the form has it, or others.</param>
    /// <param name="which">The segments to take; all if null.</param>
    /// <exception cref="ArgumentException">A side is asked for that the tally does not keep apart.</exception>
    public static Form06 Of(DossierTally tally, ReportingPeriod period, Dimensions by = Dimensions.Field, Func<Segment, bool>? which = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        IReadOnlyList<SegmentFigures> parts = tally.By(by, period.First, period.Last, which);
        Func<Segment, BilingualText> name = SegmentLabel.Of(parts, by);
        return new(
            period,
            [.. parts.Select(part => Form06Row.Of(name(part.Segment), part.Figures))],
            Form06Row.Of(TableWords.Total, tally.Over(period.First, period.Last, which)));
    }

    /// <summary>Takes a form as it was filled in elsewhere.</summary>
    public static Form06 Of(ReportingPeriod period, IEnumerable<Form06Row> rows, Form06Row total)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(total);
        return new(period, [.. rows], total);
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<Form06Row> Rows { get; }

    /// <summary>The last row, the sum of the others.</summary>
    public Form06Row Total { get; }

    /// <summary>Finds every cell that does not agree with the others: sums of columns in each row, and of rows in each column.</summary>
    /// <returns>None where the form is right.</returns>
    public IReadOnlyList<BrokenIdentity> Check() => [.. Rows.Append(Total).SelectMany(CheckRow), .. CheckTotal()];

    /// <summary>Makes the table of the form.</summary>
    public ReportTable ToTable() => new(
        "II.06",
        TableWords.Titled("Tình hình, kết quả giải quyết thủ tục hành chính", "Results of resolving administrative procedures", Period),
        [new("label", TableWords.Label), .. Columns.Select((figure, index) => new ReportColumn(figure.Code, TableWords.Numbered(figure, index + FirstColumn)))],
        [.. Rows.Append(Total).Select(row => new ReportRow([new ReportCell.Text(row.Label), .. row.Numbers.Select(number => new ReportCell.Count(number))]))],
        [TableWords.FromMemory, .. Total.ReceivedByUnstatedChannel == 0 ? (BilingualText[])[] : [UnstatedChannel(Total.ReceivedByUnstatedChannel)]]);

    private static BilingualText UnstatedChannel(long count) => new(
        $"Cột (5) có {NumberText.Of(count, 0, Language.Vietnamese)} hồ sơ không rõ cách thức nộp.",
        $"Column (5) has {NumberText.Of(count, 0, Language.English)} whose channel is not stated.");

    private static IEnumerable<BrokenIdentity> CheckRow(Form06Row row) =>
        from identity in Identities
        let expected = identity.Parts.Sum(part => (decimal)row.Numbers[part - FirstColumn])
        let found = row.Numbers[identity.Sum - FirstColumn]
        where found != expected
        select new BrokenIdentity(row.Label, Cell(identity.Sum), $"{Cell(identity.Sum)} = {string.Join(" + ", identity.Parts.Select(Cell))}", expected, found);

    private IEnumerable<BrokenIdentity> CheckTotal() =>
        from column in Enumerable.Range(FirstColumn, Total.Numbers.Length)
        let expected = Rows.Sum(row => (decimal)row.Numbers[column - FirstColumn])
        let found = Total.Numbers[column - FirstColumn]
        where found != expected
        select new BrokenIdentity(Total.Label, Cell(column), "the sum of the rows", expected, found);

    private static string Cell(int column) => Invariant($"({column})");
}
