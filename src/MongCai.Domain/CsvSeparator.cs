namespace MongCai.Domain;

/// <summary>What separates the fields of a table: a comma, or what spreadsheets of many countries, Vietnam among them, write in its place.</summary>
internal static class CsvSeparator
{
    internal const char ByteOrderMark = '\uFEFF';

    private const string Declaration = "sep=";

    /// <summary>Reads the line <c>sep=;</c> that spreadsheets put above a table.</summary>
    internal static bool IsDeclared(ReadOnlySpan<char> line, out char separator)
    {
        bool isDeclared = line.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase) && line.Length == Declaration.Length + 1
            && line[^1] is ',' or ';' or '\t';
        separator = isDeclared ? line[^1] : ',';
        return isDeclared;
    }

    /// <summary>Finds the separator of a header: the comma where there is one outside of quotes, else the semicolon, else the tab.</summary>
    internal static char Of(ReadOnlySpan<char> header) => Has(header, ',') ? ',' : Has(header, ';') ? ';' : Has(header, '\t') ? '\t' : ',';

    private static bool Has(ReadOnlySpan<char> header, char separator)
    {
        bool isQuoted = false;
        foreach (char character in header)
        {
            isQuoted ^= character == '"';
            if (character == separator && !isQuoted)
            {
                return true;
            }
        }

        return false;
    }
}
