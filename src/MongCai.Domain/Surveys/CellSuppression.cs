namespace MongCai.Domain.Surveys;

/// <summary>Finds the cells to hide: those too small (primary), and those that would give them away (complementary).</summary>
/// <remarks>
/// A table with its totals is a circulation of counts between its rows and columns. A hidden count can be told only if no
/// other whole numbers from 0 fit what is shown, that is if it lies on no cycle of hidden cells around which one person could be
/// moved (D. Gusfield, SIAM Journal on Computing 17 (1988) 552–571). So each small cell gets the cheapest such cycle.
/// Hiding more never gives away what was hidden before, and a cycle always exists: at worst it runs through the totals.
/// </remarks>
internal sealed class CellSuppression
{
    private readonly long[][] cells;
    private readonly DisclosureRule rule;

    /// <summary>Hides in a table whose last row and column are the totals.</summary>
    internal CellSuppression(long[][] cells, DisclosureRule rule)
    {
        this.cells = cells;
        this.rule = rule;
        Hidden = [.. cells.Select((row, index) => (bool[])[.. row.Select((_, column) => IsPrimary(index, column))])];
        do
        {
            Protect();
        }
        while (HideMore());
    }

    /// <summary>Which cells are hidden, by row and column.</summary>
    internal bool[][] Hidden { get; }

    private int LastRow => cells.Length - 1;

    private int LastColumn => cells[0].Length - 1;

    private IEnumerable<(int Row, int Column)> Places =>
        from row in Enumerable.Range(0, cells.Length)
        from column in Enumerable.Range(0, cells[0].Length)
        select (row, column);

    private bool IsPrimary(int row, int column) =>
        rule.IsSmall(cells[row][column])
        || (row < LastRow && column < LastColumn && LastColumn > 1 && rule.TellsAll(cells[row][column], cells[row][LastColumn]));

    private void Protect()
    {
        SuppressionCycle cycle = new(cells, Hidden);
        foreach ((int row, int column) in Places.Where(IsHidden).ToArray())
        {
            foreach ((int otherRow, int otherColumn) in cycle.CheapestThrough(row, column))
            {
                Hidden[otherRow][otherColumn] = true;
            }
        }
    }

    /// <summary>Where the hidden cells of a line add up to a small count that its total gives away, hides the least cell beside them.</summary>
    private bool HideMore()
    {
        bool any = false;
        foreach ((int Row, int Column)[] line in Lines().Where(GivesAwaySmallSum))
        {
            (int row, int column) = line[..^1].Where(place => !IsHidden(place) && Value(place) > 0).MinBy(Value);
            Hidden[row][column] = true;
            any = true;
        }

        return any;
    }

    private bool GivesAwaySmallSum((int Row, int Column)[] line) => !IsHidden(line[^1]) && rule.IsSmall(line[..^1].Where(IsHidden).Sum(Value));

    private IEnumerable<(int Row, int Column)[]> Lines() =>
        Places.GroupBy(place => place.Row).Concat(Places.GroupBy(place => place.Column)).Select(line => line.ToArray());

    private bool IsHidden((int Row, int Column) place) => Hidden[place.Row][place.Column];

    private long Value((int Row, int Column) place) => cells[place.Row][place.Column];
}
