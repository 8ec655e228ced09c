using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Sdk.National;

/// <content>The records in the data of an answer.</content>
public partial class NationalExchangeClient
{
    /// <summary>The elements of a list; one object is a list of one.</summary>
    internal static IEnumerable<JsonElement> Elements(JsonElement result) => result.ValueKind switch
    {
        JsonValueKind.Array => result.EnumerateArray(),
        JsonValueKind.Object => [result],
        _ => throw new JsonException("a list was expected."),
    };

    internal static JsonElement? First(JsonElement result)
    {
        foreach (JsonElement element in Elements(result))
        {
            return element;
        }

        return null;
    }

    internal static T Read<T>(JsonElement element, JsonTypeInfo<T> type)
        where T : class
    {
        ThrowIfForeign(element, type.Properties.Select(member => member.Name));
        return element.Deserialize(type) ?? throw new JsonException("an object was expected.");
    }

    /// <summary>An object is a record only where it has a member of the record.</summary>
    private static void ThrowIfForeign(JsonElement element, IEnumerable<string> members)
    {
        HashSet<string> known = new(members, StringComparer.OrdinalIgnoreCase);
        if (element.ValueKind == JsonValueKind.Object && !element.EnumerateObject().Any(member => known.Contains(member.Name)))
        {
            throw new NationalShapeException("an object in it has no member of the record that was asked for.");
        }
    }
}
