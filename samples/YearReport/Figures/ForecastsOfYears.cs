using MongCai.Domain;
using MongCai.Domain.Calendars;
using MongCai.Domain.Forecasts;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using NodaTime;

namespace YearReport.Figures;

/// <summary>Every dossier forecast when it was received, from what was known when that month began, beside what came.</summary>
internal sealed class ForecastsOfYears
{
    private readonly WorkingCalendar calendar;
    private readonly Queue<DossierFacts> toCome;
    private readonly ForecastTally known = ForecastTally.Empty(ForecastCells.Working(ForecastUnit.Procedure));
    private readonly LocalDate last;
    private bool isEmpty = true;

    private ForecastsOfYears(IEnumerable<DossierFacts> dossiers, WorkingCalendar calendar, LocalDate last)
    {
        (this.calendar, this.last) = (calendar, last);
        toCome = new(dossiers.Where(facts => facts.DueOn is not null).OrderBy(facts => facts.DueOn));
    }

    internal static ReportTable Of(WholeFigures whole, WorkingCalendar calendar)
    {
        ForecastsOfYears years = new(whole.FactsOfDossiers, calendar, whole.Last.ToDateInterval().End);
        IEnumerable<Known> forecasts = whole.FactsOfDossiers.GroupBy(facts => facts.ReceivedOn.ToYearMonth()).OrderBy(month => month.Key)
            .SelectMany(years.Forecast);
        return new(
            "forecasts",
            new("Dự báo hồ sơ quá hạn bên cạnh kết quả", "Forecasts of overdue dossiers beside what came"),
            [
                new("year", new("Năm tiếp nhận", "Year of receipt")),
                new("dossiers", new("Số hồ sơ được dự báo", "Dossiers forecast")),
                new("forecast", new("Dự báo (%)", "Forecast (%)")),
                new("overdue", new("Thực tế quá hạn (%)", "Overdue in fact (%)")),
                new("error", new("Sai số hiệu chỉnh (%)", "Calibration error (%)")),
                new("brier", new("Điểm Brier", "Brier score")),
                new("brier_constant", new("Điểm Brier của tỷ lệ chung", "Brier score of the share of all")),
            ],
            [.. forecasts.GroupBy(one => one.Year).Select(year => Row(year.Key, [.. year]))],
            [Note]);
    }

    private static BilingualText Note { get; } = new(
        "Hồ sơ sinh tự động: hồ sơ quá hạn được rải theo hạn mức, bất kể thủ tục, nên thời gian còn lại hầu như không cho biết thêm gì ngoài tỷ lệ đã qua; tỷ lệ giảm dần theo năm nên dự báo cao hơn thực tế. Dự báo vào cuối ngày tiếp nhận, từ những gì đã biết vào đầu tháng.",
        "The dossiers are generated: overdue ones are strewn by a quota, whatever the procedure, so that the time left tells hardly more than the shares gone by; these fall from year to year, hence forecasts above what came. Forecast at the end of the day of receipt, from what was known when the month began.");

    private IEnumerable<Known> Forecast(IGrouping<YearMonth, DossierFacts> month)
    {
        Learn(month.Key.OnDayOfMonth(1));
        ForecastLevel level = known.ChooseLevel();
        return isEmpty ? [] : month.Select(facts => Forecast(facts, level)).OfType<Known>();
    }

    /// <summary>Counts the dossiers whose due day has passed by a day, in time or not.</summary>
    private void Learn(LocalDate begin)
    {
        while (toCome.TryPeek(out DossierFacts? facts) && facts.DueOn < begin)
        {
            foreach ((PendingMoment moment, MomentOutcome outcome) in DossierMoments.Of(toCome.Dequeue(), ForecastUnit.Procedure, calendar, begin))
            {
                known.Observe(moment, outcome);
                isEmpty = false;
            }
        }
    }

    /// <summary>Null where there was no moment to forecast at, or it is not known yet what came.</summary>
    private Known? Forecast(DossierFacts facts, ForecastLevel level) =>
        DossierMoments.Of(facts, ForecastUnit.Procedure, calendar, last).Take(1).ToArray() is [(PendingMoment moment, { IsOverdue: { } isOverdue })]
            ? new(facts.ReceivedOn.Year, known.Of(moment, level).Probability, known.Of(moment, ForecastLevel.Whole).Probability, isOverdue)
            : null;

    private static ReportRow Row(int year, Known[] forecasts)
    {
        Calibration counted = Calibration.Of(forecasts.Select(one => (one.Probability, one.IsOverdue)));
        Calibration constant = Calibration.Of(forecasts.Select(one => (one.OfAll, one.IsOverdue)));
        return new(
        [
            new ReportCell.Text(new(Invariant($"{year}"), Invariant($"{year}"))),
            new ReportCell.Count(forecasts.Length),
            Percent(forecasts.Average(one => one.Probability)),
            Percent((double)counted.Overdue.Part / counted.Overdue.Whole),
            Percent(counted.ExpectedError!.Value),
            new ReportCell.Quantity((decimal)counted.Brier!.Value, 5),
            new ReportCell.Quantity((decimal)constant.Brier!.Value, 5),
        ]);
    }

    private static ReportCell.Quantity Percent(double share) => new((decimal)(100 * share), 2);

    /// <summary>A forecast of which it is known what came, with the one that the share of all would have given.</summary>
    private sealed record Known(int Year, double Probability, double OfAll, bool IsOverdue);
}
