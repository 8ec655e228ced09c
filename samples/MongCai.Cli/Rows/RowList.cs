namespace MongCai.Cli.Rows;

/// <summary>Writes a list of rows: a table with a header, or a JSON object a line.</summary>
internal sealed class RowList
{
    private readonly TextWriter writer;
    private readonly JsonOutput? json;
    private readonly Results results = new();

    internal RowList(string[] names, bool isJson, TextWriter writer)
    {
        this.writer = writer;
        json = isJson ? new(new OptionFields([]), names, writer) : null;
        if (!isJson)
        {
            writer.WriteLine(string.Join(',', names));
        }
    }

    /// <summary>Writes a row of as many results as there are names.</summary>
    internal void Write(Action<Results> add)
    {
        results.Clear();
        add(results);
        if (json is null)
        {
            CsvOutput.WriteLine(writer, results);
        }
        else
        {
            json.Write(results);
        }
    }
}
