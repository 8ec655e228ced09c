using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>The tables of figures: counts of the balance, then rates, a row a period or a segment.</summary>
/// <remarks>The key of a column is the code of its <see cref="Figure"/> or <see cref="Rate"/>, which name the dossiers behind.</remarks>
public static class FigureTables
{
    private static readonly Figure[] Counts =
        [Figure.CarriedOver, Figure.Received, Figure.Resolved, Figure.Pending, Figure.PendingOverdue];

    private static IEnumerable<Rate> Rates => Rate.All.Where(rate => rate.IsColumn);

    /// <summary>Figures over time, a row a period.</summary>
    public static ReportTable Series(IReadOnlyList<PeriodFigures> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of(
            "series",
            new("Số liệu theo thời gian", "Figures over time"),
            new("Kỳ", "Period"),
            series.Select(part => (TableWords.Named(part.Period), part.Figures)));
    }

    /// <summary>The figures of a period side by side, a row a segment, and their sum.</summary>
    /// <param name="parts">The segments, as <see cref="DossierTally.By"/> gives them.</param>
    /// <param name="period">The period.</param>
    public static ReportTable Segments(IReadOnlyList<SegmentFigures> parts, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Func<Segment, BilingualText> name = SegmentLabel.Of(parts, parts.Count == 0 ? Dimensions.None : parts[0].By);
        DossierFigures total = parts.Aggregate(DossierFigures.None, (sum, part) => sum + part.Figures);
        return Of(
            "segments",
            TableWords.Titled("Số liệu theo phân tổ", "Figures by segment", period),
            TableWords.Label,
            [.. parts.Select(part => (name(part.Segment), part.Figures)), (TableWords.Total, total)]);
    }

    private static ReportTable Of(
        string code, BilingualText title, BilingualText label, IEnumerable<(BilingualText Label, DossierFigures Figures)> rows) => new(
        code,
        title,
        [
            new("label", label),
            .. Counts.Select(figure => new ReportColumn(figure.Code, figure.Name)),
            .. Rates.Select(rate => new ReportColumn(rate.Code, rate.Name)),
        ],
        rows.Select(row => new ReportRow(
        [
            new ReportCell.Text(row.Label),
            .. Counts.Select(figure => new ReportCell.Count(figure.Of(row.Figures))),
            .. Rates.Select(rate => new ReportCell.Share(rate.Of(row.Figures))),
        ])));
}
