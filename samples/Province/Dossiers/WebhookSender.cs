using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;

namespace Province.Dossiers;

/// <summary>
/// Posts what dossiers have to tell, signed as the library's webhooks are; each message keeps its identifier, by which a receiver takes it once.
/// </summary>
internal sealed class WebhookSender(Uri? target, WebhookSecret? secret, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false }) { Timeout = Patience };

    /// <summary>Whether there is someone to tell.</summary>
    internal bool IsOn => target is not null && secret is not null;

    /// <summary>Makes a message of an envelope.</summary>
    internal Message Make(string id, string type, object data) => new(
        id,
        JsonSerializer.Serialize(
            new WebhookEnvelope { Type = type, Timestamp = Now, Data = JsonSerializer.SerializeToElement(data) }, PortalJson.Of<WebhookEnvelope>()));

    /// <summary>Posts a message; false where it is not known to have arrived.</summary>
    internal async Task<bool> TrySendAsync(Message message)
    {
        byte[] body = Encoding.UTF8.GetBytes(message.Body);
        using HttpRequestMessage request = new(HttpMethod.Post, target) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        Instant now = Now;
        request.Headers.Add(WebhookHeaders.Id, message.Id);
        request.Headers.Add(WebhookHeaders.Timestamp, Invariant($"{now.ToUnixTimeSeconds()}"));
        request.Headers.Add(WebhookHeaders.Signature, secret!.Sign(message.Id, now, body));
        try
        {
            using HttpResponseMessage response = await client.SendAsync(request);
            return response.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose() => client.Dispose();

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());
}
