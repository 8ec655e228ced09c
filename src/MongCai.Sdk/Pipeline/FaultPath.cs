using System.Text.Json.Serialization.Metadata;

namespace MongCai.Sdk.Pipeline;

/// <summary>Where in a body a fault is, as far as the contract names the way: a member that it does not know may be called anything.</summary>
internal static class FaultPath
{
    internal const string Root = "$";

    /// <summary>Cuts a path of JSON off before its first step that is not of the contract.</summary>
    internal static string Of(string? path, JsonTypeInfo body)
    {
        JsonTypeInfo? type = body;
        int length = Math.Min(Root.Length, path?.Length ?? 0);
        foreach (string step in Steps(path))
        {
            type = Next(type, step);
            if (type is null)
            {
                break;
            }

            length += step.Length;
        }

        return length == 0 ? Root : path![..length];
    }

    /// <summary>The steps after the root, each with its full stop or brackets.</summary>
    private static IEnumerable<string> Steps(string? path)
    {
        for (int begin = Root.Length; begin < path?.Length;)
        {
            int end = path.AsSpan(begin + 1).IndexOfAny('.', '[') is var next and >= 0 ? begin + 1 + next : path.Length;
            yield return path[begin..end];
            begin = end;
        }
    }

    private static JsonTypeInfo? Next(JsonTypeInfo? type, string step)
    {
        Type? next = step[0] == '.' ? type?.Properties.FirstOrDefault(property => !property.IsExtensionData && property.Name == step[1..])?.PropertyType : type?.ElementType;
        return next is not null && type!.Options.TryGetTypeInfo(next, out JsonTypeInfo? info) ? info : null;
    }
}
