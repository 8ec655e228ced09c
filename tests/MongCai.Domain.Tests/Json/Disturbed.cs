using System.Text.Json.Nodes;

namespace MongCai.Domain.Tests.Json;

/// <summary>JSON in which something of another kind stands in one place: what programs send whose author did not read the contract.</summary>
internal static class Disturbed
{
    private static readonly string[] Others =
        ["null", "\"\"", "\" \"", "\"x\"", "0", "-1", "1.5", "99999999999", "1e400", "true", "[]", "[null]", "[[]]", "[{}]", "{}", """{"x":null}"""];

    /// <summary>The text with each of them in the place of each member and each item, at every depth.</summary>
    public static IEnumerable<(string Place, string Other, string Json)> Of(string json) =>
        from place in Enumerable.Range(0, Below(JsonNode.Parse(json)!).Count())
        from other in Others
        select With(json, place, other);

    private static (string Place, string Other, string Json) With(string json, int place, string other)
    {
        JsonNode whole = JsonNode.Parse(json)!;
        JsonNode node = Below(whole).ElementAt(place);
        string path = node.GetPath();
        node.ReplaceWith(JsonNode.Parse(other));
        return (path, other, whole.ToJsonString());
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject whole => whole.SelectMany(member => AndBelow(member.Value)),
        JsonArray list => list.SelectMany(AndBelow),
        _ => [],
    };

    private static IEnumerable<JsonNode> AndBelow(JsonNode? node) => node is null ? [] : [node, .. Below(node)];
}
