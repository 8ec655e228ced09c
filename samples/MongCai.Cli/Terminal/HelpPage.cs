using System.CommandLine;
using System.CommandLine.Invocation;
using MongCai.Domain;

namespace MongCai.Cli.Terminal;

/// <summary>Writes the help of a command, in the language of the reader.</summary>
internal sealed class HelpPage(StandardStreams streams) : SynchronousCommandLineAction
{
    private const int Widest = 100;
    private const int Indent = 28;

    private Language Language => streams.Language;

    private int Width => Math.Clamp(streams.Width, Indent + 20, Widest);

    /// <summary>Whoever asks for help may have written only half of a command.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCode.Success;
    }

    private void Write(Command command)
    {
        Paragraph(HelpTexts.In(Language, command.Description));
        Section("Cách dùng:", "Usage:", [$"  {UsageOf(command, Language)}"]);
        Section("Tham số:", "Arguments:", ArgumentsOf(command).SelectMany(argument => Entry($"<{argument.Name}>", argument.Description)));
        Section("Tùy chọn:", "Options:", CommandTree.OptionsOf(command).SelectMany(option => Entry(option, command)));
        Section("Lệnh:", "Commands:", command.Subcommands.Where(sub => !sub.Hidden).SelectMany(sub => Entry(sub.Name, sub.Description)));
        Section("Ví dụ:", "Examples:", ExamplesOf(command).Select(example => $"  {example.Line}"));
    }

    internal static IEnumerable<Example> ExamplesOf(Command command) =>
        HelpTexts.Examples.Where(example => "mongcai " + example.Command == CommandTree.NameOf(command));

    /// <summary>The form of the command: <c>mongcai workdays add [START] [N] [options]</c>.</summary>
    internal static string UsageOf(Command command, Language language) => string.Join(' ', (string[])
    [
        CommandTree.NameOf(command),
        .. command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? $"<{argument.Name}>{Dots(argument)}" : $"[{argument.Name}]"),
        .. (string[])(command.Subcommands.Count > 0 ? [language == Language.Vietnamese ? "<lệnh>" : "<command>"] : []),
        language == Language.Vietnamese ? "[tùy chọn]" : "[options]",
    ]);

    private string Needed(Option option) => !option.Required ? "" : Language == Language.Vietnamese ? " Bắt buộc." : " Required.";

    private static string Dots(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? "…" : "";

    /// <summary>The names of an option, and its value: <c>--start, START &lt;VALUE&gt;</c>.</summary>
    internal static string NameOf(Option option, Command command) =>
        $"{string.Join(", ", CommandTree.NamesOf(option).OrderBy(name => name.Length))} {CommandTree.ValueOf(option)}".TrimEnd()
        + (CommandTree.PlaceOf(option, command) is { } place ? $", {place.Name}" : "");

    /// <summary>The arguments that no option says too.</summary>
    internal static IEnumerable<Argument> ArgumentsOf(Command command) =>
        command.Arguments.Except(command.Options.Select(option => CommandTree.PlaceOf(option, command)).OfType<Argument>());

    private void Paragraph(string text)
    {
        foreach (string line in Wrapped.Lines(text, Width))
        {
            streams.Output.WriteLine(line);
        }
    }

    private void Section(string vietnamese, string english, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length > 0)
        {
            streams.Output.WriteLine();
            streams.Output.WriteLine(Language == Language.Vietnamese ? vietnamese : english);
            Array.ForEach(all, streams.Output.WriteLine);
        }
    }

    private IEnumerable<string> Entry(Option option, Command command) => Entry(NameOf(option, command), option.Description, Needed(option));

    /// <summary>A name with its description beside it, or below it where the name is long.</summary>
    private IEnumerable<string> Entry(string name, string? description, string needed = "")
    {
        string[] lines = [.. Wrapped.Lines(HelpTexts.In(Language, description) + needed, Width - Indent)];
        bool fits = name.Length + 4 <= Indent;
        yield return fits ? ("  " + name).PadRight(Indent) + lines[0] : "  " + name;
        foreach (string line in fits ? lines[1..] : lines)
        {
            yield return new string(' ', Indent) + line;
        }
    }
}
