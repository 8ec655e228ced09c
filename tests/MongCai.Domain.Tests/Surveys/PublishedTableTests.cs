using CsCheck;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class PublishedTableTests
{
    private static readonly Gen<CountTable> Tables = TablesOf(1, 7, 1, 6, Gen.Frequency((3, Gen.Const(0L)), (5, Gen.Long[1, 12]), (3, Gen.Long[10, 500])));

    private static readonly CountTable Wards = CountTable.Of(
        ["Trần Phú", "Ka Long", "Hải Yên", "Vĩnh Thực"],
        ["Chưa hài lòng", "Hài lòng", "Rất hài lòng"],
        [[3, 120, 300], [12, 80, 150], [21, 60, 95], [0, 7, 0]]);

    [Fact]
    public void Publish_HidesTheSmallCell_AndWhatWouldTellIt() => Snapshots.Matches(Wards.Publish(DisclosureRule.Standard).ToString());

    [Fact]
    public void ToString_OfLabelsWithMarks_KeepsEveryColumn() =>
        Assert.Contains(
            "\n| Ka \\| 9 Long | 100 | 200 | 300 |\n",
            CountTable.Of(["Ka | 9\nLong"], ["A", "B"], [[100, 200]]).Publish(DisclosureRule.Standard).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Publish_WithoutSmallCells_HidesNothing() => Snapshots.Matches(Wide().Publish(DisclosureRule.Standard).ToString());

    [Fact]
    public void Publish_LeavesNoHiddenCell_ToTheEquations() =>
        Tables.Sample(table => !Differencing.Solved(Differencing.Seen(table.Publish(DisclosureRule.Standard))).Any(), iter: Runs.Of(1_000));

    [Fact]
    public void Publish_ForOfficers_LeavesNoHiddenCellToTheEquations() =>
        Tables.Sample(table => !Differencing.Solved(Differencing.Seen(table.Publish(DisclosureRule.ForOfficers))).Any(), iter: 500);

    [Fact]
    public void Publish_LeavesNoHiddenCell_ToBoundsEither() => // counts are whole and not negative, which tells more than the equations
        TablesOf(1, 2, 1, 3, Gen.Long[0, 4]).Sample(
            table => !Differencing.Bounded(Differencing.Seen(table.Publish(DisclosureRule.Of(3, 4))), bound: 5).Any(), iter: 300);

    [Fact]
    public void Publish_NeverShows_ATooSmallCount() =>
        Tables.Sample(table => Differencing.Seen(table.Publish(DisclosureRule.Standard)).All(row => row.All(count => count is null or 0 or >= 5)), iter: 500);

    [Fact]
    public void Publish_NeverShows_TheMindOfASmallGroup() =>
        Tables.Where(table => table.Columns.Count > 1).Sample(table =>
        {
            PublishedTable published = table.Publish(DisclosureRule.Standard);
            return published.Rows.All(row => published.Columns.All(column =>
                published.Share(row, column) is not { } share || share.Whole is 0 or >= 10 || (share.Part > 0 && share.Part < share.Whole)));
        }, iter: 500);

    [Fact]
    public void Publish_NeverLetsTwoSmallCells_AddUpToASmallOne() => // 2 and 1 beside a total that is shown would be 3 together
        Tables.Sample(table =>
        {
            long?[][] seen = Differencing.Seen(table.Publish(DisclosureRule.Standard));
            IEnumerable<long?[]> columns = Enumerable.Range(0, seen[0].Length).Select(column => (long?[])[.. seen.Select(row => row[column])]);
            return seen.Concat(columns).All(line => line[^1] is not { } total || total - line[..^1].Sum() is 0 or >= 5);
        }, iter: 500);

    [Fact]
    public void Solved_WithTheSmallCellAloneHidden_FindsIt() // the attacker is no straw man
    {
        long?[][] seen = Differencing.Seen(Wide().Publish(DisclosureRule.Standard));
        seen[0][0] = null;

        Assert.Equal([(0, 0)], Differencing.Solved(seen));
        Assert.Equal([(0, 0)], Differencing.Bounded(seen, bound: 40));
    }

    [Fact]
    public void Solved_WithTwoInARowHidden_FindsBothThroughTheColumns()
    {
        long?[][] seen = Differencing.Seen(Wide().Publish(DisclosureRule.Standard));
        seen[0][0] = seen[0][1] = null;

        Assert.Equal([(0, 0), (0, 1)], Differencing.Solved(seen));
    }

    [Fact]
    public void Share_OfAHiddenCount_IsHidden()
    {
        PublishedTable published = Wards.Publish(DisclosureRule.Standard);

        Assert.Null(published.Cell("Trần Phú", "Chưa hài lòng"));
        Assert.Null(published.Share("Trần Phú", "Chưa hài lòng"));
        Assert.Equal(Ratio.Of(150, 242), published.Share("Ka Long", "Rất hài lòng"));
        Assert.Throws<ArgumentException>(() => published.RowTotal("Móng Cái"));
    }

    [Fact]
    public void Publish_OfOneSmallGroup_HidesAll() // a table of one cell has nothing to hide behind
    {
        PublishedTable published = CountTable.Of(["a"], ["x"], [[3]]).Publish(DisclosureRule.Standard);

        Assert.Equal((null, null, null, null), (published.Cell("a", "x"), published.RowTotal("a"), published.ColumnTotal("x"), published.Total));
    }

    private static CountTable Wide() => CountTable.Of(["a", "b", "c"], ["x", "y"], [[20, 30], [40, 50], [60, 70]]);

    private static Gen<CountTable> TablesOf(int rowsFrom, int rowsTo, int columnsFrom, int columnsTo, Gen<long> count) =>
        from rows in Gen.Int[rowsFrom, rowsTo]
        from columns in Gen.Int[columnsFrom, columnsTo]
        from counts in count.Array[columns].Array[rows]
        select CountTable.Of(Labels("row", rows), Labels("column", columns), counts);

    private static string[] Labels(string name, int count) => [.. Enumerable.Range(1, count).Select(number => FormattableString.Invariant($"{name} {number}"))];
}
