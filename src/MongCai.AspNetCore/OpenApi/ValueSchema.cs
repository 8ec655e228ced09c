using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MongCai.AspNetCore.OpenApi;

/// <summary>What a value looks like in JSON: one text, or one number.</summary>
/// <param name="Example">One that the value's own reader takes.</param>
/// <param name="Pattern">What every text that is written matches; null for a number and for what a format says.</param>
/// <param name="Format">The format of JSON Schema, where it has one.</param>
internal sealed record ValueSchema(JsonNode Example, string? Pattern = null, string? Format = null)
{
    internal void Apply(OpenApiSchema schema)
    {
        bool isText = Example.GetValueKind() == System.Text.Json.JsonValueKind.String;
        schema.Type = isText ? JsonSchemaType.String : JsonSchemaType.Integer;
        (schema.Pattern, schema.Format) = (Pattern, Format);
        schema.Examples = [Example.DeepClone()];
        (schema.Properties, schema.Required, schema.AdditionalProperties, schema.AnyOf) = (null, null, null, null);
    }
}
