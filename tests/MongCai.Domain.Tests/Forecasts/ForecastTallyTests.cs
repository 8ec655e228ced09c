using CsCheck;
using MongCai.Domain.Forecasts;
using NodaTime;

namespace MongCai.Domain.Tests.Forecasts;

public class ForecastTallyTests
{
    [Fact]
    public void Merge_OfAnySplitInAnyOrder_IsTheTallyOfAll() =>
        Gen.Select(Observed.Any, Gen.Int[0, 80], Gen.Int[0, 80]).Sample((all, first, second) =>
        {
            ForecastTally a = Observed.Tally(all.Take(first));
            ForecastTally b = Observed.Tally(all.Skip(first).Take(second));
            ForecastTally c = Observed.Tally(all.Skip(first + second));
            string whole = Observed.Tally(all.Reverse()).ToJson();

            return ForecastTally.Merge(ForecastTally.Merge(a, b), c).ToJson() == whole
                && ForecastTally.Merge(ForecastTally.FromJson(c.ToJson()), ForecastTally.Merge(b, a)).ToJson() == whole;
        });

    [Fact]
    public void Retract_OfWhatWasObserved_LeavesNoTrace() =>
        Gen.Select(Observed.Any, Observed.Any).Sample((kept, corrected) =>
        {
            ForecastTally tally = Observed.Tally([.. corrected, .. kept]);
            Array.ForEach(corrected, one => tally.Retract(one.Moment, one.Outcome));
            return tally.ToJson() == Observed.Tally(kept).ToJson();
        });

    [Fact]
    public void Retract_InAnotherTally_CorrectsWhenMerged()
    {
        Observed pending = Observed.Many(1, 5, null, hasEnded: false).Single();
        ForecastTally correction = ForecastTally.Empty(Observed.Cells);
        correction.Retract(pending.Moment, pending.Outcome);

        Assert.Throws<InvalidOperationException>(() => correction.Of(pending.Moment));
        Assert.Throws<InvalidOperationException>(() => correction.ChooseLevel());

        correction.Observe(pending.Moment, pending.Outcome with { IsOverdue = true });
        Assert.Equal(Observed.Tally(Observed.Many(1, 5, true, hasEnded: false)).ToJson(), ForecastTally.Merge(correction, Observed.Tally([pending])).ToJson());
    }

    [Fact]
    public void FromJson_OfWhatToJsonWrote_IsTheSameTally() =>
        Gen.Select(Observed.Any, Observed.Moments).Sample((all, moment) =>
        {
            ForecastTally tally = Observed.Tally(all);
            ForecastTally read = ForecastTally.FromJson(tally.ToJson());
            return read.ToJson() == tally.ToJson() && read.Of(moment).Print(Language.English) == tally.Of(moment).Print(Language.English)
                && read.ChooseLevel() == tally.ChooseLevel();
        });

    [Fact]
    public void ToJson_OfATally_IsTheRecordedText() =>
        Assert.Equal(
            """{"version":1,"unit":"Procedure","day":"8:00:00","rows":[{"month":"2026-03","slack":"4","state":"InProcess","unit":"1.001193","counted":2,"overdue":1,"ended":{"0.25":1},"pending":{"3":1}}]}""",
            Observed.Tally([.. Observed.Many(1, 5, true, hasEnded: false), .. Observed.Many(1, 6.5, false, days: 0.25)]).ToJson());

    [Fact]
    public void FromJson_OfEveryUnit_IsTheSameTally() => Assert.All(Enum.GetValues<ForecastUnit>(), unit =>
        Assert.Equal(ForecastCells.Working(unit), ForecastTally.FromJson(ForecastTally.Empty(ForecastCells.Working(unit)).ToJson()).Cells));

    [Theory]
    [InlineData("")] // no JSON
    [InlineData("null")] // no object
    [InlineData("""{"version":2,"unit":"Procedure","day":"8:00:00","rows":[]}""")] // a later version
    [InlineData("""{"version":1,"day":"8:00:00","rows":[]}""")] // no unit
    [InlineData("""{"version":1,"unit":"Officer","day":"8:00:00","rows":[]}""")] // a unit that there never is
    [InlineData("""{"version":1,"unit":"Procedure","day":"0:00:00","rows":[]}""")] // a day of no time
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00"}""")] // no rows
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","rows":[null]}""")] // a row is null
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","rows":[],"rows":[]}""")] // a member twice
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","rows":[],"more":1}""")] // a member that would be lost
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","rows":[{"month":"2026-13","slack":"4","state":"","unit":""}]}""")] // no such month
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","rows":[{"month":"2026-03","slack":"5","state":"","unit":""}]}""")] // no bound of a band
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","rows":[{"month":"2026-03","slack":"4","unit":""}]}""")] // no state
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","rows":[{"month":"2026-03","slack":"4","state":null,"unit":""}]}""")] // a state is null
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","rows":[{"month":"2026-03","slack":"4","state":"","unit":"","ended":{"9":1}}]}""")] // no bound of a time
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","rows":[{"month":"2026-03","slack":"4","state":"","unit":"","ended":{"3":1,"3":1}}]}""")] // a time twice
    [InlineData("""{"version":1,"unit":"Procedure","day":"8:00:00","rows":[{"month":"2026-03","slack":"4","state":"","unit":"","counted":1},{"month":"2026-03","slack":"4","state":"","unit":"","counted":1}]}""")] // a row twice
    public void FromJson_OfOtherTexts_IsRefused(string json) => Assert.Throws<FormatException>(() => ForecastTally.FromJson(json));

    [Fact]
    public void FromJson_OfAnyDamagedText_ReadsOrRefuses()
    {
        string whole = Observed.Tally([.. Observed.Many(1, 5, true, hasEnded: false), .. Observed.Many(1, 6.5, false)]).ToJson();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 8], Gen.String["\"{}[]:,019-nul\\"]).Sample(
            (at, length, put) => IsReadOrRefused(whole[..at] + put + whole[Math.Min(whole.Length, at + length)..]), iter: Fuzz.Inputs);
    }

    [Fact]
    public void Since_AMonth_LeavesOutWhatWasDueBefore()
    {
        ForecastTally tally = Observed.Tally([.. Observed.Many(30, 5, true, month: 1), .. Observed.Many(40, 5, false, month: 6)]);
        Assert.Equal(Ratio.Of(30, 70), tally.Of(Observed.At(5)).Steps[0].Overdue);
        Assert.Equal(Ratio.Of(0, 40), tally.Since(new YearMonth(2026, 2)).Of(Observed.At(5)).Steps[0].Overdue);
    }

    [Fact]
    public void Merge_OfOtherCells_IsRefused() => Assert.All(
        [ForecastCells.Working(ForecastUnit.Agency), ForecastCells.Clock(ForecastUnit.Procedure)],
        other => Assert.Throws<ArgumentException>(() => ForecastTally.Merge(ForecastTally.Empty(Observed.Cells), ForecastTally.Empty(other))));

    [Fact]
    public void ToString_SaysHowMuchThereIs() =>
        Assert.Equal(
            "7 moments whose due moment has passed in 1 cells by Procedure",
            Observed.Tally([.. Observed.Many(7, 5, true), .. Observed.Many(2, 5, null)]).ToString());

    private static bool IsReadOrRefused(string json)
    {
        try
        {
            return ForecastTally.FromJson(json) is not null;
        }
        catch (FormatException)
        {
            return true;
        }
    }
}
