using System.Text.Json;

namespace MongCai.Domain;

/// <summary>Parses JSON that came from outside as text; a member that is doubled, at any depth, is refused.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>Parses a text; one that holds half of a surrogate pair is not JSON either.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            throw new JsonException("half of a surrogate pair stands in it alone.", error);
        }
    }
}
