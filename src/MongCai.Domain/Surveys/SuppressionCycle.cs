namespace MongCai.Domain.Surveys;

/// <summary>Cycles of cells around which a person could be moved without a total that is shown being changed.</summary>
/// <remarks>
/// Rows and columns are nodes, the totals' row and column among them. A cell leads from its row to its column; a total of
/// a row or a column leads the other way, so that what comes into a node goes out of it. Against its direction a
/// cell is passed by one person fewer, which needs a count above 0.
/// </remarks>
internal sealed class SuppressionCycle
{
    private readonly long[][] cells;
    private readonly bool[][] hidden;
    private readonly int rows;
    private readonly int nodes;
    private readonly long grandTotal;

    internal SuppressionCycle(long[][] cells, bool[][] hidden)
    {
        this.cells = cells;
        this.hidden = hidden;
        rows = cells.Length;
        nodes = rows + cells[0].Length;
        grandTotal = cells[^1][^1];
    }

    /// <summary>The other cells of the cheapest cycle through a cell, by one person more in it or one fewer.</summary>
    internal IEnumerable<(int Row, int Column)> CheapestThrough(int row, int column)
    {
        (int from, int to) = LeadsToColumn(row, column) ? (row, rows + column) : (rows + column, row);
        (long moreCost, List<(int, int)> more) = CheapestPath(to, from, (row, column));
        if (cells[row][column] == 0 || moreCost == 0)
        {
            return more;
        }

        (long fewerCost, List<(int, int)> fewer) = CheapestPath(from, to, (row, column));
        return fewerCost < moreCost ? fewer : more;
    }

    /// <summary>Dijkstra's shortest path that does not pass one cell.</summary>
    private (long Cost, List<(int, int)> Cells) CheapestPath(int from, int to, (int, int) avoided)
    {
        long[] costs = [.. Enumerable.Repeat(long.MaxValue, nodes)];
        int[] before = new int[nodes];
        PriorityQueue<int, long> open = new([(from, 0)]);
        costs[from] = 0;
        while (open.TryDequeue(out int node, out long cost) && node != to)
        {
            for (int next = node < rows ? rows : 0; next < (node < rows ? nodes : rows); next++)
            {
                if (Place(node, next) != avoided && Cost(node, next) is { } step && cost == costs[node] && cost + step < costs[next])
                {
                    costs[next] = cost + step;
                    before[next] = node;
                    open.Enqueue(next, costs[next]);
                }
            }
        }

        return (costs[to], costs[to] == long.MaxValue ? [] : Back(from, to, before));
    }

    private List<(int, int)> Back(int from, int to, int[] before)
    {
        List<(int, int)> path = [];
        for (int node = to; node != from; node = before[node])
        {
            path.Add(Place(before[node], node));
        }

        return path;
    }

    private (int Row, int Column) Place(int node, int next) => node < rows ? (node, next - rows) : (next, node - rows);

    private bool LeadsToColumn(int row, int column) => row < rows - 1 == (column < nodes - rows - 1);

    /// <summary>What hiding the cell between two nodes costs, or null where it cannot be passed that way.</summary>
    /// <remarks>Small counts first, then empty cells, which readers may know to be empty, then totals.</remarks>
    private long? Cost(int node, int next)
    {
        (int row, int column) = Place(node, next);
        long count = cells[row][column];
        bool isTotal = row == rows - 1 || column == nodes - rows - 1;
        return count == 0 && LeadsToColumn(row, column) != node < rows ? null
            : hidden[row][column] ? 0
            : 1 + count + (isTotal || count == 0 ? grandTotal : 0) + (isTotal ? grandTotal : 0);
    }
}
