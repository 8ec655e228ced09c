using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace MongCai.Sdk.Contract;

/// <summary>The JSON of the contract: codes are their texts, dates ISO, amounts whole đồng, members camelCase.</summary>
public static class PortalJson
{
    /// <summary>Read-only options that know every body of the contract, by generated metadata.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>The metadata of a body.</summary>
    /// <exception cref="NotSupportedException">The type is not a body of the contract.</exception>
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new(PortalJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = PortalJsonContext.Default.WithAddedModifier(WholeLists.Require),
        };
        options.MakeReadOnly();
        return options;
    }
}
