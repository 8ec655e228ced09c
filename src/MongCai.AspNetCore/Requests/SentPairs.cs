using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace MongCai.AspNetCore.Requests;

/// <summary>Names and values as they were sent, in their order, doubled ones included: the readers of signed messages refuse those.</summary>
internal static class SentPairs
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Json = "application/json";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static IReadOnlyList<KeyValuePair<string, string>> Pairs(string? text)
    {
        List<KeyValuePair<string, string>> pairs = [];
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(text))
        {
            pairs.Add(new(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }

        return pairs;
    }

    internal static bool IsForm(HttpRequest request) => IsOf(request, Form);

    internal static bool IsJson(HttpRequest request) => IsOf(request, Json);

    /// <exception cref="BadHttpRequestException">The bytes are no UTF-8 (400).</exception>
    internal static string Decode(ReadOnlyMemory<byte> body)
    {
        try
        {
            return Strict.GetString(body.Span);
        }
        catch (DecoderFallbackException wrong)
        {
            throw new BadHttpRequestException("The body is no UTF-8.", StatusCodes.Status400BadRequest, wrong);
        }
    }

    private static bool IsOf(HttpRequest request, string mediaType) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? given)
        && given.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
        && (!given.Charset.HasValue || HeaderUtilities.RemoveQuotes(given.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
