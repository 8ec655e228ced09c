using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using MongCai.Domain.Json;
using MongCai.Sdk.Contract;

namespace MongCai.AspNetCore.OpenApi;

/// <summary>The schemas of words: those of a closed list, and those of a list that a newer portal may lengthen.</summary>
internal static class WordSchemas
{
    private const string Open = "x-extensible-enum";

    /// <summary>States a word; false where the type is none.</summary>
    internal static bool TryApply(Type type, OpenApiSchema schema)
    {
        bool isOpen = IsOpenWord(type);
        if (!isOpen && !IsWord(type))
        {
            return false;
        }

        JsonNode[] words = [.. Enum.GetNames(isOpen ? type.GetGenericArguments()[0] : type).Select(word => JsonValue.Create(word))];
        (schema.Type, schema.Properties, schema.Required) = (JsonSchemaType.String, null, null);
        schema.Examples = [words[0].DeepClone()];
        schema.Enum = isOpen ? null : [.. words];
        schema.Extensions = isOpen ? new Dictionary<string, IOpenApiExtension> { [Open] = new JsonNodeExtension(new JsonArray(words)) } : null;
        return true;
    }

    private static bool IsWord(Type type) =>
        type.IsEnum
        && type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter
        && converter.GetGenericTypeDefinition() == typeof(WordConverter<>);

    private static bool IsOpenWord(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(OpenCode<>);
}
