using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>An entry of a dictionary, with all its members.</summary>
/// <remarks>
/// The names of the members differ from dictionary to dictionary and were found for few of them: the code is taken from the
/// first member that begins with MA and the name from the first that begins with TEN, or both from a member of a map from codes to
/// names; all are in <see cref="Members"/>.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class DictionaryEntry
{
    private DictionaryEntry(IReadOnlyDictionary<string, JsonElement> members) => Members = members;

    /// <summary>The code; empty where no member is one.</summary>
    public string Code => First("MA");

    /// <summary>The name; empty where no member is one.</summary>
    public string Name => First("TEN");

    /// <summary>All members, as they came, in their order.</summary>
    public IReadOnlyDictionary<string, JsonElement> Members { get; }

    /// <summary>Writes the code and the name.</summary>
    public override string ToString() => $"{Code}: {Name}";

    /// <summary>The entries of a list, or of a map from codes to names; a map whose members are names is one entry.</summary>
    internal static IReadOnlyList<DictionaryEntry> ListOf(JsonElement result) => result.ValueKind switch
    {
        JsonValueKind.Array => [.. result.EnumerateArray().Select(Of)],
        JsonValueKind.Object when IsMap(result) => [.. result.EnumerateObject().Select(member => OfMember(member))],
        _ => [Of(result)],
    };

    private static bool IsMap(JsonElement result) =>
        result.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.String && !Begins(member.Name, "MA") && !Begins(member.Name, "TEN"));

    private static bool Begins(string name, string prefix) => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static DictionaryEntry OfMember(JsonProperty member)
    {
        JsonElement code = JsonSerializer.SerializeToElement(member.Name, NationalJson.Context.String);
        OrderedDictionary<string, JsonElement> members = new(StringComparer.Ordinal) { ["MA"] = code, ["TEN"] = member.Value };
        return new(new System.Collections.ObjectModel.ReadOnlyDictionary<string, JsonElement>(members));
    }

    private static DictionaryEntry Of(JsonElement element)
    {
        OrderedDictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject()
            : throw new JsonException("an object was expected."))
        {
            members[member.Name] = member.Value;
        }

        return new(new System.Collections.ObjectModel.ReadOnlyDictionary<string, JsonElement>(members));
    }

    private string First(string prefix) =>
        Members.Where(member => Begins(member.Key, prefix)).Select(member => WireText.Of(member.Value)).FirstOrDefault() ?? "";
}
