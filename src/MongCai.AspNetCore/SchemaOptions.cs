using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using MongCai.AspNetCore.OpenApi;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the schemas of the values of MongCai into OpenAPI documents.</summary>
public static class SchemaOptions
{
    /// <summary>States each value of the domain as it is written in JSON: a text with its pattern and an example, a number, or a word of its list.</summary>
    /// <remarks>
    /// For bodies, their members, and parameters of routes and queries. Without it a value with a converter of its own has the schema of anything. Days and
    /// moments of NodaTime are stated in ISO form,
    /// as <see cref="MongCai.Domain.Json.IsoConverter{T}"/> writes them: put that among the program's converters, or on the member.
    /// </remarks>
    public static OpenApiOptions AddMongCaiSchemas(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddSchemaTransformer(static (schema, context, _) =>
        {
            Apply(schema, context);
            return Task.CompletedTask;
        });
    }

    private static void Apply(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        bool isParameter = context.JsonPropertyInfo is null && context.ParameterDescription is { Source.Id: not "Body" };
        TryApply(schema, isParameter ? context.ParameterDescription!.Type : context.JsonTypeInfo.Type);
        if (context.JsonTypeInfo.ElementType is { } element && new OpenApiSchema() is var item && TryApply(item, element))
        {
            ApplyItem(schema, context.JsonTypeInfo.Kind, item);
        }
    }

    /// <summary>A value that may be null is stated as the value: the document says beside it that there may be none.</summary>
    private static bool TryApply(OpenApiSchema schema, Type written)
    {
        Type type = Nullable.GetUnderlyingType(written) ?? written;
        if (ValueSchemas.All.TryGetValue(type, out ValueSchema? known))
        {
            known.Apply(schema);
            return true;
        }

        return WordSchemas.TryApply(type, schema);
    }

    /// <summary>The items of a list and the values of a dictionary have no schema of their own where a converter writes them.</summary>
    private static void ApplyItem(OpenApiSchema schema, JsonTypeInfoKind kind, OpenApiSchema item)
    {
        if (kind == JsonTypeInfoKind.Enumerable)
        {
            schema.Items ??= item;
        }
        else if (kind == JsonTypeInfoKind.Dictionary)
        {
            schema.AdditionalProperties ??= item;
        }
    }
}
