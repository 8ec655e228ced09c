using CsCheck;
using MongCai.Domain.Forecasts;
using NodaTime;

namespace MongCai.Domain.Tests.Forecasts;

public class ForecastTests
{
    private static readonly int[] SlackBounds = [0, 1, 2, 4, 7, 14, 21, 28, 42, 56, 84, 112, 168, 224, 336, 448];

    [Fact]
    public void Of_AnyMoment_MixesEachCellWithItsParent() =>
        Gen.Select(Observed.Any, Observed.Moments).Sample((all, moment) =>
        {
            Observed[] known = [.. all.Where(one => one.Outcome.IsOverdue is not null)];
            Observed[] slack = [.. known.Where(one => BandOf(one.Moment) == BandOf(moment))];
            Observed[] state = [.. slack.Where(one => one.Moment.State == moment.State)];
            Observed[] unit = [.. state.Where(one => one.Moment.Unit == moment.Unit)];
            double whole = (Overdue(known) + 1.0) / (known.Length + 2.0);
            double expected = Mixed(unit, Mixed(state, Mixed(slack, whole)));
            Forecast forecast = Observed.Tally(all).Of(moment);

            return forecast.Probability == expected && forecast.Probability is > 0 and < 1
                && forecast.Steps.Select(step => step.Overdue?.Whole).SequenceEqual(((Observed[][])[known, slack, state, unit]).Select(cell => cell.Length < 20 ? null : (long?)cell.Length));
        });

    [Fact]
    public void Of_ACellWithOneMoreOverdue_IsNeverLessProbable() =>
        Gen.Select(Observed.Any, Observed.Moments, Gen.Int[1, 12], Gen.Enum<ForecastLevel>()).Sample((all, moment, month, level) =>
        {
            ForecastTally tally = Observed.Tally(all);
            double before = tally.Of(moment, level).Probability;
            tally.Observe(moment, new(new(2026, month), true, Duration.Zero, false));
            return tally.Of(moment, level).Probability > before;
        });

    [Theory]
    [InlineData(0, 0.5)] // nothing known: either way
    [InlineData(19, 0.952381)] // one less than speaks: the whole alone is shown, and (19 + 1) / (19 + 2) is what all of its cells say
    public void Of_FewMoments_HoldsOnToTheParent(int count, double probability)
    {
        Forecast forecast = Observed.Tally(Observed.Many(count, 5, true)).Of(Observed.At(5), ForecastLevel.Whole);
        Assert.Equal(probability, forecast.Probability, 6);
        Assert.Null(Assert.Single(forecast.Steps).Overdue);
    }

    [Theory]
    [InlineData(ForecastLevel.Whole, new[] { ForecastLevel.Whole })]
    [InlineData(ForecastLevel.State, new[] { ForecastLevel.Whole, ForecastLevel.State })]
    [InlineData(ForecastLevel.SlackAndState, new[] { ForecastLevel.Whole, ForecastLevel.Slack, ForecastLevel.SlackAndState })]
    public void Of_ALevel_ListsTheCountsFromTheWhole(ForecastLevel level, ForecastLevel[] path) =>
        Assert.Equal(path, Observed.Tally([]).Of(Observed.At(5), level).Steps.Select(step => step.Level));

    [Theory]
    [InlineData(19, 0, null)] // too few dossiers to tell of
    [InlineData(20, 0, 4.0)] // all ended after three to four days: half of them before the fourth
    [InlineData(20, 20, 4.0)] // survival falls to one half just then
    [InlineData(20, 21, null)] // to 21 of 41, and further was not observed
    public void Half_IsWithinWhatWasObserved(int ended, int pending, double? days)
    {
        ForecastTally tally = Observed.Tally([.. Observed.Many(ended, 5, false, days: 3), .. Observed.Many(pending, 5, null, days: 3, hasEnded: false)]);
        Assert.Equal(days is { } known ? Observed.Cells.Day * known : null, tally.Of(Observed.At(5)).Half);
    }

    [Fact]
    public void Half_CountsPendingOnes_AsLongAsTheyWereSeen()
    {
        ForecastTally tally = Observed.Tally(
            [.. Observed.Many(10, 5, null, days: 1, hasEnded: false), .. Observed.Many(10, 5, false, days: 2), .. Observed.Many(10, 5, false, days: 10)]);
        Forecast forecast = tally.Of(Observed.At(5));
        Assert.Equal((Observed.Cells.Day * 3, Observed.Cells.Day * 12), (forecast.Half, forecast.NineTenths));
    }

    /// <summary>Three of thirty end in each of nine bands: after the ninth just a tenth is left, and not a rounding error more.</summary>
    [Fact]
    public void NineTenths_ReachedExactly_IsThere()
    {
        double[] days = [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 9, 11, 13];
        Assert.Equal(Observed.Cells.Day * 12, Observed.Tally(days.SelectMany(day => Observed.Many(3, 5, false, days: day))).Of(Observed.At(5)).NineTenths);
    }

    [Fact]
    public void Of_AUnitTypedTwoWays_IsOne()
    {
        ForecastTally tally = Observed.Tally([.. Observed.Many(10, 5, true, unit: "Tổ  1 "), .. Observed.Many(10, 5, true, unit: "To\u0302\u0309 1")]);
        Assert.Equal(Ratio.Of(20, 20), tally.Of(Observed.At(5, unit: "Tổ 1")).Steps[^1].Overdue);
    }

