using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class CountTableTests
{
    [Fact]
    public void Of_ATableThatIsNone_Throws()
    {
        Refused("rows", "The table is empty", [], ["x"]); // no rows
        Refused("columns", "The table is empty", ["a"], [], []); // no columns
        Refused("rows", "Two rows or two columns have one label", ["a", "a"], ["x"], [1], [2]);
        Refused("counts", "The table has 1 rows of counts, expected 2", ["a", "b"], ["x"], [1]);
        Refused("counts", "Row 1 has a count of -1, expected 0 or more", ["a"], ["x"], [-1]);
        Refused("counts", "Row 2 has 1 counts, expected 2", ["a", "b"], ["x", "y"], [1, 2], [3]);
        Refused("counts", "Row 2 has 0 counts, expected 1", ["a", "b"], ["x"], [1], null!);
    }

    private static void Refused(string parameter, string sentence, string[] rows, string[] columns, params long[][] counts)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => CountTable.Of(rows, columns, counts));
        Assert.StartsWith(sentence, refused.Message, StringComparison.Ordinal);
        Assert.Equal(parameter, refused.ParamName);
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
