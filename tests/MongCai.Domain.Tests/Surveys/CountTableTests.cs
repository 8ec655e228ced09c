using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class CountTableTests
{
    [Fact]
    public void Of_ATableThatIsNone_Throws()
    {
        Assert.Throws<ArgumentException>(() => CountTable.Of([], ["x"], [])); // no rows
        Assert.Throws<ArgumentException>(() => CountTable.Of(["a"], [], [[]])); // no columns
        Assert.Throws<ArgumentException>(() => CountTable.Of(["a", "a"], ["x"], [[1], [2]])); // two rows of one label
        Assert.Throws<ArgumentOutOfRangeException>(() => CountTable.Of(["a", "b"], ["x"], [[1]])); // a row too few
        Assert.Throws<ArgumentOutOfRangeException>(() => CountTable.Of(["a"], ["x"], [[-1]])); // fewer than nobody
        Assert.StartsWith(
            "Row 2 has 1 counts, expected 2",
            Assert.Throws<ArgumentException>(() => CountTable.Of(["a", "b"], ["x", "y"], [[1, 2], [3]])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_OfAChangedArray_IsOfTheTableAsItWas()
    {
        long[] row = [20, 30];
        CountTable table = CountTable.Of(["a"], ["x", "y"], [row]);
        row[0] = 7;

        Assert.Equal(20, table.Publish(DisclosureRule.Standard).Cell("a", "x"));
    }

    [Theory]
    [InlineData(1, 10)] // nothing would be hidden
    [InlineData(5, 4)] // groups smaller than a cell
    public void Of_ARuleThatHidesNothing_Throws(long minimumCell, long smallGroup) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DisclosureRule.Of(minimumCell, smallGroup));

    [Fact]
    public void ToString_OfARule_HasItsThresholds() => Assert.Equal("counts from 10, groups from 20", DisclosureRule.ForOfficers.ToString());
}
