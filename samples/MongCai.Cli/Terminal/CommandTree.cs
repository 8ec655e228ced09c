using System.CommandLine;
using System.CommandLine.Completions;

namespace MongCai.Cli.Terminal;

/// <summary>What help, errors, completion and the manual need to know of the tree of commands.</summary>
internal static class CommandTree
{
    /// <summary>The command and all below it, each with the words that lead to it from here.</summary>
    internal static IEnumerable<(string[] Path, Command Command)> Walk(Command command, params string[] path) =>
        command.Subcommands.Where(sub => !sub.Hidden).SelectMany(sub => Walk(sub, [.. path, sub.Name])).Prepend((path, command));

    /// <summary>The words from the program to the command: <c>mongcai workdays add</c>.</summary>
    internal static string NameOf(Command command) =>
        string.Join(' ', Ancestry(command).Reverse().Select(one => one is RootCommand ? "mongcai" : one.Name));

    /// <summary>The command, the one above it, and so on to the root.</summary>
    internal static IEnumerable<Command> Ancestry(Command command)
    {
        for (Command? one = command; one is not null; one = one.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return one;
        }
    }

    /// <summary>The options that a command understands: its own, then those that hold everywhere, but for what it has itself.</summary>
    internal static IEnumerable<Option> OptionsOf(Command command) => Ancestry(command)
        .SelectMany((one, level) => one.Options.Where(option => level == 0 || option.Recursive))
        .Where(option => !option.Hidden)
        .DistinctBy(option => option.Name);

    /// <summary>The names of the options that a command understands, with their short forms.</summary>
    internal static IEnumerable<string> NamesOf(Command command) => OptionsOf(command).SelectMany(NamesOf);

    internal static IEnumerable<string> NamesOf(Option option) => option.Aliases.Where(name => name.StartsWith('-')).Prepend(option.Name);

    /// <summary>The words that an option takes, in the order in which it lists them; none where it takes any text or stands alone.</summary>
    internal static string[] WordsOf(Option option) => IsSwitch(option)
        ? []
        : [.. option.CompletionSources.SelectMany(source => source(CompletionContext.Empty)).Select(word => word.Label)];

    /// <summary>The words that an argument takes.</summary>
    internal static string[] WordsOf(Argument argument) => argument.ValueType == typeof(bool)
        ? []
        : [.. argument.CompletionSources.SelectMany(source => source(CompletionContext.Empty)).Select(word => word.Label)];

    /// <summary>Whether an option stands alone, without a value.</summary>
    internal static bool IsSwitch(Option option) => option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool);

    /// <summary>What the value of an option is called in help; nothing of a switch.</summary>
    internal static string ValueOf(Option option) => IsSwitch(option) ? ""
        : option.HelpName is null && WordsOf(option) is { Length: > 0 } words ? $"<{string.Join('|', words)}>"
        : $"<{option.HelpName ?? "VALUE"}>";

    /// <summary>The argument that gives the value of an option by its place; null where none does.</summary>
    internal static Argument? PlaceOf(Option option, Command command) =>
        command.Arguments.FirstOrDefault(argument => option.Name == "--" + argument.Name.ToLowerInvariant());
}
