using System.Text.Json.Nodes;

namespace MongCai.Domain.Tests.Json;

/// <summary>Texts that differ from a JSON text in that one object, at any depth, has a member twice.</summary>
internal static class DoubledMembers
{
    public static IEnumerable<string> Of(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        return [.. from one in Objects(root).ToArray() from name in one.Select(member => member.Key).ToArray() select Doubled(root, one, name)];
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => [one, .. one.SelectMany(member => Objects(member.Value))],
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };

    /// <summary>Writes the whole with a member of another name in place, and renames it in the text.</summary>
    private static string Doubled(JsonNode root, JsonObject holder, string name)
    {
        const string Stand = "stands-in-for-the-second";
        holder[Stand] = holder[name]?.DeepClone();
        string text = root.ToJsonString();
        holder.Remove(Stand);
        return text.Replace(JsonValue.Create(Stand).ToJsonString(), JsonValue.Create(name).ToJsonString(), StringComparison.Ordinal);
    }
}
