using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Documents;

/// <summary>The JSON of what a portal keeps: bodies of the contract, and records of its own.</summary>
internal static class StoreJson
{
    private static readonly JsonSerializerOptions Options = MakeOptions();

    internal static string Write<T>(T value) => JsonSerializer.Serialize(value, Of<T>());

    internal static T Read<T>(StoredDocument document) => Read<T>(document.Json);

    internal static T Read<T>(string json) =>
        JsonSerializer.Deserialize(json, Of<T>()) ?? throw new InvalidOperationException($"A document that the store holds, a {typeof(T).Name}, is null.");

    private static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new(PortalJson.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(StoreJsonContext.Default, PortalJson.Options.TypeInfoResolver),
        };
        options.MakeReadOnly();
        return options;
    }
}
