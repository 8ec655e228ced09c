using System.Text;
using Microsoft.Net.Http.Headers;

namespace PortalSandbox.Endpoints;

/// <summary>Reads forms: <c>application/x-www-form-urlencoded</c> in UTF-8 and nothing else.</summary>
internal static class FormBody
{
    private const string Form = "application/x-www-form-urlencoded";

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <exception cref="BadHttpRequestException">The body is of another kind (415) or no UTF-8 (400).</exception>
    internal static async Task<string> ReadAsync(HttpRequest request)
    {
        ReadOnlyMemory<byte> body = await RequestBody.ReadAsync(request).ConfigureAwait(false);
        if (!IsForm(request.ContentType))
        {
            throw new BadHttpRequestException("The body is expected as a form.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return Strict.GetString(body.Span);
        }
        catch (DecoderFallbackException wrong)
        {
            throw new BadHttpRequestException("The form is no UTF-8.", StatusCodes.Status400BadRequest, wrong);
        }
    }

    private static bool IsForm(string? type) =>
        MediaTypeHeaderValue.TryParse(type, out MediaTypeHeaderValue? given) && given.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase)
        && (!given.Charset.HasValue || HeaderUtilities.RemoveQuotes(given.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
