using System.Collections;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Tests.Wire;

/// <summary>What a newer portal may send: members and words that this version does not know.</summary>
public class OpenShapeTests
{
    private static readonly Gen<string> Json = Gen.OneOf("null", "true", "-1.5", "\"đ\"", "[]", "[1,{\"a\":null}]", "{\"x\":{\"y\":[\"z\"]}}");

    private static readonly Gen<string> Word = Gen.String[Gen.Char["abcXYZ-đ "], 0, 8];

    [Fact]
    public void Shapes_OfANewerPortal_ComeBackAsTheyWere() =>
        Gen.Select(Gen.Int[0, WireShapes.All.Count - 1], Json, Word).Sample(
            (index, unknown, word) =>
            {
                Type type = WireShapes.All[index];
                JsonNode shape = JsonNode.Parse(WireShapes.Write(type, Filled.Of(type, "")))!;
                Renew(shape, type, unknown, word);
                string json = shape.ToJsonString(PortalJson.Options);
                Assert.True(JsonNode.DeepEquals(shape, JsonNode.Parse(WireShapes.Write(type, WireShapes.Read(type, json)))), $"{type.Name}: {json}");
            },
            iter: 400);

    [Fact]
    public void Members_ThatAreLostWithinAModel_AreThoseOfTheRemark() // of PortalModel: within a value of the domain and within a command
    {
        SortedSet<string> lost = new(StringComparer.Ordinal);
        foreach (Type type in WireShapes.All)
        {
            JsonNode shape = JsonNode.Parse(WireShapes.Write(type, Filled.Of(type, "")))!;
            Grow(shape);
            JsonNode back = JsonNode.Parse(WireShapes.Write(type, WireShapes.Read(type, shape.ToJsonString(PortalJson.Options))))!;
            lost.UnionWith(Lost(shape, back, type.Name));
        }

        Assert.Equal("basis, citation, command, description, file, result", string.Join(", ", lost));
    }

    /// <summary>Gives every object a member more, but for dictionaries, which have one entry here.</summary>
    private static void Grow(JsonNode? node)
    {
        foreach (JsonNode? inner in node is JsonArray items ? items : node is JsonObject members ? members.Select(member => member.Value) : [])
        {
            Grow(inner);
        }

        if (node is JsonObject grown && !grown.ContainsKey("requirements"))
        {
            grown["brandNew"] = "đ";
        }
    }

    /// <summary>The names of the members whose objects lost theirs.</summary>
    private static IEnumerable<string> Lost(JsonNode? before, JsonNode? after, string name) => (before, after) switch
    {
        (JsonArray items, JsonArray others) => items.Zip(others).SelectMany(pair => Lost(pair.First, pair.Second, name)),
        (JsonObject members, JsonObject others) =>
        [
            .. members.ContainsKey("brandNew") && !others.ContainsKey("brandNew") ? [name] : Array.Empty<string>(),
            .. members.SelectMany(member => Lost(member.Value, others[member.Key], member.Key)),
        ],
        _ => [],
    };

    /// <summary>Gives every model a member more, and every open word another text.</summary>
    private static void Renew(JsonNode? node, Type type, string unknown, string word)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Renew(item, type.GetGenericArguments()[0], unknown, word);
            }
        }
        else if (node is JsonObject members && typeof(PortalModel).IsAssignableFrom(type))
        {
            foreach (JsonPropertyInfo property in PortalJson.Options.GetTypeInfo(type).Properties.Where(property => !property.IsExtensionData))
            {
                RenewMember(members, property, unknown, word);
            }

            members["brandNew"] = JsonNode.Parse(unknown);
        }
    }

    private static void RenewMember(JsonObject members, JsonPropertyInfo property, string unknown, string word)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (IsWord(type))
        {
            members[property.Name] = word;
        }
        else if (members[property.Name] is JsonArray words && IsWord(type.GetGenericArguments()[0]))
        {
            words.Add(word);
        }
        else if (!typeof(IDictionary).IsAssignableFrom(type))
        {
            Renew(members[property.Name], type, unknown, word);
        }
    }

    private static bool IsWord(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(OpenCode<>);
}
