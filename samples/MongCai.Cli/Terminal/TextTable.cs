using MongCai.Domain;

namespace MongCai.Cli.Terminal;

/// <summary>Writes rows as a table that people read: columns side by side, as wide as the terminal, long texts in several lines.</summary>
/// <param name="names">The names of the columns.</param>
/// <param name="writer">Where it goes.</param>
/// <param name="width">The columns of the terminal.</param>
internal sealed class TextTable(string[] names, TextWriter writer, int width) : IDisposable
{
    /// <summary>The first rows decide how wide the columns are; those after them are written as they come.</summary>
    private const int RowsThatDecide = 200;
    private const int Gap = 2;
    private const int Narrowest = 8;

    private readonly List<string[]> waiting = [];
    private int[]? widths;

    internal void Add(string[] row)
    {
        row = [.. row.Select(text => ShownText.Lines(text).ReplaceLineEndings(" "))];
        if (widths is null)
        {
            waiting.Add(row);
            _ = waiting.Count < RowsThatDecide ? false : Flush();
        }
        else
        {
            Write(row);
        }
    }

    public void Dispose() => _ = widths is null && Flush();

    /// <summary>Whether not even the narrowest columns find room, so that each row is written down the page.</summary>
    private bool IsTooWide => (names.Length * (Narrowest + Gap)) - Gap > width;

    private bool Flush()
    {
        widths = Widths();
        if (IsTooWide)
        {
            waiting.ForEach(Write);
            waiting.Clear();
            return true;
        }

        Write(names);
        Write([.. widths.Select(column => new string('─', column))]);
        waiting.ForEach(Write);
        waiting.Clear();
        return true;
    }

    /// <summary>As wide as the widest text of each; where that is too much, the widest give way first.</summary>
    private int[] Widths()
    {
        int[] all = [.. names.Select((name, column) => waiting.Select(row => row[column].Length).Append(name.Length).Max())];
        for (int over = all.Sum() + (Gap * (all.Length - 1)) - width; over > 0 && all.Max() > Narrowest; over--)
        {
            all[Array.IndexOf(all, all.Max())]--;
        }

        return all;
    }

    private void Write(string[] row)
    {
        if (IsTooWide)
        {
            WriteDown(row);
            return;
        }

        string[][] cells = [.. row.Select((text, column) => LinesOf(text, widths![column]))];
        for (int line = 0; line < cells.Max(cell => cell.Length); line++)
        {
            IEnumerable<string> parts = cells.Select((cell, column) => (cell.ElementAtOrDefault(line) ?? "").PadRight(widths![column]));
            writer.WriteLine(string.Join(new string(' ', Gap), parts).TrimEnd());
        }
    }

    /// <summary>The lines of a cell; a word that is wider than the column is cut.</summary>
    private static string[] LinesOf(string text, int width) =>
        [.. Wrapped.Lines(text, width).SelectMany(line => line.Chunk(width), (_, part) => new string(part)).DefaultIfEmpty("")];

    private void WriteDown(string[] row)
    {
        int longest = names.Max(name => name.Length);
        foreach ((string name, string text) in names.Zip(row))
        {
            writer.WriteLine($"{name.PadRight(longest)}{new string(' ', Gap)}{text}".TrimEnd());
        }

        writer.WriteLine();
    }
}
