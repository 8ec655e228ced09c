using System.CommandLine;
using MongCai.Cli.Completions;
using MongCai.Cli.Terminal;
using MongCai.Domain;

namespace MongCai.Cli.Tests;

/// <summary>The scripts of completion, in the shells themselves where they are installed.</summary>
public sealed class CompletionTests
{
    private const string Commands = "add count";

    [ShellTheory("bash")]
    [InlineData("mongcai work", "workdays worktime")] // commands
    [InlineData("mongcai workdays ", Commands)]
    [InlineData("mongcai deadline --pol", "--policy")] // options
    [InlineData("mongcai deadline --policy ", "legal legal-from-opening hour-blocks")] // their words
    [InlineData("mongcai deadline --policy legal-", "legal-from-opening")]
    [InlineData("mongcai deadline --policy = le", "legal legal-from-opening")] // bash parts words at '='
    [InlineData("mongcai deadline --policy =", "legal legal-from-opening hour-blocks")]
    [InlineData("mongcai deadline --json --due ", "closing end-of-day")] // after others
    [InlineData("mongcai workdays add --csv ", "")] // a file, which bash completes itself
    [InlineData("mongcai fees quote --channel on", "online")] // the words of a value of a row
    [InlineData("mongcai completion ", "bash zsh fish pwsh")] // the words of an argument
    [InlineData("mongcai portal dossiers --state aw", "awaiting-intake-supplement awaiting-supplement awaiting-payment")]
    public void Bash_Completes(string line, string expected)
    {
        string[] words = line.Split(' ');
        string given = string.Join(' ', words.Select(word => $"'{word}'"));
        using TemporaryFile script = Script("bash");
        string asked = $"source \"$0\"; COMP_WORDS=({given}); COMP_CWORD={words.Length - 1}; _mongcai; printf '%s\\n' \"${{COMPREPLY[@]}}\"";
        (string output, string error) = Programs.Run("bash", "--norc", "-c", asked, script.Path);
        Assert.Equal(("", expected), (error, Given(output, expected)));
    }

    [ShellTheory("zsh")]
    [InlineData("mongcai workdays ", Commands)]
    [InlineData("mongcai deadline --policy ", "legal legal-from-opening hour-blocks")]
    [InlineData("mongcai completion ", "bash zsh fish pwsh")]
    public void Zsh_Completes(string line, string expected)
    {
        string[] words = line.Split(' ');
        string given = string.Join(' ', words.Select(word => $"'{word}'"));
        string script = "compdef() { }; compadd() { shift; print -l -- \"$@\" }; _files() { }; source \"$1\";"
            + $" words=({given}); CURRENT={words.Length}; _mongcai";
        using TemporaryFile file = Script("zsh");
        (string output, string error) = Programs.Run("zsh", "-f", "-c", script, "zsh", file.Path);
        Assert.Equal(("", expected), (error, Given(output, expected)));
    }

    [ShellTheory("fish")]
    [InlineData("mongcai workdays ", Commands)]
    [InlineData("mongcai deadline --policy ", "hour-blocks legal legal-from-opening")]
    [InlineData("mongcai completion ", "bash fish pwsh zsh")]
    public void Fish_Completes(string line, string expected)
    {
        using TemporaryFile script = Script("fish");
        (string output, string error) = Programs.Run("fish", "--no-config", "-c", $"source {script.Path}; complete -C '{line}'");
        string[] words = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('\t')[0])];
        Assert.Equal("", error);
        Assert.Subset(words.ToHashSet(), expected.Split(' ').ToHashSet());
    }

    [ShellTheory("pwsh")]
    [InlineData("mongcai workdays ", Commands)]
    [InlineData("mongcai deadline --policy ", "legal legal-from-opening hour-blocks")]
    [InlineData("mongcai deadline --pol", "--policy")]
    public void Pwsh_Completes(string line, string expected)
    {
        using TemporaryFile script = Script("pwsh");
        string asked = $"Get-Content -Raw '{script.Path}' | Invoke-Expression; (TabExpansion2 '{line}' {line.Length}).CompletionMatches.CompletionText";
        (string output, _) = Programs.Run("pwsh", "-NoProfile", "-Command", asked);
        Assert.Equal(expected, Given(output, expected));
    }

    /// <summary>Whether or not a shell is there to try it: each script knows every command, every option, and every word of each.</summary>
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Script_KnowsTheWholeTree(string shell)
    {
        string script = Cli.Run($"completion {shell}").Output;
        RootCommand root = CommandLine.Tree(new(Stream.Null, Stream.Null, TextWriter.Null));
        Assert.All(CompletionScript.Commands(root), one => Assert.Contains($"'{one.Path}'", script, StringComparison.Ordinal));
        Assert.All(
            CommandTree.Walk(root).SelectMany(one => CommandTree.OptionsOf(one.Command))
                .SelectMany(option => CommandTree.WordsOf(option).Append(option.Name.TrimStart('-'))).Distinct(),
            word => Assert.Contains(word, script, StringComparison.Ordinal));
        Assert.DoesNotContain('\r', script);
    }

    [Fact]
    public void Script_OfFish_DescribesInTheLanguageOfTheReader() =>
        Assert.Contains(
            HelpTexts.In(Language.Vietnamese, "Add and count working days."), Cli.Run("completion fish --lang vi").Output, StringComparison.Ordinal);

    [Fact]
    public void Script_OfAnotherShell_IsRefused() => Cli.Run("completion cmd").FailsWith(2, "SHELL: found 'cmd', expected bash, zsh, fish or pwsh.");

    /// <summary>The commands among the words, where options follow them; all words elsewhere.</summary>
    private static string Given(string output, string expected)
    {
        string[] words = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', expected.StartsWith('-') ? words : words.Where(word => !word.StartsWith('-')));
    }

    private static TemporaryFile Script(string shell) => new(Cli.Run($"completion {shell}").Output);
}
