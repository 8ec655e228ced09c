using System.Globalization;
using MongCai.Cli.Rows;
using MongCai.Domain;

namespace MongCai.Cli.Commands;

/// <summary>Reads a table of scores line by line: whole numbers, or nothing where a respondent did not score an item.</summary>
internal static class ScoreLines
{
    /// <exception cref="FormatException">A line is wrong; the message gives its number.</exception>
    internal static IEnumerable<int?[]> Read(TextReader text)
    {
        CsvReader reader = new(text);
        int? items = null;
        while (reader.Read())
        {
            bool isHeader = items is null && IsHeader(reader);
            ThrowUnlessWhole(reader, items ??= reader.Count);
            if (!isHeader)
            {
                yield return Scores(reader);
            }
        }
    }

    /// <summary>Words alone: a line with any number in it is of scores, be they wrong, so that no respondent is taken for a header.</summary>
    private static bool IsHeader(CsvReader reader)
    {
        string[] fields = [.. Enumerable.Range(0, reader.Count).Select(index => reader[index].ToString()).Where(field => field.Length > 0)];
        return fields.Length > 0 && Array.TrueForAll(fields, field => !double.TryParse(field, CultureInfo.InvariantCulture, out _));
    }

    private static void ThrowUnlessWhole(CsvReader reader, int items)
    {
        if (reader.Fault is { } fault)
        {
            throw new FormatException(Invariant($"Line {reader.Line}: {fault}."));
        }

        if (reader.Count != items)
        {
            throw new FormatException(Invariant($"Line {reader.Line}: found {reader.Count} fields, expected {items} as in the first line."));
        }
    }

    private static int?[] Scores(CsvReader reader)
    {
        int?[] scores = new int?[reader.Count];
        for (int index = 0; index < scores.Length; index++)
        {
            scores[index] = reader[index].IsEmpty ? null
                : FieldText.TryWhole(reader[index], out int score) ? score
                : throw new FormatException(
                    Invariant(
                        $"Line {reader.Line}: found {FieldText.Quoted(reader[index])} in field {index + 1}, expected a whole score, or nothing where there is none."));
        }

        return scores;
    }
}
