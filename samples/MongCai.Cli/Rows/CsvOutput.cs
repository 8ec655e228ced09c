using System.Buffers;

namespace MongCai.Cli.Rows;

/// <summary>Writes the rows of a table to the letter, and after them the results and a column <c>error</c>.</summary>
internal sealed class CsvOutput(CsvTable table, string[] resultNames, TextWriter writer) : IRowOutput
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    private readonly SearchValues<char> needsQuotes = SearchValues.Create([table.Separator, '"', '\r', '\n']);

    public void Begin() => writer.WriteLine($"{table.Header}{table.Separator}{string.Join(table.Separator, resultNames)}{table.Separator}error");

    public void Write(Results results)
    {
        WriteRow();
        for (int index = 0; index < results.Count; index++)
        {
            Write(writer, results[index], needsQuotes);
            writer.Write(table.Separator);
        }

        writer.Write('\n');
    }

    public void WriteError(string error)
    {
        WriteRow();
        for (int index = 0; index < resultNames.Length; index++)
        {
            writer.Write(table.Separator);
        }

        Write(writer, error, needsQuotes);
        writer.Write('\n');
    }

    /// <summary>Writes a row of results alone.</summary>
    internal static void WriteLine(TextWriter writer, Results results)
    {
        for (int index = 0; index < results.Count; index++)
        {
            if (index > 0)
            {
                writer.Write(',');
            }

            Write(writer, results[index], NeedsQuotes);
        }

        writer.Write('\n');
    }

    /// <summary>Writes a field, in quotes where it needs them.</summary>
    private static void Write(TextWriter writer, ReadOnlySpan<char> field, SearchValues<char> needsQuotes)
    {
        if (field.ContainsAny(needsQuotes))
        {
            writer.Write($"\"{field.ToString().Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }
        else
        {
            writer.Write(field);
        }
    }

    private void WriteRow()
    {
        for (int index = 0; index < table.Count; index++)
        {
            writer.Write(table.Raw(index));
            writer.Write(table.Separator);
        }
    }
}
