using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Gets tokens by the client credentials grant of OAuth 2.0, and keeps them until shortly before they end.</summary>
/// <remarks>
/// Thread-safe. There is one request at a time, however many wait for it, and nobody waits for it while the token before is still good. The request has a
/// timeout of its own; a caller who gives up does not end it for the others.
/// </remarks>
public sealed class ClientCredentialsTokenProvider : ITokenProvider
{
    private const string TokenType = "Bearer";

    private readonly Func<HttpClient> transport;
    private readonly Uri endpoint;
    private readonly ClientCredentials credentials;
    private readonly TokenSlot slot;
    private readonly TimeProvider time;
    private readonly TimeSpan refreshBefore;
    private readonly TimeSpan timeout;

    /// <summary>
    /// Gets tokens from an endpoint, each until a minute before it ends, and waits half a minute for one, or for as long as the transport does where its own
    /// <see cref="HttpClient.Timeout"/> is shorter.
    /// </summary>
    /// <exception cref="ArgumentException">The endpoint is neither https nor on loopback.</exception>
    public ClientCredentialsTokenProvider(HttpClient transport, Uri endpoint, ClientCredentials credentials, TimeProvider time)
        : this(TransportOf(transport), endpoint, credentials, new TokenCache(time), time, TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(30))
    {
    }

    internal ClientCredentialsTokenProvider(
        Func<HttpClient> transport, Uri endpoint, ClientCredentials credentials, TokenCache cache, TimeProvider time, TimeSpan refreshBefore, TimeSpan timeout)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credentials);
        (this.transport, this.endpoint, this.credentials, this.time) = (transport, SecureAddress.Require(endpoint), credentials, time);
        (this.refreshBefore, this.timeout) = (refreshBefore, timeout);
        slot = cache.SlotOf(new(endpoint, credentials));
    }

    private string Scope => string.Join(' ', credentials.Scopes);

    /// <inheritdoc/>
    public ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default) =>
        slot.GetAsync(rejected, refreshBefore, RequestAsync, cancellationToken);

    private static Func<HttpClient> TransportOf(HttpClient transport)
    {
        ArgumentNullException.ThrowIfNull(transport);
        return () => transport;
    }

    private async Task<AccessToken> RequestAsync(CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(timeout, time);
        try
        {
            return await RequestOnceAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException error) when (!limit.IsCancellationRequested)
        {
            throw new TimeoutException(
                Invariant($"The transport gave up the request for a token before {timeout.TotalSeconds} s were over: give it a longer timeout of its own."),
                error);
        }
        catch (OperationCanceledException error)
        {
            throw new TimeoutException(Invariant($"The token endpoint did not answer within {timeout.TotalSeconds} s."), error);
        }
    }

    private async Task<AccessToken> RequestOnceAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset askedAt = time.GetUtcNow();
        using HttpRequestMessage request = await MakeRequestAsync(cancellationToken).ConfigureAwait(false);
        using HttpResponseMessage response = await transport().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        if (RedirectedTo.AnotherHost(endpoint, response) is { } host)
        {
            throw new TokenRefusedException(response.StatusCode, null, redirectedTo: host);
        }

        if (!response.IsSuccessStatusCode)
        {
            throw new TokenRefusedException(response.StatusCode, RetryAfter.Of(response, askedAt));
        }

        return await ReadAsync(response, askedAt, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpRequestMessage> MakeRequestAsync(CancellationToken cancellationToken)
    {
        string secret = await credentials.GetSecretAsync(cancellationToken).ConfigureAwait(false);
        List<KeyValuePair<string, string>> form = [new("grant_type", "client_credentials")];
        if (Scope.Length > 0)
        {
            form.Add(new("scope", Scope));
        }

        if (credentials.Resource is { } resource)
        {
            form.Add(new("resource", resource));
        }

        HttpRequestMessage request = new(HttpMethod.Post, endpoint) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Encoded(credentials.ClientId)}:{Encoded(secret)}")));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return request;
    }

    private static async Task<AccessToken> ReadAsync(HttpResponseMessage response, DateTimeOffset askedAt, CancellationToken cancellationToken)
    {
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            TokenResponse token = await JsonSerializer.DeserializeAsync(body, PortalJson.Of<TokenResponse>(), cancellationToken).ConfigureAwait(false)
                ?? throw new JsonException();
            if (!string.Equals(token.TokenType, TokenType, StringComparison.OrdinalIgnoreCase))
            {
                throw new TokenRefusedException(response.StatusCode, null, isOfUnknownType: true);
            }

            return new(
                HeaderText.IsVisible(token.AccessToken) ? token.AccessToken : throw new JsonException(),
                askedAt + (token.ExpiresIn is { } seconds ? TimeSpan.FromSeconds(seconds) : null));
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            // The cause may quote the token.
            throw new TokenRefusedException(response.StatusCode, null);
        }
    }

    /// <summary>Form encoding, which RFC 6749 section 2.3.1 asks for before Basic.</summary>
    private static string Encoded(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
