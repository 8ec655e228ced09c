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
            bool isHeader = items is null && !IsOfScores(reader);
            ThrowUnlessWhole(reader, items ??= reader.Count);
            if (!isHeader)
            {
                yield return Scores(reader);
            }
        }
    }

    private static bool IsOfScores(CsvReader reader) =>
        Enumerable.Range(0, reader.Count).All(index => reader[index].IsEmpty || FieldText.TryWhole(reader[index], out _));

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
