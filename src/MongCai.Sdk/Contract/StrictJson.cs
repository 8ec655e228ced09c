using System.Text.Json;
using System.Text.Unicode;

namespace MongCai.Sdk.Contract;

/// <summary>
/// Parses JSON that others wrote, so that nothing in it throws when it is read later: its bytes are UTF-8, its members have names, each once.
/// </summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>Parses bytes.</summary>
    /// <exception cref="JsonException">They are no such JSON. Where it names no line, its message says what is wrong.</exception>
    internal static JsonElement Parse(ReadOnlyMemory<byte> json) =>
        Utf8.IsValid(json.Span) ? Parsed(() => JsonDocument.Parse(json, Options)) : throw new JsonException("it is not UTF-8, in which JSON is written.");

    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte})"/>
    internal static JsonElement Parse(string json) => Parsed(() => JsonDocument.Parse(json, Options));

    private static JsonElement Parsed(Func<JsonDocument> parse)
    {
        try
        {
            using JsonDocument document = parse();
            return document.RootElement.Clone();
        }
        catch (JsonException error) when (error.LineNumber is null)
        {
            throw new JsonException("a member stands in it twice.", error);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            throw new JsonException("half of a surrogate pair, which is no letter, stands in it.", error);
        }
    }
}
