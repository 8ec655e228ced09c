using System.CommandLine;
using MongCai.Cli.Rows;

namespace MongCai.Cli.Serving;

/// <summary>The operations that the service has: the rules, and nothing of any dossier that is kept.</summary>
internal static class Operations
{
    private static readonly string[] Rows =
    [
        "workdays add", "workdays count", "worktime add", "worktime between", "lunar to", "lunar from", "deadline", "impact", "dossier-code parse",
        "fees quote",
        "vietqr encode", "vietqr decode", "vnpay verify", "words", "survey estimate", "survey sample-size",
        "officers capacity", "officers counters-needed", "officers grade", "outreach reach",
    ];

    /// <summary>The settings with which an operation answers the most.</summary>
    private static readonly Dictionary<string, string[]> Fullest = new(StringComparer.Ordinal) { ["deadline"] = ["--explain"] };

    /// <summary>Makes the operations.</summary>
    /// <param name="settings">The settings of the server, as commands take them: <c>--announcements=FILE</c>.</param>
    internal static IReadOnlyList<Operation> Of(IReadOnlyList<string> settings)
    {
        RootCommand root = CommandLine.Tree(new(Stream.Null, Stream.Null, TextWriter.Null));
        return
        [
            .. Rows.Select(words => Row(words.Split(' '), root, settings)),
            List("days-off", root, settings, ["date", "weekday", "kind", "name", "certainty", "source"]),
            List("procedures search", root, settings, ["code", "name", "rank", "levels", "channels", "times", "explained", "matches"]),
            One("procedures show", root, settings, takesRows: false, ["code", "name", "cases", "channels", "results", "legalBases", "notStated"]),
            One("index 766", root, settings, takesRows: true, ["code", "title", "language", "columns", "rows"]),
        ];
    }

    private static RowOperation Row(string[] words, RootCommand root, IReadOnlyList<string> settings)
    {
        RowCommand.Leaf leaf = (RowCommand.Leaf)Found(words, root);
        return new(words, root, leaf, Taken(leaf, settings), Fullest.GetValueOrDefault(string.Join(' ', words), []));
    }

    private static CommandOperation List(string words, RootCommand root, IReadOnlyList<string> settings, string[] members) =>
        Command(words.Split(' '), root, settings, isList: true, takesRows: false, members);

    private static CommandOperation One(string words, RootCommand root, IReadOnlyList<string> settings, bool takesRows, string[] members) =>
        Command(words.Split(' '), root, settings, isList: false, takesRows, members);

    private static CommandOperation Command(string[] words, RootCommand root, IReadOnlyList<string> settings, bool isList, bool takesRows, string[] members)
    {
        Command command = Found(words, root);
        return new(words, command, Taken(command, settings), isList, takesRows, members);
    }

    private static Command Found(string[] words, Command root) => words.Aggregate(root, (command, word) => command.Subcommands.Single(one => one.Name == word));

    /// <summary>The settings of the server that a command takes.</summary>
    private static string[] Taken(Command command, IReadOnlyList<string> settings) =>
        [.. settings.Where(setting => command.Options.Any(option => setting.StartsWith(option.Name + "=", StringComparison.Ordinal)))];
}
