using System.Net;
using System.Text.Json;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Sdk.Contract;
using NodaTime;
using PortalSandbox.Hosting;

namespace PortalSandbox.Throughput;

/// <summary>The requests of the benchmark, as bare as HTTP allows, so that the server is measured and not its client.</summary>
internal sealed class LoadCaller(HttpClient http)
{
    private static readonly Vnd Fee = Vnd.Of(50_000);
    private static readonly byte[] Dossier = Json(SampleData.NewDossier(0));

    private long keys;

    /// <summary>Takes the token that every further request carries.</summary>
    internal async Task SignInAsync(string client, string secret)
    {
        using FormUrlEncodedContent form = new(
            new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = secret });
        using HttpResponseMessage response = await http.PostAsync(new Uri(PortalOperations.TokenPath, UriKind.Relative), form).ConfigureAwait(false);
        TokenResponse token = Read<TokenResponse>(await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync().ConfigureAwait(false));
        http.DefaultRequestHeaders.Authorization = new("Bearer", token.AccessToken);
    }

    internal Task ListAsync() => SendAsync(HttpMethod.Get, "/v1/dossiers?limit=50", HttpStatusCode.OK);

    internal Task ListOneAsync() => SendAsync(HttpMethod.Get, "/v1/dossiers?limit=1", HttpStatusCode.OK);

    internal Task GetKnownAsync(DossierCode code) => SendAsync(HttpMethod.Get, Invariant($"/v1/dossiers/{code}"), HttpStatusCode.NotModified);

    internal async Task<DossierCode> FileAsync() =>
        Read<DossierResource>(await SendAsync(HttpMethod.Post, "/v1/dossiers", HttpStatusCode.Created, Dossier).ConfigureAwait(false)).Code;

    internal async Task FileAndPayAsync()
    {
        DossierCode dossier = await FileAsync().ConfigureAwait(false);
        byte[] opened = await SendAsync(HttpMethod.Post, "/v1/payments", HttpStatusCode.Created, Json(new NewPayment { Dossier = dossier, Amount = Fee }))
            .ConfigureAwait(false);
        await SendAsync(HttpMethod.Post, Invariant($"/v1/payments/{Read<PaymentResource>(opened).Id}/events"), HttpStatusCode.OK, Json(Paid()))
            .ConfigureAwait(false);
    }

    private PaymentEventResource Paid() => new()
    {
        Source = "throughput",
        Id = Invariant($"{Interlocked.Increment(ref keys)}"),
        Kind = OpenCode.Of(PaymentEventKind.Received),
        At = Instant.FromUtc(2026, 11, 1, 2, 0),
        Amount = Fee,
        Method = OpenCode.Of(PaymentMethod.Cash),
    };

    private async Task<byte[]> SendAsync(HttpMethod method, string path, HttpStatusCode expected, byte[]? body = null)
    {
        using HttpRequestMessage request = new(method, path);
        if (body is null)
        {
            request.Headers.Add("If-None-Match", "\"1\"");
        }
        else
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
            request.Headers.Add(PortalHeaders.IdempotencyKey, Invariant($"throughput-{Interlocked.Increment(ref keys)}"));
        }

        using HttpResponseMessage response = await http.SendAsync(request).ConfigureAwait(false);
        return response.StatusCode == expected
            ? await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false)
            : throw new InvalidOperationException(Invariant($"The portal answered with {(int)response.StatusCode}; expected {(int)expected}."));
    }

    private static byte[] Json<T>(T body) => JsonSerializer.SerializeToUtf8Bytes(body, PortalJson.Of<T>());

    private static T Read<T>(byte[] body) => JsonSerializer.Deserialize(body, PortalJson.Of<T>())!;
}
