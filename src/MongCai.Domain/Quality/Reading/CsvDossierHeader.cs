namespace MongCai.Domain.Quality;

/// <summary>The header of a table of dossiers, and where it has the columns.</summary>
internal sealed class CsvDossierHeader
{
    private const string Expected = "expected a header with the columns code,received_on";

    private CsvDossierHeader(string[] names)
    {
        Count = names.Length;
        Columns = Places(names);
    }

    /// <summary>How many fields a row has.</summary>
    internal int Count { get; }

    /// <summary>The columns that are read, with their places.</summary>
    internal (DossierColumn Column, int Place)[] Columns { get; }

    /// <exception cref="FormatException">There is no header, or it is malformed, or a column is misspelt, missing or there twice.</exception>
    internal static CsvDossierHeader Read(CsvReader reader)
    {
        if (!new TextRows(reader).Read())
        {
            throw new FormatException($"The table is empty; {Expected}.");
        }

        if (TextKind.Of(reader[0]) is { } other)
        {
            throw new FormatException($"The text is {other}; {Expected}.");
        }

        string[] names = [.. Enumerable.Range(0, reader.Count).Select(index => reader[index].Trim().ToString())];
        return reader.Fault is { } fault ? throw new FormatException($"The header is malformed: {fault}.") : new(names);
    }

    private static (DossierColumn Column, int Place)[] Places(string[] names)
    {
        foreach (string name in names)
        {
            if (DossierColumn.Meant(name) is { } meant && meant.Name != name)
            {
                throw new FormatException($"The column {ShownText.Quoted(name)} is not read; expected '{meant.Name}'.");
            }
        }

        return [.. DossierColumn.All.Select(column => (Column: column, Place: Place(column, names))).Where(column => column.Place >= 0)];
    }

    private static int Place(DossierColumn column, string[] names)
    {
        int place = Array.IndexOf(names, column.Name);
        if (place < 0 && column.IsRequired)
        {
            throw new FormatException($"The column '{column.Name}' is missing; found {ShownText.Quoted(string.Join(',', names))}.");
        }

        return place == Array.LastIndexOf(names, column.Name)
            ? place
            : throw new FormatException($"The column '{column.Name}' stands in the header twice; expected it once.");
    }
}
