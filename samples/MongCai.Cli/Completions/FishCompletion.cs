using System.CommandLine;
using MongCai.Cli.Terminal;
using MongCai.Domain;

namespace MongCai.Cli.Completions;

/// <summary>The script for fish, with the descriptions: <c>mongcai completion fish | source</c>.</summary>
internal static class FishCompletion
{
    private const int LongestDescription = 60;

    internal static string Of(RootCommand root, Language language) => $$"""
        function __mongcai_at
          set -l path ''
          for word in (commandline -opc)[2..]
            set -l next (string trim -- "$path $word")
            switch $next
              case {{string.Join(' ', CompletionScript.Commands(root).Where(one => one.Path.Length > 0).Select(one => Quoted(one.Path)))}}
                set path $next
            end
          end
          test "$path" = "$argv[1]"
        end
        {{string.Join('\n', CompletionScript.Commands(root).SelectMany(one => LinesOf(one.Path, one.Command, language)))}}

        """.ReplaceLineEndings("\n");

    private static IEnumerable<string> LinesOf(string path, Command command, Language language)
    {
        string at = $"complete -c mongcai -n {Quoted($"__mongcai_at '{path}'")}";
        return [
            .. command.Subcommands.Select(sub => $"{at} -f -a {sub.Name} -d {Described(sub, language)}"),
            .. command.Arguments.Select(CommandTree.WordsOf).Where(words => words.Length > 0).Select(words => $"{at} -f -a {Quoted(string.Join(' ', words))}"),
            .. CommandTree.OptionsOf(command).Select(option => $"{at} -l {option.Name.TrimStart('-')}{ValueOf(option)} -d {Described(option, language)}"),
        ];
    }

    private static string ValueOf(Option option) => CommandTree.IsSwitch(option) ? ""
        : CommandTree.WordsOf(option) is { Length: > 0 } words ? $" -x -a {Quoted(string.Join(' ', words))}"
        : " -r -F";

    /// <summary>The description as far as it fits beside a word.</summary>
    private static string Described(Symbol symbol, Language language)
    {
        string text = HelpTexts.In(language, symbol.Description).ReplaceLineEndings(" ");
        return Quoted(text.Length <= LongestDescription ? text : text[..LongestDescription].TrimEnd() + "…");
    }

    private static string Quoted(string text) =>
        $"'{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";
}
