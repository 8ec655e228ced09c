using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Sdk;

/// <summary>Where in a body a fault is, as far as the contract names the way: a member that it does not know may be called anything.</summary>
internal static class FaultPath
{
    internal const string Root = "$";

    /// <summary>Cuts a path of JSON off before its first step that is not of the contract.</summary>
    /// <remarks>
    /// Where members are missing, or an item of a list is null, the reader names the member in its sentence alone; the first that the contract has is
    /// added.
    /// </remarks>
    internal static string Of(JsonException error, JsonTypeInfo body)
    {
        string path = error.Path ?? Root;
        JsonTypeInfo? type = body;
        int length = Root.Length;
        foreach (string step in Steps(path))
        {
            type = Next(type, step);
            if (type is null)
            {
                break;
            }

            length += step.Length;
        }

        string place = path[..length];
        return length == path.Length && Named(error.Message, type) is { } name ? $"{place}.{name}" : place;
    }

    private static string? Named(string sentence, JsonTypeInfo? type) =>
        type?.Properties.FirstOrDefault(property => sentence.Contains($"'{property.Name}'", StringComparison.Ordinal))?.Name;

    /// <summary>The steps after the root, each with its full stop or brackets.</summary>
    private static IEnumerable<string> Steps(string path)
    {
        for (int begin = Root.Length; begin < path.Length;)
        {
            int end = path.AsSpan(begin + 1).IndexOfAny('.', '[') is var next and >= 0 ? begin + 1 + next : path.Length;
            yield return path[begin..end];
            begin = end;
        }
    }

    private static JsonTypeInfo? Next(JsonTypeInfo? type, string step)
    {
        Type? next = step[0] == '.'
            ? type?.Properties.FirstOrDefault(property => !property.IsExtensionData && property.Name == step[1..])?.PropertyType
            : type?.ElementType;
        return next is not null && type!.Options.TryGetTypeInfo(next, out JsonTypeInfo? info) ? info : null;
    }
}
