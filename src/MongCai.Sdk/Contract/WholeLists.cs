using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Sdk.Contract;

/// <summary>Refuses a list in which null stands for an item: no list of the contract has such an item, and whoever reads it would break.</summary>
internal static class WholeLists
{
    /// <summary>Makes a body of the contract look at its lists when it was read.</summary>
    internal static void Require(JsonTypeInfo type)
    {
        JsonPropertyInfo[] lists = type.Kind == JsonTypeInfoKind.Object
            ? [.. type.Properties.Where(member => member.Get is not null && member.PropertyType.IsAssignableTo(typeof(IReadOnlyList<object>)))]
            : [];
        if (lists.Length > 0)
        {
            type.OnDeserialized += value => Check(value, lists);
        }
    }

    private static void Check(object value, JsonPropertyInfo[] lists)
    {
        if (Array.Find(lists, list => list.Get!(value) is IReadOnlyList<object?> items && items.Contains(null)) is { } broken)
        {
            throw new JsonException($"An item of '{broken.Name}' is null.");
        }
    }
}