    [Fact]
    public void Times_BeyondTheLastBound_AreNotTold() =>
        Assert.Null(Observed.Tally(Observed.Many(50, 5, false, days: 2000)).Of(Observed.At(5)).Half);

    [Fact]
    public void Times_OfAFewInTheCell_AreThoseOfItsParent()
    {
        ForecastTally tally = Observed.Tally([.. Observed.Many(100, 5, false, days: 3, unit: "1.013225"), .. Observed.Many(19, 5, false, days: 30)]);
        Assert.Equal(Observed.Cells.Day * 4, tally.Of(Observed.At(5)).Half);
    }

    [Fact]
    public void ChooseLevel_WhereUnitsDiffer_TellsThemApart() =>
        Assert.Equal(ForecastLevel.SlackStateAndUnit, Observed.Tally(Months(month => [.. Observed.Many(60, 5, true, month: month), .. Observed.Many(60, 5, false, unit: "1.013225", month: month)])).ChooseLevel());

    [Fact]
    public void ChooseLevel_WhereUnitsChangeTheirWays_DoesNot() =>
        Assert.NotEqual(ForecastLevel.SlackStateAndUnit, Observed.Tally(Months(month => [.. Observed.Many(60, 5, month % 2 == 0, month: month), .. Observed.Many(60, 5, month % 2 == 1, unit: "1.013225", month: month)])).ChooseLevel());

    [Fact]
    public void ChooseLevel_WhereUnitsSettledAfterHalfAYear_TellsThemApart() =>
        Assert.Equal(ForecastLevel.SlackStateAndUnit, Observed.Tally(Months(month => [.. Observed.Many(60, 5, month > 6 || month % 2 == 0, month: month), .. Observed.Many(60, 5, month <= 6 && month % 2 == 1, unit: "1.013225", month: month)])).ChooseLevel());

    [Fact]
    public void ChooseLevel_OfNothing_IsTheFinest() => Assert.Equal(ForecastLevel.SlackStateAndUnit, Observed.Tally([]).ChooseLevel());

    [Fact]
    public void Print_InVietnamese_ListsTheCountsAndDecidesNothing() => Assert.Equal(
        """
        Khả năng quá hạn: 30%. Căn cứ:
        - mọi hồ sơ: 45 trong 140 thời điểm đã ghi nhận là của hồ sơ quá hạn; 32%
        - còn từ 4 đến dưới 7 ngày làm việc: 30 trong 100 thời điểm đã ghi nhận là của hồ sơ quá hạn; tính cùng mức trên 30%
        - còn từ 4 đến dưới 7 ngày làm việc, đang xử lý: 30 trong 100 thời điểm đã ghi nhận là của hồ sơ quá hạn; tính cùng mức trên 30%
        - còn từ 4 đến dưới 7 ngày làm việc, đang xử lý, thủ tục 2.000635: ít hơn 20 thời điểm, không nêu số; tính cùng mức trên 30%
        Một nửa số hồ sơ như vậy kết thúc trong: 4 ngày làm việc; chín phần mười: chưa đủ lịch sử.
        Đây là dự báo để phân loại và cảnh báo, không quyết định và không thay đổi hạn trả (Nghị định 309/2026/NĐ-CP).

        """,
        Printed().Print(Language.Vietnamese),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Print_InEnglish_ListsTheCountsAndDecidesNothing() => Assert.Equal(
        """
        Probability of being overdue: 30 %. It rests on:
        - all dossiers: 45 of 140 recorded moments were of dossiers that became overdue; 32 %
        - 4 to less than 7 working days left: 30 of 100 recorded moments were of dossiers that became overdue; with the level above 30 %
        - 4 to less than 7 working days left, in process: 30 of 100 recorded moments were of dossiers that became overdue; with the level above 30 %
        - 4 to less than 7 working days left, in process, procedure 2.000635: fewer than 20 moments, not shown; with the level above 30 %
        Half of such dossiers end within: 4 working days; nine tenths: not enough history.
        This is a forecast that classifies and warns; it decides nothing and moves no due date (Decree 309/2026/NĐ-CP).

        """,
        Printed().Print(Language.English),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void PendingMoment_PastItsDueMoment_IsRefused() =>
        Assert.Contains(
            "there is nothing to forecast",
            Assert.Throws<ArgumentOutOfRangeException>(() => new PendingMoment("", "", -Duration.Epsilon)).Message,
            StringComparison.Ordinal);

    private static Forecast Printed() => Observed.Tally([
        .. Observed.Many(30, 5, true, days: 3, hasEnded: false),
        .. Observed.Many(70, 5, false, days: 3),
        .. Observed.Many(15, 20, true),
        .. Observed.Many(25, 20, false),
    ]).Of(Observed.At(5, unit: "2.000635"));

    private static IEnumerable<Observed> Months(Func<int, IEnumerable<Observed>> ofMonth) => Enumerable.Range(1, 12).SelectMany(ofMonth);

    private static int BandOf(PendingMoment moment) => Array.FindLastIndex(SlackBounds, bound => Observed.Cells.Day * bound <= moment.Slack);

    private static long Overdue(Observed[] cell) => cell.LongCount(one => one.Outcome.IsOverdue == true);

    private static double Mixed(Observed[] cell, double parent) => (Overdue(cell) + (20 * parent)) / (cell.Length + 20);
}
