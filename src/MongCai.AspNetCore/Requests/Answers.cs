using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using MongCai.Sdk.Contract;

namespace MongCai.AspNetCore.Requests;

/// <summary>Writes the answers of endpoints.</summary>
internal static class Answers
{
    private const string ProblemType = "application/problem+json";

    /// <summary>Writes problem details in the form of the portal's contract; nothing of the request is repeated.</summary>
    internal static Task WriteProblemAsync(this HttpContext context, int status, string detail, string type = "about:blank")
    {
        Problem problem = new() { Type = type, Title = ReasonPhrases.GetReasonPhrase(status), Status = status, Detail = detail, RequestId = context.TraceIdentifier };
        return context.WriteAsync(status, ProblemType, JsonSerializer.SerializeToUtf8Bytes(problem, PortalJson.Of<Problem>()));
    }

    internal static Task WriteProblemAsync(this HttpContext context, BadHttpRequestException wrong)
    {
        context.Response.Headers.Connection = "close"; // what is left of the request may never come
        return context.WriteProblemAsync(wrong.StatusCode, wrong.Message, wrong.StatusCode == StatusCodes.Status413PayloadTooLarge ? ProblemTypes.TooLarge : "about:blank");
    }

    internal static Task WriteJsonAsync(this HttpContext context, string json) => context.WriteAsync(StatusCodes.Status200OK, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(json));

    private static async Task WriteAsync(this HttpContext context, int status, string mediaType, byte[] body)
    {
        (context.Response.StatusCode, context.Response.ContentType, context.Response.ContentLength) = (status, mediaType, body.Length);
        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }
}
