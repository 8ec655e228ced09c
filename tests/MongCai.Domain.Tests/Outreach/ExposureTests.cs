using CsCheck;
using MongCai.Domain.Outreach;

namespace MongCai.Domain.Tests.Outreach;

public class ExposureTests
{
    private static readonly Gen<Exposure> Any = Gen.Select(Gen.Long[0, 1_000], Gen.Long[0, 1_000], Gen.Long[0, 5_000])
        .Select((reached, missed, further) => Exposure.Of(reached + missed, reached, reached == 0 ? 0 : reached + further));

    [Fact]
    public void Of_TwelveThousandPeople_GivesReachFrequencyAndPoints()
    {
        Exposure exposure = Exposure.Of(12_000, 7_140, 21_420);
        Assert.Equal((59.5m, 3.0m, 178.5m), (exposure.Reach.Percent, exposure.Frequency, exposure.GrossRatingPoints));
        Assert.Equal("59.50 % (7140 of 12000), 21420 contacts", exposure.ToString());
    }

    [Fact]
    public void Figures_WithoutPeople_AreNoDataAndNotZero()
    {
        Assert.Equal((null, null, null), (Exposure.Of(0, 0, 0).Reach.Percent, Exposure.Of(0, 0, 0).Frequency, Exposure.Of(0, 0, 0).GrossRatingPoints));
        Assert.Equal((0m, null, 0m), (Exposure.Of(9, 0, 0).Reach.Percent, Exposure.Of(9, 0, 0).Frequency, Exposure.Of(9, 0, 0).GrossRatingPoints));
    }

    [Theory]
    [InlineData(10, 11, 11)] // more than there are
    [InlineData(10, 5, 4)] // who was reached had a contact
    [InlineData(10, 0, 1)] // a contact of nobody
    [InlineData(-1, 0, 0)]
    [InlineData(10, -1, 0)]
    public void Of_CountsThatContradictOneAnother_IsAWrongCall(long population, long reached, long contacts) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Exposure.Of(population, reached, contacts));

    [Fact]
    public void Points_OfAnyExposure_AreTheReachByTheFrequency() => Any.Where(exposure => exposure.Reached > 0).Sample(
        exposure => Assert.Equal(exposure.Reach.Percent!.Value * exposure.Frequency!.Value, exposure.GrossRatingPoints!.Value, 15), iter: Runs.Of(5_000));

    [Fact]
    public void Sums_InAnyOrder_AreThoseOfTheCounts() => Gen.Select(Any, Any, Any).Sample(
        (one, two, three) =>
        {
            Assert.Equal(one + (two + three), one + two + three);
            Assert.Equal(one + two, two + one);
            Assert.Equal(one, one + default(Exposure));
        },
        iter: Runs.Of(2_000));

    [Fact]
    public void AtLeast_OfCounts_IsTheEffectiveReach()
    {
        ContactCounts counts = ContactCounts.Of(100, new Dictionary<int, long> { [0] = 20, [1] = 30, [2] = 10, [3] = 15, [7] = 5 });
        Assert.Equal(Exposure.Of(100, 60, 30 + 20 + 45 + 35), counts.Exposure);
        Assert.Equal(
            (60, 30, 20, 5, 0), (counts.AtLeast(1).Part, counts.AtLeast(2).Part, counts.AtLeast(3).Part, counts.AtLeast(4).Part, counts.AtLeast(8).Part));
    }

    [Fact]
    public void AtLeast_OfAnyPeople_IsThatOfPeopleCountedOneByOne() => Gen.Select(Gen.Int[0, 9].Array[0, 60], Gen.Int[1, 9]).Sample(
        (contacts, least) =>
        {
            ContactCounts counts = ContactCounts.Of(
                contacts.Length, contacts.GroupBy(times => times).ToDictionary(group => group.Key, group => (long)group.Count()));
            Assert.Equal(Ratio.Of(contacts.Count(times => times >= least), contacts.Length), counts.AtLeast(least));
            Assert.Equal(contacts.Sum(), counts.Exposure.Contacts);
        },
        iter: Runs.Of(2_000));

    [Fact]
    public void ContactCounts_OfWrongNumbers_AreAWrongCall()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ContactCounts.Of(10, new Dictionary<int, long> { [0] = 8, [1] = 3 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContactCounts.Of(10, new Dictionary<int, long> { [-1] = 3 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContactCounts.Of(10, new Dictionary<int, long> { [1] = -3 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContactCounts.Of(10, new Dictionary<int, long>()).AtLeast(0));
    }
}
