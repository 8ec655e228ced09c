using MongCai.Cli.Commands;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.Conformance;

/// <summary>What the words of a log mean: each activity is the filing, an action on a dossier, or nothing that moves one; each role is an actor.</summary>
/// <remarks>
/// The words of this program are known: events such as <c>supplement-requested</c>, actions such as <c>request-supplement</c>, actors such as
/// <c>one-stop-shop</c>. A mapping adds those of another system.
/// </remarks>
internal sealed class LogWords
{
    private const string Filed = "filed";
    private const string Nothing = "-";

    private static readonly Dictionary<string, LogMeaning> OwnActivities = new(
        Lifecycle.Moves.DistinctBy(move => move.Action)
            .SelectMany(
                move => new[] { Words.Hyphenated(move.Action), Words.Hyphenated(move.Event.Name) },
                (move, word) => KeyValuePair.Create(word, new LogMeaning(IsFiling: false, move.Action)))
            .Prepend(new(Filed, new(IsFiling: true, null))).DistinctBy(pair => pair.Key),
        StringComparer.Ordinal);

    private static readonly Dictionary<string, ActorKind> OwnRoles = Enum.GetValues<ActorKind>().ToDictionary(Words.Hyphenated, StringComparer.Ordinal);

    private readonly Dictionary<string, LogMeaning> activities = new(OwnActivities, StringComparer.Ordinal);
    private readonly Dictionary<string, ActorKind> roles = new(OwnRoles, StringComparer.Ordinal);

    private LogWords()
    {
    }

    internal static LogWords Own { get; } = new();

    internal static IEnumerable<string> Activities => OwnActivities.Keys.Order(StringComparer.Ordinal);

    internal static IEnumerable<string> Roles => OwnRoles.Keys;

    /// <summary>
    /// Reads a mapping: a table <c>what,text,means</c> of lines such as <c>activity,Tiếp nhận hồ sơ,accept</c> and <c>role,Cán bộ một cửa,one-stop-shop</c>.
    /// </summary>
    /// <exception cref="UsageException">A column is missing, or a line is wrong.</exception>
    internal static LogWords Read(string path) => DomainTable.Load(path, text =>
    {
        CsvTable table = new(text, "what,text,means");
        int[] columns = [.. ((string[])["what", "text", "means"]).Select(name => Column(table, name))];
        LogWords words = new();
        HashSet<(string, string)> seen = [];
        while (table.Read())
        {
            string[] fields = [.. columns.Select(column => table[column].Trim().ToString())];
            ThrowIfWrong(table, isNew: seen.Add((fields[0], fields[1])));
            words.Add(table.Line, fields);
        }

        return words;
    });

    /// <summary>Gives what an activity means; null where nothing says so.</summary>
    internal LogMeaning? OfActivity(string text) => activities.TryGetValue(text, out LogMeaning meaning) ? meaning : null;

    /// <summary>Gives who a role is; null where nothing says so.</summary>
    internal ActorKind? OfRole(string text) => roles.TryGetValue(text, out ActorKind kind) ? kind : null;

    private static int Column(CsvTable table, string name) =>
        Enumerable.Range(0, table.Count).Where(index => table.Name(index) == name).ToArray() is [var only] ? only : throw new UsageException(new BilingualText(
            $"Cần các cột what,text,means, mỗi cột một lần; '{name}' không có đúng một lần.",
            $"Expected the columns what,text,means, each once; '{name}' is not there once."));

    private static void ThrowIfWrong(CsvTable table, bool isNew)
    {
        if (table.Fault is { } fault)
        {
            throw new UsageException(fault);
        }

        if (!isNew)
        {
            throw Wrong(table.Line, new("dòng có hai lần", "it stands twice"));
        }
    }

    private void Add(int line, string[] fields)
    {
        switch (fields)
        {
            case ["activity", { Length: > 0 } text, var means]:
                activities[text] = Meaning(means) ?? throw Unknown(line, means, new(
                    $"'{Nothing}' cho việc không chuyển hồ sơ, hoặc một trong {string.Join(", ", Activities)}",
                    $"'{Nothing}' for what moves no dossier, or one of {string.Join(", ", Activities)}"));
                break;
            case ["role", { Length: > 0 } text, var means]:
                roles[text] = OwnRoles.TryGetValue(means, out ActorKind kind) ? kind
                    : throw Unknown(line, means, new($"một trong {string.Join(", ", Roles)}", $"one of {string.Join(", ", Roles)}"));
                break;
            default:
                throw Wrong(line, new("cần 'activity' hoặc 'role', rồi một chữ của nhật ký", "expected 'activity' or 'role', then a text of the log"));
        }
    }

    private static LogMeaning? Meaning(string means) =>
        means == Nothing ? new(IsFiling: false, null) : OwnActivities.TryGetValue(means, out LogMeaning known) ? known : null;

    private static UsageException Unknown(int line, string means, BilingualText expected) => Wrong(line, new(
        $"thấy {FieldText.Quoted(means)}, cần {expected.Vietnamese}", $"found {FieldText.Quoted(means)}, expected {expected.English}"));

    private static UsageException Wrong(int line, BilingualText what) =>
        new(new BilingualText(Invariant($"dòng {line}: {what.Vietnamese}."), Invariant($"line {line}: {what.English}.")));
}
