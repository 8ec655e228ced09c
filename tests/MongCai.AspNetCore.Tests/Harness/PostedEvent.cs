using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MongCai.Sdk;
using NodaTime;

namespace MongCai.AspNetCore.Tests.Harness;

/// <summary>An event as a portal posts it.</summary>
internal static class PostedEvent
{
    internal static HttpRequestMessage Of(string type, JsonNode data, string id, Instant at, params IEnumerable<WebhookSecret> secrets)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["type"] = type, ["timestamp"] = at.ToString(), ["data"] = data });
        return Of(body, id, at, secrets);
    }

    internal static HttpRequestMessage Of(byte[] body, string id, Instant at, params IEnumerable<WebhookSecret> secrets)
    {
        HttpRequestMessage request = new(HttpMethod.Post, "/events") { Content = new ByteArrayContent(body) };
        request.Headers.Add(WebhookHeaders.Id, id);
        request.Headers.Add(WebhookHeaders.Timestamp, Invariant($"{at.ToUnixTimeSeconds()}"));
        request.Headers.TryAddWithoutValidation(WebhookHeaders.Signature, string.Join(' ', secrets.Select(secret => secret.Sign(id, at, body))));
        return request;
    }

    internal static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
