using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>Form II.07 of Circular 01/2020/TT-VPCP: why dossiers are overdue.</summary>
/// <remarks>Its columns are from memory; the text of the form was not found. Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<Form07>))]
[NoJson("write its table with ReportTable.ToJson; its rows serialise.")]
public sealed class Form07
{
    private static readonly BilingualText OwnCauses = new(
        "Danh mục nguyên nhân là của thư viện này; chưa tìm thấy danh mục của biểu.",
        "The list of reasons is that of this library; that of the form was not found.");

    private Form07(ReportingPeriod period, IReadOnlyList<Form07Row> rows) => (Period, Rows) = (period, rows);

    /// <summary>Fills in the form from a tally that keeps the reasons apart.</summary>
    /// <param name="tally">The tally, counted with <see cref="FactPolicy.Report06"/>.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">The sides that make the rows, beside the reason: those of form II.06.</param>
    /// <param name="which">The segments to take; all if null.</param>
    /// <exception cref="ArgumentException">A side is asked for that the tally does not keep apart.</exception>
    public static Form07 Of(DossierTally tally, ReportingPeriod period, Dimensions by = Dimensions.Field, Func<Segment, bool>? which = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        IReadOnlyList<SegmentFigures> parts = tally.By(by | Dimensions.OverdueCause, period.First, period.Last, which);
        Func<Segment, BilingualText> name = SegmentLabel.Of(parts, by);
        return new(period, [.. parts.Select(part => Row(part, name(part.Segment))).Where(row => row.Overdue > 0)]);
    }

    /// <summary>Takes a form as it was filled in elsewhere.</summary>
    public static Form07 Of(ReportingPeriod period, IEnumerable<Form07Row> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new(period, [.. rows]);
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The rows, those without overdue dossiers left out.</summary>
    public IReadOnlyList<Form07Row> Rows { get; }

    /// <summary>Compares with form II.06 of the same period: the reasons of each row must account for all its overdue dossiers.</summary>
    /// <returns>None where both agree.</returns>
    public IReadOnlyList<BrokenIdentity> Check(Form06 form06)
    {
        ArgumentNullException.ThrowIfNull(form06);
        return
        [
            .. from rows in form06.Rows.GroupBy(row => row.Label)
               let expected = rows.Sum(row => (decimal)row.ResolvedOverdue + row.PendingOverdue)
               let found = Rows.Where(reason => reason.Label == rows.Key).Sum(reason => (decimal)reason.Resolved + reason.Pending)
               where found != expected
               select new BrokenIdentity(rows.Key, "II.07", "II.06 (10) + (13)", expected, found),
            .. from reason in Rows
               where form06.Rows.All(row => row.Label != reason.Label)
               select new BrokenIdentity(reason.Label, "II.07", "no row of II.06", 0, (decimal)reason.Resolved + reason.Pending),
        ];
    }

    /// <summary>Makes the table of the form.</summary>
    /// <param name="causes">The names of the reasons; <see cref="OverdueCauses.Default"/> if null.</param>
    public ReportTable ToTable(OverdueCauses? causes = null) => new(
        "II.07",
        TableWords.Titled("Nguyên nhân quá hạn", "Reasons for overdue dossiers", Period),
        [
            new("label", TableWords.Label),
            new("cause", new("Nguyên nhân", "Reason")),
            new(Figure.Overdue.Code, Figure.Overdue.Name),
            new(Figure.ResolvedOverdue.Code, new("Đã giải quyết quá hạn", "Resolved overdue")),
            new(Figure.PendingOverdue.Code, new("Đang quá hạn", "Pending overdue")),
        ],
        [.. Rows.Select(row => new ReportRow(
            [
                new ReportCell.Text(row.Label),
                new ReportCell.Text((causes ?? OverdueCauses.Default).NameOf(row.Cause)),
                new ReportCell.Count(row.Overdue),
                new ReportCell.Count(row.Resolved),
                new ReportCell.Count(row.Pending),
            ]))],
        causes is null ? [TableWords.FromMemory, OwnCauses] : [TableWords.FromMemory]);

    private static Form07Row Row(SegmentFigures part, BilingualText label) =>
        new(label, part.Segment.OverdueCause, part.Figures.ResolvedOverdue, part.Figures.PendingOverdue);
}
