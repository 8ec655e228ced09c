using System.CommandLine;
using System.Globalization;
using System.Text;
using MongCai.Domain;

namespace MongCai.Cli.Terminal;

/// <summary>The page of the manual as troff with the macros of <c>man</c>, made from the tree of commands.</summary>
internal sealed class ManualPage
{
    private readonly StringBuilder page = new();
    private readonly Language language;

    private ManualPage(Language language) => this.language = language;

    internal static string Of(RootCommand root, Language language)
    {
        ManualPage manual = new(language);
        manual.WriteHead(root);
        foreach ((_, Command command) in CommandTree.Walk(root).Where(one => one.Command.Subcommands.Count == 0))
        {
            manual.WriteCommand(command);
        }

        manual.WriteEnd();
        return manual.page.ToString();
    }

    private void WriteHead(RootCommand root)
    {
        Request("TH", "MONGCAI", "1", "", "mongcai", "MongCai.Sdk");
        page.Append(".ad l\n.nh\n");
        Request("SH", Said("TÊN", "NAME"));
        page.Append("mongcai \\- ");
        Text(HelpTexts.In(language, root.Description));
        Request("SH", Said("CÁCH DÙNG", "SYNOPSIS"));
        Text(HelpPage.UsageOf(root, language));
        Request("SH", Said("LỆNH", "COMMANDS"));
    }

    private void WriteCommand(Command command)
    {
        Request("SS", HelpPage.UsageOf(command, language));
        Text(HelpTexts.In(language, command.Description));
        foreach (Argument argument in HelpPage.ArgumentsOf(command))
        {
            Entry($"<{argument.Name}>", argument.Description);
        }

        foreach (Option option in CommandTree.OptionsOf(command).Where(option => !option.Recursive))
        {
            Entry(HelpPage.NameOf(option, command), option.Description);
        }

        WriteExamples(command);
    }

    private void WriteExamples(Command command)
    {
        foreach (Example example in HelpPage.ExamplesOf(command))
        {
            Request("PP");
            Request("EX");
            Text(example.Line);
            Request("EE");
        }
    }

    private void WriteEnd()
    {
        Request("SH", Said("MÃ KẾT THÚC", "EXIT STATUS"));
        foreach ((int code, BilingualText meaning) in ExitCode.Meanings)
        {
            Entry(Invariant($"{code}"), meaning.In(language));
        }
    }

    private string Said(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    private void Entry(string name, string? description)
    {
        Request("TP");
        Request("B", name);
        Text(HelpTexts.In(language, description));
    }

    private void Request(string name, params string[] arguments) =>
        page.Append('.').Append(name).AppendJoin("", arguments.Select(argument => $" \"{Escaped(argument)}\"")).Append('\n');

    private void Text(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            page.Append("\\&").Append(Escaped(line)).Append('\n');
        }
    }

    /// <summary>What troff would take for its own, and every letter beyond ASCII, by its name.</summary>
    private static string Escaped(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value switch
    {
        '\\' => "\\e",
        '-' => "\\-",
        '"' => "\\(dq",
        '\'' => "\\(aq",
        '`' => "\\(ga",
        '^' => "\\(ha",
        '~' => "\\(ti",
        < 128 => rune.ToString(),
        _ => "\\[u" + rune.Value.ToString("X4", CultureInfo.InvariantCulture) + "]",
    }));
}
