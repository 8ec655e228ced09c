namespace MongCai.Domain.Quality.Reading;

/// <summary>The header of a table of dossiers, and where it has the columns.</summary>
internal static class CsvDossierHeader
{
    private const string Expected = "expected a header with the columns code,received_on";

    /// <exception cref="FormatException">There is no header, or it is malformed.</exception>
    internal static string[] Read(CsvReader reader)
    {
        if (!CsvDossiers.IsRead(reader))
        {
            throw new FormatException($"The table is empty; {Expected}.");
        }

        if (TextKind.Of(reader[0]) is { } other)
        {
            throw new FormatException($"The text is {other}; {Expected}.");
        }

        string[] names = [.. Enumerable.Range(0, reader.Count).Select(index => reader[index].Trim().ToString())];
        return reader.Fault is { } fault ? throw new FormatException($"The header is malformed: {fault}.") : names;
    }

    /// <summary>Finds the columns that the table has.</summary>
    /// <exception cref="FormatException">A column is misspelt, missing or there twice.</exception>
    internal static (DossierColumn Column, int Place)[] Places(string[] header)
    {
        foreach (string name in header)
        {
            if (DossierColumn.Meant(name) is { } meant && meant.Name != name)
            {
                throw new FormatException($"The column {ShownText.Quoted(name)} is not read; expected '{meant.Name}'.");
            }
        }

        return [.. DossierColumn.All.Select(column => (Column: column, Place: Place(column, header))).Where(column => column.Place >= 0)];
    }

    private static int Place(DossierColumn column, string[] header)
    {
        int place = Array.IndexOf(header, column.Name);
        if (place < 0 && column.IsRequired)
        {
            throw new FormatException($"The column '{column.Name}' is missing; found {ShownText.Quoted(string.Join(',', header))}.");
        }

        return place == Array.LastIndexOf(header, column.Name)
            ? place
            : throw new FormatException($"The column '{column.Name}' stands in the header twice; expected it once.");
    }
}
