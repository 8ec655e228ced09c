using System.CommandLine;
using MongCai.Cli.Terminal;
using MongCai.Domain;

namespace MongCai.Cli.Completions;

/// <summary>The scripts that complete commands, options and their words, one for each shell.</summary>
internal static class CompletionScript
{
    /// <summary>What makes the script of a shell from the tree of commands.</summary>
    internal static Dictionary<string, Func<RootCommand, Language, string>> Shells { get; } = new()
    {
        ["bash"] = (root, _) => BashCompletion.Of(root),
        ["zsh"] = (root, _) => ZshCompletion.Of(root),
        ["fish"] = FishCompletion.Of,
        ["pwsh"] = (root, _) => PwshCompletion.Of(root),
    };

    /// <summary>The words from the program to each command: nothing for the program itself, then <c>workdays</c>, <c>workdays add</c> and so on.</summary>
    internal static IEnumerable<(string Path, Command Command)> Commands(RootCommand root) =>
        CommandTree.Walk(root).Select(one => (string.Join(' ', one.Path), one.Command));

    /// <summary>What may stand next at a command: its commands, its words and its options.</summary>
    internal static IEnumerable<string> NextOf(Command command) =>
    [
        .. command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name),
        .. command.Arguments.SelectMany(CommandTree.WordsOf),
        .. CommandTree.OptionsOf(command).Select(option => option.Name),
    ];

    /// <summary>The options of all commands that take words, each below the path of its command.</summary>
    internal static IEnumerable<(string Place, string[] Words)> Enumerated(RootCommand root) =>
        Values(root).Where(value => value.Words.Length > 0);

    /// <summary>The options of all commands that take any text: a file, perhaps.</summary>
    internal static IEnumerable<string> Free(RootCommand root) => Values(root).Where(value => value.Words.Length == 0).Select(value => value.Place);

    private static IEnumerable<(string Place, string[] Words)> Values(RootCommand root) =>
        from one in Commands(root)
        from option in CommandTree.OptionsOf(one.Command)
        where !CommandTree.IsSwitch(option)
        select ($"{one.Path} {option.Name}".Trim(), CommandTree.WordsOf(option));
}
