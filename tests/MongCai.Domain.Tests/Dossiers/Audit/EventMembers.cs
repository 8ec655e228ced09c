using System.Collections;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers.Audit;

/// <summary>The members of events as the metadata that writes them has them.</summary>
internal static class EventMembers
{
    /// <summary>Every member of every type that an event can hold, as <c>Type.member</c>; a kind of several as <c>Type</c>.</summary>
    internal static SortedSet<string> Known()
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        Collect(typeof(DossierEvent), found);
        return found;
    }

    /// <summary>The members that have a value in events.</summary>
    internal static SortedSet<string> Set(IEnumerable<DossierEvent> events)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        foreach (DossierEvent step in events)
        {
            Collect((object)step, found);
        }

        return found;
    }

    /// <summary>The places of free texts in an event's JSON, each as what writes another text there.</summary>
    internal static IEnumerable<(string Name, Action<string> Write)> Texts(JsonNode node, Type type)
    {
        JsonTypeInfo metadata = Metadata(Kind(type, node));
        return metadata.Kind switch
        {
            JsonTypeInfoKind.Object => metadata.Properties.Where(member => node[member.Name] is not null).SelectMany(member => member.PropertyType == typeof(string)
                ? [(NameOf(metadata, member), text => node[member.Name] = text)]
                : Texts(node[member.Name]!, member.PropertyType)),
            JsonTypeInfoKind.Enumerable when metadata.ElementType == typeof(string) => [($"{node.GetPath()}[0]", text => node[0] = text)],
            JsonTypeInfoKind.Enumerable => node.AsArray().SelectMany(item => Texts(item!, metadata.ElementType!)),
            _ => [],
        };
    }

    private static void Collect(Type type, SortedSet<string> found)
    {
        JsonTypeInfo metadata = Metadata(type);
        foreach (JsonPropertyInfo member in metadata.Properties.Where(member => member.Get is not null && metadata.PolymorphismOptions is null && found.Add(NameOf(metadata, member))))
        {
            Collect(member.PropertyType, found);
        }

        foreach (JsonDerivedType kind in metadata.PolymorphismOptions?.DerivedTypes.Where(kind => found.Add(kind.DerivedType.FullName!)) ?? [])
        {
            Collect(kind.DerivedType, found);
        }

        if (metadata.ElementType is { } element)
        {
            Collect(element, found);
        }
    }

    private static void Collect(object value, SortedSet<string> found)
    {
        JsonTypeInfo metadata = Metadata(value.GetType());
        found.Add(value.GetType().FullName!);
        foreach (JsonPropertyInfo member in metadata.Properties.Where(member => member.Get?.Invoke(value) is not null))
        {
            found.Add(NameOf(metadata, member));
            object part = member.Get!(value)!;
            foreach (object item in part is IEnumerable items and not string ? items : new[] { part })
            {
                Collect(item, found);
            }
        }
    }

    private static Type Kind(Type type, JsonNode node) => Metadata(type).PolymorphismOptions is { } options
        ? options.DerivedTypes.Single(kind => (string)kind.TypeDiscriminator! == node[options.TypeDiscriminatorPropertyName]!.GetValue<string>()).DerivedType
        : type;

    private static JsonTypeInfo Metadata(Type type) => DossierJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static string NameOf(JsonTypeInfo metadata, JsonPropertyInfo member) => $"{metadata.Type.FullName}.{member.Name}";
}
