using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Calls;

/// <summary>Reads bodies. What is wrong is named by its place, never by its value.</summary>
internal static partial class BodyReader
{
    /// <summary>Reads the body that an operation takes; null where it takes none, or bytes.</summary>
    internal static object? Read(IncomingCall call, PortalServiceOptions options)
    {
        if (call.Operation.Request is not { } type)
        {
            return null;
        }

        object read = Parse(call.Body.Span, PortalJson.Options.GetTypeInfo(type), options);
        return UnknownWords.In(read) is var (steps, expected)
            ? throw Refuse.Field(Pointer(steps), $"What stands here is a word that the portal does not know: expected {string.Join(", ", expected)}.")
            : read;
    }

    /// <summary>The names and numbers of a path: <c>$.components[0].name</c> leads over <c>components</c> and <c>0</c> to <c>name</c>.</summary>
    internal static string[] Steps(string path) => [.. Step().Matches(path).Select(step => step.Groups["step"].Value)];

    /// <summary>The place as a JSON Pointer (RFC 6901), such as <c>/components/0/name</c>.</summary>
    internal static string Pointer(IEnumerable<string> steps) =>
        string.Concat(steps.Select(step => "/" + step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));

    private static object Parse(ReadOnlySpan<byte> body, JsonTypeInfo type, PortalServiceOptions options)
    {
        try
        {
            BodyLimits.Check(body, options);
            return JsonSerializer.Deserialize(body, type) ?? throw Refuse.Field("", "The body is null; expected an object.");
        }
        catch (Exception error) when (error is JsonException or FormatException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            string[] steps = Steps((error as JsonException)?.Path ?? "$");
            throw Refuse.Field(Pointer(steps), Detail(TypeAt(type, steps)));
        }
    }

    private static string Detail(JsonTypeInfo? expected) =>
        expected?.Properties.Where(property => property.IsRequired).Select(property => $"'{property.Name}'").ToArray() is { Length: > 0 } needed
            ? $"What stands here is not of the form that is expected: an object with {string.Join(", ", needed)}."
            : "What stands here is missing, or of another kind or form than is expected.";

    /// <summary>What is expected at a place; null where the contract says nothing of it.</summary>
    private static JsonTypeInfo? TypeAt(JsonTypeInfo? type, string[] steps) => steps.Aggregate(type, (info, step) => info?.Kind switch
    {
        JsonTypeInfoKind.Object => Of(info.Properties.FirstOrDefault(property => property.Name == step)?.PropertyType),
        JsonTypeInfoKind.Enumerable => Of(info.ElementType),
        _ => null,
    });

    private static JsonTypeInfo? Of(Type? type) => type is null ? null : PortalJson.Options.GetTypeInfo(type);

    [GeneratedRegex(@"\['(?<step>.*?)'\]|\[(?<step>[0-9]+)\]|\.(?<step>[^.\[]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
