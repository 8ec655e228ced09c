using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Domain.Tests.Json;

/// <summary>What becomes of a value that is written and read back.</summary>
internal static class Serialised
{
    /// <summary>Null where it came back equal; else what happened.</summary>
    public static string? Fault(object value, Type type, JsonSerializerOptions options)
    {
        try
        {
            string json = JsonSerializer.Serialize(value, options.GetTypeInfo(type));
            object? back = JsonSerializer.Deserialize(json, options.GetTypeInfo(type));
            return Alike.Are(value, back) ? null : $"came back different, from {json}";
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return $"{error.GetType().Name}: {error.Message}";
        }
    }

    /// <summary>Null where an object without members is refused, or is what the type gives without being told anything; else what came of it.</summary>
    public static string? FaultOfNothing(Type type, JsonSerializerOptions options)
    {
        try
        {
            object? read = JsonSerializer.Deserialize("{}", options.GetTypeInfo(type));
            return Array.Exists(type.GetConstructors(), one => one.GetParameters().All(parameter => parameter.IsOptional)) && !type.IsValueType
                ? null
                : $"came to be {read}";
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// The members that may be left out of a value although it cannot be made without them: another value would stand in their place, and nobody be
    /// told.
    /// </summary>
    public static IEnumerable<string> FilledIn(object value, JsonSerializerOptions options)
    {
        JsonTypeInfo info = options.GetTypeInfo(value.GetType());
        return JsonSerializer.SerializeToNode(value, info) is JsonObject whole
            ? whole.Select(member => member.Key).Where(member => IsNeeded(value.GetType(), member) && Said(() => JsonSerializer.Deserialize(Without(whole, member), info)) is "").ToList()
            : [];
    }

    /// <summary>What is said when a value of a type that has no form is written, and when one is read; empty where nothing is said.</summary>
    public static (string Writing, string Reading) Refusals(Type type, JsonSerializerOptions options) => (
        Said(() => JsonSerializer.Serialize(RuntimeHelpers.GetUninitializedObject(type), options.GetTypeInfo(type))),
        Said(() => JsonSerializer.Deserialize("{}", options.GetTypeInfo(type))));

    public static IEnumerable<(string Name, JsonSerializerOptions Options)> Ways(JsonSerializerOptions generated) =>
    [
        ("plain", new JsonSerializerOptions { TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() }),
        ("web", JsonSerializerOptions.Web),
        ("generated", generated),
    ];

    /// <summary>Whether every constructor asks for the member, and takes no null for it.</summary>
    private static bool IsNeeded(Type type, string member) => type.GetConstructors() is { Length: > 0 } constructors && Array.TrueForAll(
        constructors,
        one => Array.Exists(one.GetParameters(), parameter => parameter.Name!.Equals(member, StringComparison.OrdinalIgnoreCase) && !parameter.IsOptional && new NullabilityInfoContext().Create(parameter).WriteState != NullabilityState.Nullable));

    private static JsonObject Without(JsonObject whole, string member)
    {
        JsonObject part = whole.DeepClone().AsObject();
        part.Remove(member);
        return part;
    }

    private static string Said(Func<object?> act)
    {
        try
        {
            act();
            return "";
        }
        catch (Exception error) when (error is NotSupportedException or JsonException or ArgumentException)
        {
            return error.Message;
        }
    }
}
