using System.Globalization;
using MongCai.Cli.Rows;
using MongCai.Domain;

namespace MongCai.Cli.Terminal;

/// <summary>The descriptions of commands, options and arguments in both languages, and the examples; read only where they are shown.</summary>
internal static class HelpTexts
{
    private static readonly Lazy<Dictionary<string, string>> Vietnamese =
        new(() => Rows("descriptions.csv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal));

    /// <summary>The English descriptions that have a Vietnamese one.</summary>
    internal static IEnumerable<string> Known => Vietnamese.Value.Keys;

    /// <summary>A description in a language; as it is where it has no other.</summary>
    internal static string In(Language language, string? english) =>
        language == Language.Vietnamese && Vietnamese.Value.TryGetValue(english ?? "", out string? known) ? known : english ?? "";

    /// <summary>The examples of all commands, each below the words that lead to its command.</summary>
    internal static IReadOnlyList<Example> Examples { get; } =
        [.. Rows("examples.csv").Select(row => new Example(row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture)))];

    private static IEnumerable<string[]> Rows(string name)
    {
        using StreamReader reader = new(typeof(HelpTexts).Assembly.GetManifestResourceStream(name)!);
        CsvTable table = new(reader, "two or more");
        while (table.Read())
        {
            yield return [.. Enumerable.Range(0, table.Count).Select(index => table[index].ToString())];
        }
    }
}
