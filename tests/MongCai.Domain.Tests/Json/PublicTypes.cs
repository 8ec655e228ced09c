using System.Reflection;

namespace MongCai.Domain.Tests.Json;

/// <summary>The public types of a package that have values of their own; of a generic one, a type that it is made for.</summary>
internal static class PublicTypes
{
    public static IEnumerable<Type> Of(Assembly assembly) =>
        assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && !type.IsInterface && !typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type))
            .Where(type => !type.IsGenericTypeDefinition)
            .OrderBy(type => type.FullName, StringComparer.Ordinal);

    public static Type Named(Assembly assembly, string name) => assembly.GetType(name, throwOnError: true)!;
}
