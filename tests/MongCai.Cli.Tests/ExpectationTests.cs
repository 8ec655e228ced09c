using System.CommandLine;
using System.Text.RegularExpressions;
using MongCai.Cli.Rows;
using MongCai.Cli.Terminal;
using MongCai.Domain;

namespace MongCai.Cli.Tests;

/// <summary>What a row was expected to hold is said in the language of the sentence.</summary>
public sealed partial class ExpectationTests
{
    private static readonly string[] WrongValues = ["?", "-1", "2", "2020-01-01", "2026-08-17T24:00", "theo thỏa thuận", "Không quy định"];

    private static readonly RootCommand Root = CommandLine.Tree(new(Stream.Null, Stream.Null, TextWriter.Null));

    /// <summary>Every value of every command that answers rows, wrong in every way, in the rest of an example of the help.</summary>
    [Fact]
    public void Expectations_OfEveryCommand_AreInTheLanguageOfTheSentence()
    {
        using ExampleFiles files = new();
        files.Run("mongcai forecast train dossiers.csv --as-of 2024-05-31 --out counts.json");
        string[] said = [.. Lines().SelectMany(words => Expected(files, words)).Distinct()];
        Assert.All(said, expectation => Assert.DoesNotMatch(EnglishWord(), expectation));
        Assert.True(said.Length >= 25, string.Join('\n', said));
        Assert.Contains(said, expectation => expectation.StartsWith("một số và một đơn vị như '5 ngày làm việc'", StringComparison.Ordinal));
    }

    /// <summary>What the Vietnamese sentence expects; nothing where there is none.</summary>
    private static IEnumerable<string> Expected(ExampleFiles files, string[] words) =>
        VietnameseSentence().Match(files.Run(words, locale: Language.Vietnamese).Error) is { Success: true } found ? [found.Groups[1].Value] : [];

    private static IEnumerable<string[]> Lines() =>
        from example in HelpTexts.Examples
        let leaf = CommandTree.Walk(Root).First(one => string.Join(' ', one.Path) == example.Command)
        where leaf.Command is RowCommand.Leaf && !example.Line.Contains("--csv", StringComparison.Ordinal) && !example.Line.Contains("--lang", StringComparison.Ordinal)
        let words = Cli.Words(example.Line)[1..]
        from column in ((RowCommand.Leaf)leaf.Command).Rows.Inputs
        from wrong in WrongValues
        select With(words, leaf.Path.Length, ((RowCommand.Leaf)leaf.Command).Rows.Inputs, column, wrong);

    /// <summary>The words with another value of a column: by its option where they have it, by its place, or by an option that is added.</summary>
    private static string[] With(string[] words, int path, IReadOnlyList<Column> inputs, Column column, string value)
    {
        int option = Array.IndexOf(words, column.OptionName);
        int place = path + inputs.Where(one => !one.IsOptional).TakeWhile(one => one != column).Count();
        return option >= 0 ? [.. words[..(option + 1)], value, .. words[(option + 2)..]]
            : column.IsOptional ? [.. words, column.OptionName, value]
            : [.. words[..place], value, .. words[(place + 1)..]];
    }

    [GeneratedRegex(@": thấy .+, cần ([^\n]+)")]
    private static partial Regex VietnameseSentence();

    [GeneratedRegex(@"(?<=^| )(?:a|an|the|such|or|and|of|from|where|with|more|one|its|there)(?= )")]
    private static partial Regex EnglishWord();
}
