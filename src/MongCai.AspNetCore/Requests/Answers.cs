using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using MongCai.Sdk.Contract;

namespace MongCai.AspNetCore.Requests;

/// <summary>The answers that endpoints share.</summary>
internal static class Answers
{
    internal const string NoMoreThanStatus = "about:blank";

    internal static Task WriteProblemAsync(this HttpContext context, int status, string detail) =>
        context.WriteProblemAsync(status, NoMoreThanStatus, ReasonPhrases.GetReasonPhrase(status), detail);

    /// <summary>Answers a request that could not be read.</summary>
    internal static Task WriteProblemAsync(this HttpContext context, BadHttpRequestException wrong)
    {
        context.Response.Headers.Connection = "close"; // what is left of the request may never come
        return wrong.StatusCode switch
        {
            StatusCodes.Status413PayloadTooLarge => context.WriteProblemAsync(413, ProblemTypes.TooLarge, "Content Too Large", wrong.Message),
            StatusCodes.Status408RequestTimeout => context.WriteProblemAsync(
                408, NoMoreThanStatus, "Request Timeout", "The body came too slowly. Send it anew."),
            StatusCodes.Status415UnsupportedMediaType => context.WriteProblemAsync(415, NoMoreThanStatus, "Unsupported Media Type", wrong.Message),
            int status => context.WriteProblemAsync(status, NoMoreThanStatus, "Bad Request", "The request is not well-formed."),
        };
    }

    internal static async Task WriteJsonAsync(this HttpContext context, string json)
    {
        byte[] body = Encoding.UTF8.GetBytes(json);
        context.Response.SetDataHeaders();
        (context.Response.ContentType, context.Response.ContentLength) = ("application/json; charset=utf-8", body.Length);
        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }
}
