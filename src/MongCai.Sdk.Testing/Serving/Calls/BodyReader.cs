using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Testing.Serving.Calls;

/// <summary>Reads bodies. What is wrong is named by its place, never by its value.</summary>
internal static class BodyReader
{
    internal static T Read<T>(ReadOnlySpan<byte> body)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, PortalJson.Of<T>()) ?? throw Refuse.Field("", "The body is null; expected an object.");
        }
        catch (Exception error) when (error is JsonException or FormatException or ArgumentException or NotSupportedException)
        {
            string pointer = Pointer((error as JsonException)?.Path ?? "$");
            throw Refuse.Field(pointer, Detail(error as JsonException, PortalJson.Of<T>()));
        }
    }

    /// <summary>The place as a JSON Pointer (RFC 6901): <c>$.components[0].name</c> is <c>/components/0/name</c>.</summary>
    internal static string Pointer(string path)
    {
        StringBuilder pointer = new();
        for (int at = 1; at < path.Length;)
        {
            bool isQuoted = path.AsSpan(at).StartsWith("['");
            int start = at + (isQuoted ? 2 : 1);
            int end = isQuoted ? path.IndexOf("']", start, StringComparison.Ordinal) : path[at] == '[' ? path.IndexOf(']', start) : path.AsSpan(start).IndexOfAny('.', '[') is >= 0 and var next ? start + next : path.Length;
            pointer.Append('/').Append(path[start..end].Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            at = end + (isQuoted ? 2 : path[at] == '[' ? 1 : 0);
        }

        return pointer.ToString();
    }

    private static string Detail(JsonException? error, JsonTypeInfo root) =>
        error?.Path is null or "$"
            ? $"The body is not JSON of the form that is expected. It needs {string.Join(", ", root.Properties.Where(property => property.IsRequired).Select(property => $"'{property.Name}'"))}."
            : "What stands here is missing a member, or is of another kind or form than is expected.";
}
