using System.Text.Json;
using Microsoft.AspNetCore.Http;
using MongCai.AspNetCore.Requests;

namespace MongCai.AspNetCore.Payments;

/// <summary>Reads the fields of a confirmation: a JSON object of texts and numbers, or a form.</summary>
internal static class PlatformFields
{
    private const int Largest = 64 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 4 };

    /// <exception cref="BadHttpRequestException">It is of another kind, or a field stands twice.</exception>
    internal static async Task<IReadOnlyDictionary<string, string>> ReadAsync(HttpRequest request)
    {
        ReadOnlyMemory<byte> body = await request.ReadBodyAsync(Largest).ConfigureAwait(false);
        return SentPairs.IsJson(request) ? OfJson(body)
            : SentPairs.IsForm(request) ? OfForm(SentPairs.Decode(body))
            : throw new BadHttpRequestException("The body is expected as application/json or application/x-www-form-urlencoded, in UTF-8.",
                StatusCodes.Status415UnsupportedMediaType);
    }

    private static Dictionary<string, string> OfForm(string form)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        foreach ((string name, string value) in SentPairs.Pairs(form))
        {
            if (!fields.TryAdd(name, value))
            {
                throw new BadHttpRequestException("A field of the form stands twice.", StatusCodes.Status400BadRequest);
            }
        }

        return fields;
    }

    private static Dictionary<string, string> OfJson(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument message = JsonDocument.Parse(body, Strict);
            return message.RootElement.EnumerateObject()
                .Where(field => field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                .ToDictionary(field => field.Name, field => field.Value.ToString(), StringComparer.Ordinal);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new BadHttpRequestException("The body is no JSON object, or a field of it stands twice.", StatusCodes.Status400BadRequest, wrong);
        }
    }
}
