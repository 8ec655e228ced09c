using System.Collections.Frozen;
using System.Reflection;

namespace MongCai.Domain.Json;

/// <summary>The forms of all types of the domain that serialise through <see cref="FormConverter{T}"/>.</summary>
internal static partial class JsonForms
{
    private static readonly FrozenDictionary<Type, IJsonForm> All =
        Roots.Concat(Days).Concat(Terms).Concat(Bodies).Concat(Files).Concat(Money).Concat(Receipts).Concat(Opinions).Concat(Staff).Concat(Counts)
            .Concat(Spread)
            .ToFrozenDictionary(form => form.Type);

    internal static JsonForm<T> Of<T>() =>
        All.GetValueOrDefault(typeof(T)) as JsonForm<T>
        ?? (typeof(T).GetCustomAttribute<NoJsonAttribute>() is { } mark ? new NoForm<T>(mark.Way) : null)
        ?? throw new NotSupportedException($"{typeof(T).Name} has no form of the domain: FormConverter is for the types that name it.");
}
