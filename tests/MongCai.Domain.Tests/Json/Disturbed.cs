using System.Text.Json.Nodes;

namespace MongCai.Domain.Tests.Json;

/// <summary>JSON in which something of another kind stands in one place: what programs send whose author did not read the contract.</summary>
internal static class Disturbed
{
    private static readonly string[] Others =
        ["null", "\"\"", "\" \"", "\"x\"", "0", "-1", "1.5", "99999999999", "1e400", "true", "[]", "[null]", "[[]]", "[{}]", "{}", """{"x":null}"""];

    /// <summary>The text with each of them in the place of each member and each item, at every depth.</summary>
    public static IEnumerable<(string Place, string Other, string Json)> Of(string json) =>
        from place in Places(JsonNode.Parse(json)!).ToList()
        from other in Others
        select (place, other, With(json, place, other));

    private static IEnumerable<string> Places(JsonNode node) => node switch
    {
        JsonObject whole => whole.SelectMany(member => Below(member.Value)),
        JsonArray list => list.SelectMany(Below),
        _ => [],
    };

    private static IEnumerable<string> Below(JsonNode? node) => node is null ? [] : [node.GetPath(), .. Places(node)];

    private static string With(string json, string place, string other)
    {
        JsonNode whole = JsonNode.Parse(json)!;
        At(whole, place).ReplaceWith(JsonNode.Parse(other));
        return whole.ToJsonString();
    }

    private static JsonNode At(JsonNode node, string place) =>
        node.GetPath() == place ? node
        : At(Children(node).First(child => place == child.GetPath() || place.StartsWith(child.GetPath() + ".", StringComparison.Ordinal) || place.StartsWith(child.GetPath() + "[", StringComparison.Ordinal)), place);

    private static IEnumerable<JsonNode> Children(JsonNode node) =>
        node is JsonObject whole ? whole.Select(member => member.Value).OfType<JsonNode>() : node.AsArray().OfType<JsonNode>();
}
