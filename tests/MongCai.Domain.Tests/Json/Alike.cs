using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace MongCai.Domain.Tests.Json;

/// <summary>Compares two values by all that they hold, for types that compare by reference or hold lists.</summary>
internal static class Alike
{
    public static bool Are(object? left, object? right) =>
        (left, right) switch
        {
            (null, null) => true,
            (null, _) or (_, null) => false,
            (JsonElement one, JsonElement other) => JsonElement.DeepEquals(one, other),
            _ when left.Equals(right) => true,
            (string, _) => false,
            (IEnumerable one, IEnumerable other) => AreAll([.. one.Cast<object?>()], [.. other.Cast<object?>()]),
            _ => left.GetType() == right.GetType() && !left.GetType().IsPrimitive && FieldsOf(left.GetType()) is { Count: > 0 } fields
                && fields.TrueForAll(field => Are(field.GetValue(left), field.GetValue(right))),
        };

    private static bool AreAll(object?[] left, object?[] right) => left.Length == right.Length && left.Zip(right).All(pair => Are(pair.First, pair.Second));

    private static List<FieldInfo> FieldsOf(Type? type) =>
        type is null || type == typeof(object)
            ? []
            : [.. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly), .. FieldsOf(type.BaseType)];
}
