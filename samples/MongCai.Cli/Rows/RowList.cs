using MongCai.Cli.Terminal;

namespace MongCai.Cli.Rows;

/// <summary>Writes a list of rows: a table with a header, side by side on a terminal and CSV elsewhere, or a JSON object a line.</summary>
/// <remarks>The header is written when the rows begin, so that what fails before has written nothing.</remarks>
internal sealed class RowList : IDisposable
{
    private readonly string[] names;
    private readonly TextWriter writer;
    private readonly JsonOutput? json;
    private readonly TextTable? table;
    private readonly Results results = new();
    private bool hasBegun;

    internal RowList(string[] names, bool isJson, StandardStreams streams)
    {
        this.names = names;
        writer = streams.Output;
        json = isJson ? new(new OptionFields([]), names, writer) : null;
        table = !isJson && streams.IsOutputTerminal ? new(names, writer, streams.Width) : null;
    }

    /// <summary>Writes the header, where there is one; a list that may be empty begins when it is known that it can be written.</summary>
    internal RowList Begin()
    {
        if (!hasBegun && json is null && table is null)
        {
            writer.WriteLine(string.Join(',', names));
        }

        hasBegun = true;
        return this;
    }

    /// <summary>Writes rows as they arrive.</summary>
    internal async Task WriteAsync<T>(IAsyncEnumerable<T> items, Action<T, Results> add, CancellationToken cancellation)
    {
        await foreach (T item in items.WithCancellation(cancellation))
        {
            Write(results => add(item, results));
        }

        Begin();
    }

    /// <summary>Writes a row of as many results as there are names.</summary>
    internal void Write(Action<Results> add)
    {
        Begin();
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
