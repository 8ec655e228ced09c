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

    internal static bool IsWord(Type type) =>
        type.IsEnum && type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(WordConverter<>);

    internal static bool IsOpenWord(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(OpenCode<>);

    internal static void Apply(Type type, OpenApiSchema schema, bool isNullable)
    {
        schema.Type = JsonSchemaType.String | (isNullable ? JsonSchemaType.Null : 0);
        (schema.Properties, schema.Required) = (null, null);
        JsonNode[] words = [.. Enum.GetNames(IsOpenWord(type) ? type.GetGenericArguments()[0] : type).Select(word => JsonValue.Create(word))];
        schema.Examples = [words[0].DeepClone()];
        if (IsOpenWord(type))
        {
            schema.Extensions = new Dictionary<string, IOpenApiExtension> { [Open] = new JsonNodeExtension(new JsonArray(words)) };
        }
        else
        {
            schema.Enum = [.. words];
        }
    }
}
