using MongCai.Cli.Terminal;

namespace MongCai.Cli.Rows;

/// <summary>Writes a list of rows: a table with a header, side by side on a terminal and CSV elsewhere, or a JSON object a line.</summary>
internal sealed class RowList : IDisposable
{
    private readonly TextWriter writer;
    private readonly JsonOutput? json;
    private readonly TextTable? table;
    private readonly Results results = new();

    internal RowList(string[] names, bool isJson, StandardStreams streams)
    {
        writer = streams.Output;
        json = isJson ? new(new OptionFields([]), names, writer) : null;
        table = !isJson && streams.IsOutputTerminal ? new(names, writer, streams.Width) : null;
        if (json is null && table is null)
        {
            writer.WriteLine(string.Join(',', names));
        }
    }

    /// <summary>Writes a row of as many results as there are names.</summary>
    internal void Write(Action<Results> add)
    {
        results.Clear();
        add(results);
        if (json is not null)
        {
            json.Write(results);
        }
        else if (table is not null)
        {
            table.Add([.. Enumerable.Range(0, results.Count).Select(index => results[index].ToString())]);
        }
        else
        {
            CsvOutput.WriteLine(writer, results);
        }
    }

    /// <summary>Writes the rows that still wait for the width of their columns.</summary>
    public void Dispose() => table?.Dispose();
}
