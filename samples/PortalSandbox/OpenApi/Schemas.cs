using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;

namespace PortalSandbox.OpenApi;

/// <summary>Makes the schemas of the contract's bodies from the metadata that reads and writes them, each type once.</summary>
/// <remarks>A member that is null is left out by the portal, so that no schema speaks of null.</remarks>
internal sealed class Schemas(Summaries summaries)
{
    /// <summary>What reads and writes the contract, and the events of an audit trail, which are the domain's.</summary>
    private static readonly JsonSerializerOptions Known = new(PortalJson.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(PortalJson.Options.TypeInfoResolver, DossierJson.Options.TypeInfoResolver),
    };

    private readonly SortedDictionary<string, JsonNode?> components = new(StringComparer.Ordinal);

    /// <summary>Every schema that was referred to, by name.</summary>
    internal JsonObject Components => new(components.Select(component => KeyValuePair.Create(component.Key, component.Value?.DeepClone())));

    /// <summary>A reference to the schema of a type.</summary>
    internal JsonObject Reference(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        string name = NameOf(type);
        if (!components.ContainsKey(name))
        {
            components.Add(name, null);
            components[name] = Described(Make(type), summaries.Of(ScalarSchemas.OpenListOf(type) ?? type));
        }

        return ReferenceTo(name);
    }

    private static JsonObject ReferenceTo(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private static string NameOf(Type type) => type switch
    {
        { IsGenericType: true } when ScalarSchemas.OpenListOf(type) is { } list => list.Name,
        { IsGenericType: true } => Invariant($"{type.Name.Split('`')[0]}Of{NameOf(type.GetGenericArguments()[0])}"),
        { DeclaringType: { } outer } => outer.Name + type.Name,
        _ => type.Name,
    };

    private static JsonObject Described(JsonObject schema, string? description)
    {
        if (description is not null)
        {
            schema["description"] = description;
        }

        return schema;
    }

    private JsonObject Make(Type type)
    {
        if ((ScalarSchemas.Of(type) ?? AuditTrailSchemas.Of(type, this)) is { } own)
        {
            return own;
        }

        JsonTypeInfo metadata = Known.GetTypeInfo(type);
        return metadata.PolymorphismOptions is { } polymorphism ? MakeBase(type, polymorphism) : MakeObject(metadata);
    }

    private JsonObject MakeObject(JsonTypeInfo metadata)
    {
        JsonObject schema = (JsonObject)metadata.GetJsonSchemaAsNode(
            new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, node) => Transform(context, node) });
        foreach (JsonPropertyInfo member in metadata.Properties.Where(member => schema["properties"]?[member.Name] is JsonObject made && IsUntyped(made)))
        {
            // A value that may be null, with a converter of its own: the exporter knows its default alone.
            schema["properties"]![member.Name] = Reference(member.PropertyType);
        }

        return schema;
    }

    private static bool IsUntyped(JsonObject schema) =>
        !schema.ContainsKey("type") && !schema.ContainsKey("$ref") && !schema.ContainsKey("oneOf") && !schema.ContainsKey("enum");

    /// <summary>A type that is one of several, told apart by a member.</summary>
    private JsonObject MakeBase(Type type, JsonPolymorphismOptions polymorphism)
    {
        string baseName = NameOf(type);
        JsonObject mapping = [];
        foreach (JsonDerivedType derived in polymorphism.DerivedTypes)
        {
            string name = NameOf(derived.DerivedType);
            components[name] = Described(MakeKind(derived, baseName), summaries.Of(derived.DerivedType));
            mapping[(string)derived.TypeDiscriminator!] = "#/components/schemas/" + name;
        }

        return new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { [polymorphism.TypeDiscriminatorPropertyName] = new JsonObject { ["type"] = "string" } },
            ["required"] = new JsonArray(polymorphism.TypeDiscriminatorPropertyName),
            ["discriminator"] = new JsonObject { ["propertyName"] = polymorphism.TypeDiscriminatorPropertyName, ["mapping"] = mapping },
        };
    }

    /// <summary>One of the several. The member that tells them apart is the base's: a generated client that found it here too would write it twice.</summary>
    private JsonObject MakeKind(JsonDerivedType derived, string baseName)
    {
        JsonObject own = MakeObject(Known.GetTypeInfo(derived.DerivedType));
        own["type"] ??= "object";
        return new() { ["allOf"] = new JsonArray(ReferenceTo(baseName), own) };
    }

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        bool isRoot = context.Path.IsEmpty;
        JsonObject schema = !isRoot && HasName(type, context.TypeInfo) ? Reference(type) : Plain(type, node);
        if (context.TypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && ScalarSchemas.Of(element) is not null)
        {
            schema["items"] = Reference(element); // the exporter knows nothing of a value with a converter of its own, and leaves it out
        }

        return context.PropertyInfo?.AttributeProvider is MemberInfo member && !isRoot ? Described(schema, summaries.Of(member)) : schema;
    }

    private static bool HasName(Type type, JsonTypeInfo metadata) => ScalarSchemas.Of(type) is not null || metadata.Kind == JsonTypeInfoKind.Object;

    /// <summary>A schema that stands where it is used: what it says of null is taken away, and numbers are told apart.</summary>
    private static JsonObject Plain(Type type, JsonNode node)
    {
        JsonObject schema = node as JsonObject ?? [];
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types[0]!.DeepClone();
        }

        if (schema.TryGetPropertyValue("default", out JsonNode? value) && value is null)
        {
            schema.Remove("default");
        }

        if (FormatOf(type) is { } format)
        {
            schema["format"] = format;
        }

        return schema;
    }

    private static string? FormatOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => "int32",
        TypeCode.Int64 => "int64",
        TypeCode.Double => "double",
        _ => null,
    };
}
