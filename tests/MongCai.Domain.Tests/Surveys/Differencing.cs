using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

/// <summary>An attacker who has a published table and wants the hidden counts: rows and columns with their totals last, null where hidden.</summary>
internal static class Differencing
{
    private const long Prime = 1_000_003;

    public static long?[][] Seen(PublishedTable table) =>
    [
        .. table.Rows.Select(row => (long?[])[.. table.Columns.Select(column => table.Cell(row, column)), table.RowTotal(row)]),
        [.. table.Columns.Select(table.ColumnTotal), table.Total],
    ];

    /// <summary>
    /// The hidden cells that the equations of the totals determine: those whose unit vector is a row of the reduced system. Its
    /// matrix is totally unimodular, so that reckoning modulo a prime loses nothing.
    /// </summary>
    public static IEnumerable<(int Row, int Column)> Solved(long?[][] seen)
    {
        (int Row, int Column)[] unknowns = [.. Hidden(seen)];
        long[][] reduced = Reduced([.. Equations(seen, unknowns)]);
        return unknowns.Where((_, index) => reduced.Any(row => row[index] != 0 && row.Count(coefficient => coefficient != 0) == 1));
    }

    /// <summary>
    /// The hidden cells of which all fillings with whole numbers from 0 agree, found by trying every filling of the inner cells up to a bound.
    /// </summary>
    public static IEnumerable<(int Row, int Column)> Bounded(long?[][] seen, int bound)
    {
        (int Row, int Column)[] unknowns = [.. Hidden(seen)];
        Dictionary<(int, int), HashSet<long>> values = unknowns.ToDictionary(place => place, _ => new HashSet<long>());
        foreach (long[][] filling in Fillings(seen, [.. unknowns.Where(place => place.Row < seen.Length - 1 && place.Column < seen[0].Length - 1)], bound))
        {
            Array.ForEach(unknowns, place => values[place].Add(filling[place.Row][place.Column]));
            if (values.Values.All(found => found.Count > 1))
            {
                return [];
            }
        }

        return unknowns.Where(place => values[place].Count < 2);
    }

    private static IEnumerable<(int Row, int Column)> Hidden(long?[][] seen) =>
        from row in Enumerable.Range(0, seen.Length)
        from column in Enumerable.Range(0, seen[0].Length)
        where seen[row][column] is null
        select (row, column);

    /// <summary>Inner cells less the total, by row and by column, the totals' own row and column among them.</summary>
    private static IEnumerable<long[]> Equations(long?[][] seen, (int Row, int Column)[] unknowns) =>
        Enumerable.Range(0, seen.Length)
            .Select(row => (long[])[.. unknowns.Select(place => place.Row != row ? 0L : place.Column == seen[0].Length - 1 ? Prime - 1 : 1)])
            .Concat(Enumerable.Range(0, seen[0].Length).Select(column => (long[])[.. unknowns.Select(place => place.Column != column ? 0L : place.Row == seen.Length - 1 ? Prime - 1 : 1)]));

    private static long[][] Reduced(long[][] rows)
    {
        int done = 0;
        for (int column = 0; column < rows[0].Length; column++)
        {
            int pivot = Array.FindIndex(rows, done, row => row[column] != 0);
            if (pivot >= 0)
            {
                (rows[done], rows[pivot]) = (rows[pivot], rows[done]);
                Eliminate(rows, done++, column);
            }
        }

        return rows;
    }

    private static void Eliminate(long[][] rows, int pivot, int column)
    {
        long inverse = (long)System.Numerics.BigInteger.ModPow(rows[pivot][column], Prime - 2, Prime);
        rows[pivot] = [.. rows[pivot].Select(coefficient => coefficient * inverse % Prime)];
        for (int row = 0; row < rows.Length; row++)
        {
            long factor = row == pivot ? 0 : rows[row][column];
            rows[row] = [.. rows[row].Zip(rows[pivot], (coefficient, other) => (coefficient + ((Prime - factor) * other)) % Prime)];
        }
    }

    private static IEnumerable<long[][]> Fillings(long?[][] seen, (int Row, int Column)[] inner, int bound)
    {
        long[] guess = new long[inner.Length];
        do
        {
            long[][] filled = Filled(seen, inner, guess);
            if (filled.Zip(seen).All(rows => rows.First.Zip(rows.Second).All(cells => cells.Second is null || cells.First == cells.Second)))
            {
                yield return filled;
            }
        }
        while (Next(guess, bound));
    }

    private static bool Next(long[] guess, int bound)
    {
        int digit = 0;
        while (digit < guess.Length && guess[digit] == bound)
        {
            guess[digit++] = 0;
        }

        return digit < guess.Length && ++guess[digit] > 0;
    }

    private static long[][] Filled(long?[][] seen, (int Row, int Column)[] inner, long[] guess)
    {
        long[][] cells = [.. seen[..^1].Select(row => (long[])[.. row[..^1].Select(cell => cell ?? 0)])];
        for (int index = 0; index < inner.Length; index++)
        {
            cells[inner[index].Row][inner[index].Column] = guess[index];
        }

        long[][] withTotals = [.. cells.Select(row => (long[])[.. row, row.Sum()])];
        return [.. withTotals, [.. Enumerable.Range(0, withTotals[0].Length).Select(column => withTotals.Sum(row => row[column]))]];
    }
}
