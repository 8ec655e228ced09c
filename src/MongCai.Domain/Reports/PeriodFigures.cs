using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>The figures of one period of a series.</summary>
/// <param name="Period">The period.</param>
/// <param name="Figures">Its figures, compared by reference.</param>
[JsonConverter(typeof(FormConverter<PeriodFigures>))]
[NoJson("write its table with ReportTable.ToJson.")]
public sealed record PeriodFigures(ReportingPeriod Period, DossierFigures Figures)
{
    /// <summary>Makes a time series (<i>chuỗi thời gian</i>).</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="periods">The periods, such as <see cref="ReportingPeriod.Months"/> of a year.</param>
    /// <param name="which">The segments to take; all if null.</param>
    public static IReadOnlyList<PeriodFigures> Series(DossierTally tally, IEnumerable<ReportingPeriod> periods, Func<Segment, bool>? which = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(periods);
        return [.. periods.Select(period => new PeriodFigures(period, tally.Over(period.First, period.Last, which)))];
    }
}
