using CsCheck;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class StratifiedEstimateTests
{
    private static readonly ConfidenceLevel Level = ConfidenceLevel.Percent95;

    private static readonly Gen<Stratum[]> Strata =
        (from whole in Gen.Long[1, 500] from part in Gen.Long[0, whole] from others in Gen.Long[0, 5000] select (Sample: Ratio.Of(part, whole), Population: whole + others))
        .Array[1, 8].Select(samples => samples.Select((one, index) => Stratum.Of($"ward {index}", one.Population, one.Sample)).ToArray());

    [Fact]
    public void Of_TwoWards_IsTheHandComputedEstimate()
    {
        StratifiedEstimate estimate = StratifiedEstimate.Of([Stratum.Of("rural", 300, Ratio.Of(16, 20)), Stratum.Of("urban", 100, Ratio.Of(5, 10))], Level);

        Assert.Equal(0.725, estimate.Point!.Value, 12); // 0.75 × 0.8 + 0.25 × 0.5
        Assert.Equal(0.07735343, estimate.StandardError!.Value, 8); // √(0.75²(1−20/300)·0.16/19 + 0.25²(1−10/100)·0.25/9) = √(0.0044210526 + 0.0015625)
        Assert.Equal(0.55620858, estimate.Interval!.Value.Low, 8); // 0.725 − √((0.75(0.8−0.59152926))² + (0.25(0.5−0.24562185))²)
        Assert.Equal(0.83337268, estimate.Interval!.Value.High, 8); // 0.725 + √((0.75(0.91700236−0.8))² + (0.25(0.75437815−0.5))²)
        Assert.Equal(0.75, estimate.Weight(estimate.Strata[0]));
    }

    [Fact]
    public void Of_OneStratum_IsItsWilsonInterval() =>
        Strata.Sample(strata =>
        {
            StratifiedEstimate one = StratifiedEstimate.Of([strata[0]], Level);
            ProportionEstimate wilson = ProportionEstimate.Wilson(strata[0].Sample, strata[0].Population, Level);
            return Math.Abs(one.Interval!.Value.Low - wilson.Interval.Low) < 1e-12 && Math.Abs(one.Interval.Value.High - wilson.Interval.High) < 1e-12;
        });

    /// <summary>Where everybody was asked, the shares that are left possible are one, whichever way they round.</summary>
    [Fact]
    public void Of_OneStratumThatWasAskedWhole_IsAPoint()
    {
        foreach (int people in Enumerable.Range(1, 320))
        {
            foreach (int satisfied in Enumerable.Range(0, people + 1))
            {
                StratifiedEstimate whole = StratifiedEstimate.Of([Stratum.Of("ward", people, Ratio.Of(satisfied, people))], Level);
                Assert.Equal(whole.Point!.Value, whole.Interval!.Value.Low, 12);
                Assert.Equal(whole.Point.Value, whole.Interval.Value.High, 12);
                Assert.True(whole.Interval.Value.Low <= whole.Interval.Value.High);
            }
        }
    }

    [Fact]
    public void Of_StrataInAnyOrder_IsTheSameToTheLastDigit() =>
        Strata.SelectMany(strata => Gen.Shuffle((Stratum[])strata.Clone()).Select(shuffled => (strata, shuffled))).Sample(orders =>
        {
            StratifiedEstimate straight = StratifiedEstimate.Of(orders.strata, Level);
            StratifiedEstimate shuffled = StratifiedEstimate.Of(orders.shuffled, Level);
            return (straight.Point, straight.StandardError, straight.Interval) == (shuffled.Point, shuffled.StandardError, shuffled.Interval);
        });

    [Fact]
    public void Of_SampledStrata_ContainsThePoint() =>
        Strata.Sample(strata => StratifiedEstimate.Of(strata, Level) is { Interval: { } interval, Point: { } point } && interval.Contains(point) && point is >= 0 and <= 1);

    [Fact]
    public void Of_AllAsked_HasNoError()
    {
        StratifiedEstimate census = StratifiedEstimate.Of([Stratum.Of("a", 4, Ratio.Of(3, 4)), Stratum.Of("b", 1, Ratio.Of(0, 1))], Level);

        Assert.Equal(0.6, census.Point!.Value, 12);
        Assert.Equal(0, census.StandardError);
        Assert.Equal(0, census.Interval!.Value.High - census.Interval.Value.Low, 12);
    }

    [Fact]
    public void Of_StrataOfOneMind_IsNotAPoint()
    {
        StratifiedEstimate unanimous = StratifiedEstimate.Of([Stratum.Of("a", 400, Ratio.Of(20, 20)), Stratum.Of("b", 300, Ratio.Of(15, 15))], Level);

        Assert.Equal(0, unanimous.StandardError);
        Assert.True(unanimous.Interval!.Value.Low < 0.95);
    }

    [Fact]
    public void StandardError_WithASingleAnswerOfMany_IsUndefined()
    {
        StratifiedEstimate estimate = StratifiedEstimate.Of([Stratum.Of("a", 100, Ratio.Of(9, 10)), Stratum.Of("b", 50, Ratio.Of(1, 1))], Level);

        Assert.Null(estimate.StandardError);
        Assert.NotNull(estimate.Interval);
    }

    [Fact]
    public void Point_WithAnUnsampledStratum_IsRefusedUntilItIsCollapsed()
    {
        Stratum island = Stratum.Of("island", 30, default);
        Stratum ward = Stratum.Of("ward", 100, Ratio.Of(9, 10));
        StratifiedEstimate refused = StratifiedEstimate.Of([island, ward], Level);

        Assert.Equal([island], refused.Unsampled);
        Assert.Null(refused.Point);
        Assert.Null(refused.Interval);
        Assert.Equal(0.9, StratifiedEstimate.Of([Stratum.Collapse("coast", [island, ward])], Level).Point!.Value, 12);
    }

    [Fact]
    public void Of_NobodyAtAll_HasNoPoint() => Assert.Null(StratifiedEstimate.Of([], Level).Point);

    [Fact]
    public void Of_AnEmptyStratumBeside_ChangesNothing() =>
        Assert.Equal(
            StratifiedEstimate.Of([Stratum.Of("a", 100, Ratio.Of(9, 10))], Level).Interval,
            StratifiedEstimate.Of([Stratum.Of("a", 100, Ratio.Of(9, 10)), Stratum.Of("b", 0, default)], Level).Interval);

    [Fact]
    public void Of_TwoStrataOfOneName_Throws()
    {
        Stratum ward = Stratum.Of("ward", 100, Ratio.Of(9, 10));
        Assert.Throws<ArgumentException>(() => StratifiedEstimate.Of([ward, ward], Level));
        Assert.Throws<ArgumentException>(() => StratifiedEstimate.Of([default], Level));
    }

    [Fact]
    public void Stratum_OfMoreAnswersThanPeople_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Stratum.Of("ward", 9, Ratio.Of(9, 10)));

    [Fact]
    public void ToString_OfAStratum_HasItsCounts() =>
        Assert.Equal("ward: 9 of 10 asked, 100 in all", Stratum.Of("ward", 100, Ratio.Of(9, 10)).ToString());
}
