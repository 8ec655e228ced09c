using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Sdk.Tests.Scripted;

/// <summary>The steps of a script.</summary>
internal static class Answers
{
    internal static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Ok<T>(T model, HttpStatusCode status = HttpStatusCode.OK) =>
        Json(JsonSerializer.Serialize(model, PortalJson.Of<T>()), status);

    internal static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Json(
        string json, HttpStatusCode status = HttpStatusCode.OK, string mediaType = "application/json") =>
        With(_ => new(status) { Content = new StringContent(json, Encoding.UTF8, mediaType) });

    internal static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Status(
        int status, string? retryAfter = null, string? problemType = null) => With(_ =>
    {
        HttpResponseMessage response = new((HttpStatusCode)status);
        if (problemType is not null)
        {
            response.Content = new StringContent(JsonSerializer.Serialize(new Problem { Type = problemType, Status = status }, PortalJson.Of<Problem>()));
            response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/problem+json");
        }

        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return response;
    });

    internal static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Problem(Problem problem) =>
        Json(JsonSerializer.Serialize(problem, PortalJson.Of<Problem>()), (HttpStatusCode)problem.Status!, "application/problem+json");

    internal static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> With(Func<SentRequest, HttpResponseMessage> make) => (sent, _) => Task.FromResult(make(sent));

    internal static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Break() => (_, _) => throw new HttpRequestException("The connection was reset.");

    /// <summary>Never answers, on a clock that stands still.</summary>
    internal static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Hang() => async (_, cancellationToken) =>
    {
        await Patience.ForeverAsync(cancellationToken);
        throw new InvalidOperationException("Nothing comes after forever.");
    };

    /// <summary>Never answers, and lets the clock run until the caller gives up.</summary>
    internal static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Hang(SelfMovingClock time) => (_, cancellationToken) =>
    {
        time.RunUntilGivenUp(cancellationToken);
        return Task.FromCanceled<HttpResponseMessage>(cancellationToken);
    };
}
