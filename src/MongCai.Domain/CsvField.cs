using System.Buffers;

namespace MongCai.Domain;

/// <summary>Fields of CSV as they are written.</summary>
internal static class CsvField
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Puts a field in quotes where it needs them (RFC 4180).</summary>
    internal static string Quoted(string field) =>
        field.AsSpan().ContainsAny(Special) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    /// <summary>Makes sure that a text stays one where a spreadsheet would take it for a formula.</summary>
    internal static string Harmless(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
}
