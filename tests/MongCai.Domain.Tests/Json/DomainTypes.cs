using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Domain.Tests.Json;

/// <summary>The generated options of all types of the domain: their lists are two, for the generator takes each from one file.</summary>
internal static class DomainTypes
{
    internal static JsonSerializerOptions Generated { get; } = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(DomainTypesContext.Default, LaterTypesContext.Default),
    };
}
