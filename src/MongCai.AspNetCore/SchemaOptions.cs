using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using MongCai.AspNetCore.OpenApi;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the schemas of the values of MongCai into OpenAPI documents.</summary>
public static class SchemaOptions
{
    /// <summary>States each value of the domain as it is written in JSON: a text with its pattern and an example, a number, or a word of its list.</summary>
    /// <remarks>
    /// For bodies, their members, and parameters of routes and queries. Without it a value with a converter of its own has the schema of anything. Days and moments of NodaTime are stated in ISO form,
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
        Type written = context.JsonPropertyInfo is null && context.ParameterDescription is { Source.Id: not "Body" } parameter ? parameter.Type : context.JsonTypeInfo.Type;
        Type type = Nullable.GetUnderlyingType(written) ?? written;
        bool isNullable = type != written && context.ParameterDescription is null;
        if (ValueSchemas.All.TryGetValue(type, out ValueSchema? known))
        {
            known.Apply(schema, isNullable);
        }
        else if (WordSchemas.IsWord(type) || WordSchemas.IsOpenWord(type))
        {
            WordSchemas.Apply(type, schema, isNullable);
        }
    }
}
