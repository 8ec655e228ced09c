using System.Text.Json;

namespace MongCai.Domain.Procedures;

/// <summary>An object of a national record, read member by member; it reports what is of another kind than expected and what nobody read.</summary>
internal sealed class NationalRecord
{
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> read = new(StringComparer.Ordinal);
    private readonly string path;
    private readonly JsonElement element;
    private readonly List<ImportProblem> problems;

    private NationalRecord(JsonElement element, string path, List<ImportProblem> problems)
    {
        this.element = element;
        this.path = path;
        this.problems = problems;
    }

    /// <summary>The object at a place, or null where something else stands there, which is reported.</summary>
    internal static NationalRecord? Of(JsonElement element, string path, List<ImportProblem> problems)
    {
        NationalRecord record = new(element, path, problems);
        if (element.ValueKind != JsonValueKind.Object)
        {
            record.ReportWhole("is not an object.");
            return null;
        }

        foreach (JsonProperty member in element.EnumerateObject())
        {
            record.Add(member);
        }

        return record;
    }

    /// <summary>The text of a member: a number or a truth value as it is written, nothing where it is absent or null.</summary>
    internal string Text(string name)
    {
        read.Add(name);
        return members.TryGetValue(name, out JsonElement value) ? Text(value, name) : "";
    }

    /// <summary>What the objects in the list of a member make, in order; an object that makes nothing has been reported.</summary>
    internal T[] Items<T>(string name, Func<NationalRecord, T?> make)
        where T : class =>
            [.. Elements(name).Select(item => Of(item.Element, item.Path, problems)).OfType<NationalRecord>().Select(record => record.Whole(make)).OfType<T>()];

    /// <summary>The texts in the list of a member, each a text itself or the given member of an object.</summary>
    internal (string Text, string Path)[] Texts(string name, string member) =>
        [.. Elements(name)
            .Select(
                item =>
                (item.Element.ValueKind == JsonValueKind.Object ? Of(item.Element, item.Path, problems)!.Whole(record => record.Text(member))!
                    : Text(item.Element, item.Path[(path.Length + 1)..]), item.Path))];

    /// <summary>Makes something of the object, then reports the members that it did not read.</summary>
    internal T Whole<T>(Func<NationalRecord, T> make)
    {
        T made = make(this);
        foreach ((string name, JsonElement value) in members.Where(member => !read.Contains(member.Key)))
        {
            Report(name, Raw(value), "is not a member of the national record.");
        }

        return made;
    }

    internal void Report(string name, string text, string reason) => problems.Add(new($"{path}.{name}", text, reason));

    internal void ReportAt(string place, string text, string reason) => problems.Add(new(place, text, reason));

    /// <summary>Reports the object as it stands, whatever of it has been read.</summary>
    internal void ReportWhole(string reason)
    {
        problems.Add(new(path, Raw(element), reason));
        read.UnionWith(members.Keys);
    }

    private static string Raw(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? "" : value.GetRawText();

    private void Add(JsonProperty member)
    {
        string name;
        try
        {
            name = member.Name;
        }
        catch (InvalidOperationException)
        {
            problems.Add(new(path, Raw(element), "has a member whose name is not Unicode text."));
            return;
        }

        if (!members.TryAdd(name, member.Value))
        {
            Report(name, Raw(member.Value), "stands there a second time; the first counts.");
        }
    }

    private string Text(JsonElement value, string name)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return "";
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                return value.GetRawText();
            case JsonValueKind.String when Unicode(value) is { } text:
                return text;
            default:
                Report(name, Raw(value), "is not a text.");
                return "";
        }
    }

    private IEnumerable<(JsonElement Element, string Path)> Elements(string name)
    {
        read.Add(name);
        JsonElement value = members.GetValueOrDefault(name);
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                return value.EnumerateArray().Select((item, position) => (item, Invariant($"{path}.{name}[{position}]")));
            case JsonValueKind.Object:
                return [(value, $"{path}.{name}")];
            case JsonValueKind.Undefined or JsonValueKind.Null:
            case JsonValueKind.String when Unicode(value) is { Length: 0 }:
                return [];
            default:
                Report(name, Raw(value), "is not a list.");
                return [];
        }
    }

    /// <summary>The text, or null where it holds half of a surrogate pair, which JSON can write and no text can hold.</summary>
    private static string? Unicode(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
