using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
using MongCai.Cli.Rows;
using MongCai.Cli.Terminal;
using MongCai.Domain;

namespace MongCai.Cli.Serving;

/// <summary>An operation that answers one row. What its settings need, a calendar above all, is made once and used again.</summary>
internal sealed class RowOperation : Operation
{
    /// <summary>More settings than callers have; beyond them all are made anew, so that no caller fills the memory.</summary>
    private const int MostSettings = 64;

    private readonly RootCommand root;
    private readonly RowCommand command;
    private readonly string[] common;
    private readonly ServiceParameter[] columns;
    private readonly ServiceParameter[] settings;
    private readonly ConcurrentDictionary<string, PreparedRows> prepared = new(StringComparer.Ordinal);

    /// <param name="words">The words of the command.</param>
    /// <param name="root">The tree that it is in.</param>
    /// <param name="leaf">The command.</param>
    /// <param name="common">The settings of the server that it takes.</param>
    /// <param name="fullest">The settings with which it answers all that it can.</param>
    internal RowOperation(string[] words, RootCommand root, RowCommand.Leaf leaf, string[] common, string[] fullest)
        : base(words, leaf)
    {
        (this.root, command, this.common) = (root, leaf.Rows, common);
        columns = [.. command.Inputs.Select(column => new ServiceParameter(column.Name, column.Description, !column.IsOptional, []))];
        settings = [.. Open(leaf).Select(Parameter).Where(setting => columns.All(column => column.Name != setting.Name))];
        Parameters = [.. columns, .. settings];
        RowFunction usual = Prepare([]);
        prepared[""] = new(() => Prepare([]), usual);
        string[] all = fullest is [] ? usual.ResultNames : Prepare(fullest).ResultNames;
        Members = [.. columns.Select(column => (column.Name, true)), .. all.Select(name => (name, usual.ResultNames.Contains(name)))];
    }

    internal override IReadOnlyList<ServiceParameter> Parameters { get; }

    internal override IReadOnlyList<(string Name, bool IsAlways)> Members { get; }

    internal override Task<string> AnswerAsync(IReadOnlyDictionary<string, string> given, Stream rows)
    {
        string[] chosen = [.. Spelled(settings, given)];
        OptionFields fields = new([.. columns.Select(column => (column.Name, given.GetValueOrDefault(column.Name, "")))]);
        return PreparedFor(chosen).UseAsync(function => Answer(function, fields, LanguageOf(given)));
    }

    private string Answer(RowFunction function, OptionFields fields, Language language)
    {
        Results results = new();
        using StringWriter answer = new(CultureInfo.InvariantCulture);
        if (!function.TryAnswer(Row.Of(command.Columns, fields, language), results, out string? error))
        {
            throw new FormatException(error);
        }

        new JsonOutput(fields, function.ResultNames, answer).Write(results);
        return answer.ToString();
    }

    private PreparedRows PreparedFor(string[] chosen)
    {
        string key = string.Join('\n', chosen);
        if (prepared.TryGetValue(key, out PreparedRows? known))
        {
            return known;
        }

        if (prepared.Count >= MostSettings)
        {
            prepared.Clear();
        }

        return prepared.GetOrAdd(key, _ => new(() => Prepare(chosen)));
    }

    private RowFunction Prepare(string[] chosen)
    {
        string[] line = [.. Words, "--json", .. chosen, .. common];
        ParseResult parse = root.Parse(line, CommandLine.Parser);
        return ParseFault.Of(parse, line) is { } fault ? throw new UsageException(fault) : command.Function(parse);
    }

    private static Language LanguageOf(IReadOnlyDictionary<string, string> given) =>
        given.GetValueOrDefault("lang") == "vi" ? Language.Vietnamese : Language.English;
}
