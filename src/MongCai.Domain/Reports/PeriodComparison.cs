using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>A period beside the one before it and the same one of the year before (<i>so với kỳ trước, cùng kỳ năm trước</i>).</summary>
/// <param name="Current">The period.</param>
/// <param name="Previous">The period before.</param>
/// <param name="SameLastYear">The same months of the year before.</param>
[JsonConverter(typeof(FormConverter<PeriodComparison>))]
[NoJson("write its table with ReportTable.ToJson.")]
public sealed record PeriodComparison(PeriodFigures Current, PeriodFigures Previous, PeriodFigures SameLastYear)
{
    /// <summary>Compares from a tally.</summary>
    /// <param name="tally">The tally, which must reach back far enough; earlier months count nothing.</param>
    /// <param name="period">The period.</param>
    /// <param name="which">The segments to take; all if null.</param>
    public static PeriodComparison Of(DossierTally tally, ReportingPeriod period, Func<Segment, bool>? which = null) =>
        PeriodFigures.Series(tally, [period, period.Previous, period.SamePeriodLastYear], which) is [var current, var previous, var sameLastYear]
            ? new(current, previous, sameLastYear)
            : throw new InvalidOperationException("Three periods give three figures.");

    /// <summary>How many points of percent a rate changed against the period before; null where either has no data.</summary>
    public decimal? ChangeFromPrevious(Rate rate) => Change(rate, Previous);

    /// <summary>How many points of percent a rate changed against the year before; null where either has no data.</summary>
    public decimal? ChangeFromLastYear(Rate rate) => Change(rate, SameLastYear);

    private decimal? Change(Rate rate, PeriodFigures earlier)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return rate.Of(Current.Figures).Percent - rate.Of(earlier.Figures).Percent;
    }
}
