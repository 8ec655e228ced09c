using System.Text.Json;

namespace MongCai.Domain;

/// <summary>Parses JSON that came from outside as text.</summary>
internal static class JsonText
{
    /// <summary>Parses a text; one that holds half of a surrogate pair is not JSON either.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (ArgumentException error)
        {
            throw new JsonException("half of a surrogate pair stands in it alone.", error);
        }
    }
}
