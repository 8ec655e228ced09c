using System.CommandLine;
using System.CommandLine.Parsing;
using MongCai.Cli.Rows;
using MongCai.Domain;

namespace MongCai.Cli.Terminal;

/// <summary>What is wrong with the words of a command line, and the way out.</summary>
internal static class ParseFault
{
    /// <summary>The first fault: rather an unknown word than what is missing for it; null where there is none.</summary>
    internal static BilingualText? Of(ParseResult parse, string[] args)
    {
        Command command = parse.CommandResult.Command;
        return parse.Action is HelpPage ? null
            : args.TakeWhile(word => word != "--").Select(word => ValueOfSwitch(word, command)).FirstOrDefault(fault => fault is not null) is { } value
                ? WithHelp(value, command)
            : UnknownWord(parse, args) is { } unknown ? WithHelp(Unknown(unknown, command), command)
            : parse.Errors is [{ } error, ..] ? WithHelp(Of(error, parse), command)
            : null;
    }

    private static BilingualText WithHelp(BilingualText fault, Command command)
    {
        string help = $"'{CommandTree.NameOf(command)} --help'";
        return new($"{fault.Vietnamese} Xem {help}.", $"{fault.English} Run {help}.");
    }

    /// <summary>A switch that was given a value, such as <c>--explain=vi</c>, which would be taken for another word of the line.</summary>
    private static BilingualText? ValueOfSwitch(string word, Command command) =>
        word.Split('=', 2) is [var name, var value] && !bool.TryParse(value, out _)
        && command.Options.Any(option => option.Name == name && CommandTree.IsSwitch(option))
            ? new(
                $"{name} là công tắc, không nhận giá trị; thấy {FieldText.Quoted(value)}.",
                $"{name} is a switch and takes no value; found {FieldText.Quoted(value)}.")
            : null;

    /// <summary>A word that nothing took, or that looks like an option and was taken for a value.</summary>
    private static string? UnknownWord(ParseResult parse, string[] args) =>
        ArgumentsOf(parse).Concat(parse.UnmatchedTokens).FirstOrDefault(word => LooksLikeOption(word) && !IsAfterDashes(word, args))
        ?? (parse.UnmatchedTokens is [{ } unmatched, ..] ? unmatched : null);

    private static IEnumerable<string> ArgumentsOf(ParseResult parse) =>
        parse.CommandResult.Command.Arguments.SelectMany(argument => parse.GetResult(argument)?.Tokens ?? []).Select(token => token.Value);

    private static bool LooksLikeOption(string word) => word is ['-', '-', ..] or ['-', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..];

    /// <summary>Whether <c>--</c> stands before the word, after which everything is a value.</summary>
    private static bool IsAfterDashes(string word, string[] args) =>
        Array.IndexOf(args, "--") is >= 0 and int dashes && Array.IndexOf(args, word, dashes + 1) >= 0;

    private static BilingualText Unknown(string word, Command command)
    {
        string name = word.Split('=')[0];
        string found = FieldText.Quoted(word);
        BilingualText meant = Meant(name, command.Subcommands.Select(sub => sub.Name).Concat(CommandTree.NamesOf(command)));
        return new(
            $"{found} không phải là lệnh hay tùy chọn ở đây.{meant.Vietnamese}", $"{found} is not a command or an option here.{meant.English}");
    }

    private static BilingualText Of(ParseError error, ParseResult parse) => error.SymbolResult switch
    {
        OptionResult option => Of(option, error.Message),
        ArgumentResult { Parent: OptionResult option } => Of(option, error.Message),
        ArgumentResult { Argument: { } argument, Tokens: [] } => Missing(argument),
        ArgumentResult { Argument: { } argument, Tokens: [{ } token, ..] } when CommandTree.WordsOf(argument) is { Length: > 0 } words =>
            NotAmong(argument.Name, token.Value, words),
        _ => Missing(parse) ?? new(error.Message, error.Message),
    };

    private static BilingualText Of(OptionResult result, string message)
    {
        string name = result.Option.Name;
        string[] words = CommandTree.WordsOf(result.Option);
        return result.IdentifierTokenCount == 0 ? Missing(result.Option)
            : result.IdentifierTokenCount is > 1 and int times ? Repeated(name, times)
            : result.Tokens is [] && !CommandTree.IsSwitch(result.Option) ? new($"Tùy chọn '{name}' thiếu giá trị.", $"The option '{name}' lacks its value.")
            : words.Length > 0 ? NotAmong(name, result.Tokens[0].Value, words)
            : new(message, message);
    }

    private static BilingualText Repeated(string name, int times) => new(
        Invariant($"Tùy chọn '{name}' xuất hiện {times} lần; chỉ được một lần."),
        Invariant($"The option '{name}' stands there {times} times; expected it once."));

    private static BilingualText NotAmong(string name, string found, string[] words)
    {
        BilingualText meant = Meant(found, words);
        return new(
            $"{name}: thấy {FieldText.Quoted(found)}, cần {Or(words, "hoặc")}.{meant.Vietnamese}",
            $"{name}: found {FieldText.Quoted(found)}, expected {Or(words, "or")}.{meant.English}");
    }

    /// <summary>The question whether another word was meant; nothing where none is near.</summary>
    private static BilingualText Meant(string found, IEnumerable<string> words) =>
        Typo.Nearest(found, words) is { } meant ? new($" Có phải ý bạn là '{meant}'?", $" Did you mean '{meant}'?") : new("", "");

    private static string Or(string[] words, string or) => words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} {or} {words[^1]}";

    private static BilingualText? Missing(ParseResult parse)
    {
        Command command = parse.CommandResult.Command;
        return command.Options.FirstOrDefault(option => option.Required && parse.GetResult(option) is null or { Implicit: true }) is { } option
            ? Missing(option)
            : command.Arguments.FirstOrDefault(argument => IsMissing(argument, parse)) is { } argument ? Missing(argument)
            : command.Subcommands.Count > 0 ? MissingCommand(command)
            : null;
    }

    private static bool IsMissing(Argument argument, ParseResult parse) =>
        argument.Arity.MinimumNumberOfValues > 0 && parse.GetResult(argument) is null or { Tokens: [] };

    private static BilingualText Missing(Option option) => new($"Thiếu tùy chọn '{option.Name}'.", $"The option '{option.Name}' is missing.");

    private static BilingualText Missing(Argument argument) => new($"Thiếu {argument.Name}.", $"{argument.Name} is missing.");

    private static BilingualText MissingCommand(Command command)
    {
        string[] names = [.. command.Subcommands.Select(sub => sub.Name)];
        return new($"Thiếu lệnh sau '{command.Name}'; cần {Or(names, "hoặc")}.", $"A command is missing after '{command.Name}'; expected {Or(names, "or")}.");
    }
}
