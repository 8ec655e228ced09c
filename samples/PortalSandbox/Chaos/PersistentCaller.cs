using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Chaos;

/// <summary>Calls the portal again and again with the same idempotency key until it has an answer, whatever the network and the server do.</summary>
internal sealed class PersistentCaller(HttpClient http, string client, string secret)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private volatile string token = "";
    private int tries;
    private int replays;

    /// <summary>How many requests were sent or tried to be sent.</summary>
    internal int Tries => tries;

    /// <summary>How many answers were those of an earlier request.</summary>
    internal int Replays => replays;

    /// <summary>What the portal said no to, which a client that does all right never sees.</summary>
    internal ConcurrentBag<string> Refusals { get; } = [];

    internal Task<T> PostAsync<T, TBody>(string path, string key, TBody body, CancellationToken cancellationToken)
    {
        byte[] bytes = JsonSerializer.SerializeToUtf8Bytes(body, PortalJson.Of<TBody>());
        return UntilAnsweredAsync<T>(
            () =>
            {
                HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new ByteArrayContent(bytes) { Headers = { ContentType = new("application/json") } } };
                request.Headers.Add(PortalHeaders.IdempotencyKey, key);
                return request;
            },
            cancellationToken);
    }

    internal Task<T> GetAsync<T>(string path, CancellationToken cancellationToken) => UntilAnsweredAsync<T>(() => new(HttpMethod.Get, path), cancellationToken);

    private async Task<T> UntilAnsweredAsync<T>(Func<HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                if (await TryAsync<T>(make, cancellationToken).ConfigureAwait(false) is { } answer)
                {
                    return answer;
                }
            }
            catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                // No answer: nobody knows whether it was done, so the same is asked again.
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<T?> TryAsync<T>(Func<HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref tries);
        using HttpRequestMessage request = make();
        request.Headers.Authorization = new("Bearer", token);
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using HttpResponseMessage response = await http.SendAsync(request, patience.Token).ConfigureAwait(false);
        byte[] body = await response.Content.ReadAsByteArrayAsync(patience.Token).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
        {
            Interlocked.Add(ref replays, response.Headers.Contains(PortalHeaders.IdempotentReplay) ? 1 : 0);
            return JsonSerializer.Deserialize(body, PortalJson.Of<T>());
        }

        await LearnAsync(response.StatusCode, body, cancellationToken).ConfigureAwait(false);
        return default;
    }

    private async Task LearnAsync(HttpStatusCode status, byte[] body, CancellationToken cancellationToken)
    {
        if (status == HttpStatusCode.Unauthorized)
        {
            await SignInAsync(cancellationToken).ConfigureAwait(false);
        }
        else if ((int)status < 500 && JsonSerializer.Deserialize(body, PortalJson.Of<Problem>()) is { Type: not ProblemTypes.InProgress } problem)
        {
            Refusals.Add(Invariant($"{(int)status} {problem.Type} {problem.Detail}"));
            throw new InvalidOperationException(Invariant($"The portal refused a request with {(int)status}: {problem.Detail}"));
        }
    }

    private async Task SignInAsync(CancellationToken cancellationToken)
    {
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = secret });
        using HttpResponseMessage response = await http.PostAsync(new Uri(PortalOperations.TokenPath, UriKind.Relative), form, cancellationToken).ConfigureAwait(false);
        byte[] body = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        token = JsonSerializer.Deserialize(body, PortalJson.Of<TokenResponse>())!.AccessToken;
    }
}
