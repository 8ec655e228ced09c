using CsCheck;
using MongCai.Domain.Outreach;

namespace MongCai.Domain.Tests.Outreach;

public class ReachEstimateTests
{
    private static readonly Gen<decimal> Share = Gen.Int[0, 1_000].Select(thousandths => thousandths / 1000m);

    [Theory]
    [InlineData("0.40;0.25;0.10", "0.595", "0.40", "0.75")] // the vector of three channels
    [InlineData("0.3", "0.3", "0.3", "0.3")] // one channel has no overlap
    [InlineData("0;0", "0", "0", "0")]
    [InlineData("1;0.5", "1", "1", "1")] // all are reached by the first
    [InlineData("0.8;0.7", "0.94", "0.8", "1")] // shares add up to more than all
    public void Of_TheSharesOfChannels_GivesTheUnionAndItsBounds(string shares, string value, string low, string high)
    {
        ReachEstimate estimate = ReachEstimate.Of(shares.Split(';').Select(Number));
        Assert.Equal((Number(value), Number(low), Number(high)), (estimate.Value, estimate.Low, estimate.High));
    }

    [Fact]
    public void Of_AnyShares_LiesBetweenItsBoundsWhateverTheirOrder() => Share.Array[1, 12].Sample(
        shares =>
        {
            ReachEstimate estimate = ReachEstimate.Of(shares);
            ReachEstimate turned = ReachEstimate.Of(shares.Reverse());
            Assert.True(estimate.Low <= estimate.Value && estimate.Value <= estimate.High);
            Assert.Equal((estimate.Low, estimate.High), (turned.Low, turned.High));
            Assert.Equal(estimate.Value, turned.Value, 20);
        },
        iter: Runs.Of(20_000));

    /// <summary>Counted person by person: so many people that every channel meets its share of each group that the others made.</summary>
    [Fact]
    public void Of_ChannelsIndependentOfOneAnother_IsTheShareOfThePeopleThatOneMetAtLeast() => Gen.Int[0, 10].Array[3].Sample(
        tenths =>
        {
            int met = (from one in Enumerable.Range(0, 10)
                       from two in Enumerable.Range(0, 10)
                       from three in Enumerable.Range(0, 10)
                       where one < tenths[0] || two < tenths[1] || three < tenths[2]
                       select 1).Count();
            Assert.Equal(met / 1000m, ReachEstimate.Of(tenths.Select(tenth => tenth / 10m)).Value);
        },
        iter: Runs.Of(500));

    [Fact]
    public void Of_OneMoreChannel_NeverReachesLess() => Gen.Select(Share.Array[1, 6], Share).Sample(
        (shares, further) => Assert.True(ReachEstimate.Of(shares.Append(further)).Value >= ReachEstimate.Of(shares).Value),
        iter: Runs.Of(5_000));

    [Fact]
    public void Of_NoChannel_IsAWrongCall() =>
        Assert.Contains("Found no share", Assert.Throws<ArgumentException>(() => ReachEstimate.Of([])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1.01")]
    [InlineData("40")] // a percentage is no share
    public void Of_ASharePastAllOrNone_IsAWrongCall(string share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReachEstimate.Of([0.5m, Number(share)]));

    [Fact]
    public void ToString_OfAnEstimate_NeverStandsWithoutItsBounds() =>
        Assert.Equal("0.595 (0.40–0.75)", ReachEstimate.Of([0.40m, 0.25m, 0.10m]).ToString());

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
