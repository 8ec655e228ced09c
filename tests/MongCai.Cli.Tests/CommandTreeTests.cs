using System.CommandLine;
using System.Text.RegularExpressions;
using MongCai.Cli.Terminal;
using MongCai.Domain;

namespace MongCai.Cli.Tests;

/// <summary>What holds for the whole tree of commands.</summary>
public sealed partial class CommandTreeTests
{
    /// <summary>Leaves without <c>--json</c>, and why.</summary>
    private static readonly Dictionary<string, string> WithoutJson = new()
    {
        ["dossier export"] = "its answer is a file of another form, of which ocel is JSON",
        ["forecast train"] = "its answer is JSON always",
        ["mcp"] = "a server, which speaks JSON-RPC",
        ["serve"] = "a server, whose answers are JSON always",
        ["completion"] = "a script for a shell",
        ["man"] = "a page for man",
        ["portal login"] = "it keeps a token and says in a sentence where; there is no value to go on with",
    };

    /// <summary>Options that say different things at different commands, and why they keep their word.</summary>
    private static readonly Dictionary<string, string> OfSeveralForms = new()
    {
        ["--format"] = "the forms that the file of the command has: a table, or an event log",
        ["--by"] = "the sides by which the table of the command can be taken apart",
        ["--explain"] = "of a figure its dossiers, which needs its name; of a due date and a forecast their reasons, which need none",
        ["--unit"] = "procedure or agency where counts are made, its code where they are asked, a column in a log of other words",
        ["--due"] = "when a day ends, as one of two words; the due day of a row of forecasts",
        ["--start"] = "a column of a row: a day, or a moment; a column in a log of other words",
    };

    /// <summary>Options that ask for another form than JSON, or have asked for it already.</summary>
    private static readonly string[] FormsOfItsOwn = ["--json", "--format"];

    private static readonly RootCommand Root = CommandLine.Tree(new(Stream.Null, Stream.Null, TextWriter.Null));

    private static IEnumerable<(string Path, Command Command)> All => CommandTree.Walk(Root).Select(one => (string.Join(' ', one.Path), one.Command));

    private static IEnumerable<(string Path, Command Command)> Leaves => All.Where(one => one.Command.Subcommands.Count == 0);

    [Fact]
    public void Options_OfTheTree_AreKebabCase() => Assert.All(
        All.SelectMany(one => one.Command.Options.Select(option => (one.Path, option.Name))),
        option => Assert.Matches(KebabCase(), option.Name));

    [Fact]
    public void Commands_OfTheTree_AreKebabCase() =>
        Assert.All(All.Where(one => one.Path.Length > 0), one => Assert.Matches(KebabCase(), "--" + one.Command.Name));

    /// <summary>An option of one name has one form: a switch, some words, or a text of one kind.</summary>
    [Fact]
    public void Options_OfOneName_HaveOneForm()
    {
        string[] several = [.. All.SelectMany(one => one.Command.Options).GroupBy(option => option.Name)
            .Where(alike => alike.Select(CommandTree.ValueOf).Distinct().Count() > 1)
            .Select(alike => alike.Key).Order(StringComparer.Ordinal)];
        Assert.Equal(OfSeveralForms.Keys.Order(StringComparer.Ordinal), several);
    }

    /// <summary>Nothing that reads alike is told in two words: the name of the first is the only one.</summary>
    [Theory]
    [InlineData("--query", "--search")]
    [InlineData("--lang", "--language")]
    [InlineData("--out", "--output")]
    [InlineData("--to", "--until")]
    [InlineData("--limit", "--max")]
    [InlineData("--json", "--as-json")]
    [InlineData("--key-file", "--key")]
    [InlineData("--secret-file", "--secret")] // everybody can read arguments
    public void Options_OfOneMeaning_HaveOneWord(string word, string other)
    {
        string[] names = [.. All.SelectMany(one => one.Command.Options).Select(option => option.Name).Distinct()];
        Assert.Equal((true, false), (names.Contains(word), names.Contains(other)));
    }

    [Fact]
    public void Leaves_HaveJson_ButForThoseWithAReason() =>
        Assert.Equal(
            WithoutJson.Keys.Order(),
            Leaves.Where(leaf => leaf.Command.Options.All(option => option.Name != "--json")).Select(leaf => leaf.Path).Order());

    [Fact]
    public void Leaves_HaveAnExample() =>
        Assert.Equal(Leaves.Select(leaf => leaf.Path).Order(), HelpTexts.Examples.Select(example => example.Command).Distinct().Order());

    /// <summary>The examples that end by themselves; what serves until a signal ends it is started by <see cref="ServiceTests"/>.</summary>
    private static IEnumerable<Example> Ending => HelpTexts.Examples.Where(example => example.Command != "serve");

    [Fact]
    public void Examples_StandInTheHelpOfTheirCommand() => Assert.All(
        HelpTexts.Examples,
        example => Assert.Contains("  " + example.Line, Cli.Run($"{example.Command} --help").Lines()));

    /// <summary>In their order, as a reader would try them: what one writes another reads.</summary>
    [Fact]
    public void Examples_Run()
    {
        using ExampleFiles files = new();
        foreach (Example example in Ending)
        {
            Cli run = files.Run(example.Line);
            Assert.Equal((example.Line, example.ExitCode, ""), (example.Line, run.ExitCode, run.ExitCode == example.ExitCode ? "" : run.Error));
        }
    }

    /// <summary>On a terminal nothing fails that goes through a pipe, and nothing is coloured, so that NO_COLOR holds by itself.</summary>
    [Fact]
    public void Examples_OnATerminal_RunWithoutColour()
    {
        using ExampleFiles files = new();
        foreach (Example example in Ending.Where(example => example.Command is not ("dossier export" or "mcp")))
        {
            Cli run = files.Run(example.Line, isOutputTerminal: true);
            Assert.Equal((example.Line, example.ExitCode), (example.Line, run.ExitCode));
            Assert.DoesNotContain('\u001B', run.Output + run.Error);
        }
    }

    [Fact]
    public void Json_OfEveryExample_IsAnObjectALine()
    {
        using ExampleFiles files = new();
        foreach (Example example in Ending)
        {
            Cli run = files.Run(example.Line + (Asks(example) ? " --json" : ""));
            Assert.All(Asks(example) ? Objects(run.Output) : [], AssertJson);
        }

        static bool Asks(Example example) =>
            !WithoutJson.ContainsKey(example.Command) && !FormsOfItsOwn.Any(option => example.Line.Contains(option, StringComparison.Ordinal));
    }

    [Fact]
    public void Descriptions_AreInBothLanguages()
    {
        string[] english = [.. All.SelectMany(one => one.Command.Options.Cast<Symbol>().Concat(one.Command.Arguments).Append(one.Command))
            .Select(symbol => symbol.Description ?? "").Distinct()];
        Assert.DoesNotContain("", english);
        Assert.Empty(english.Except(HelpTexts.Known));
        Assert.Empty(HelpTexts.Known.Except(english)); // what nothing says any more
        Assert.All(english, text => Assert.NotEqual(text, HelpTexts.In(Language.Vietnamese, text)));
    }

    private static string[] Objects(string output) =>
        output.StartsWith("{\n", StringComparison.Ordinal) ? [output] : output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static void AssertJson(string text)
    {
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(text);
        Assert.Equal(System.Text.Json.JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [GeneratedRegex("^--?[a-z0-9]+(-[a-z0-9]+)*$|^-\\?$")]
    private static partial Regex KebabCase();
}
