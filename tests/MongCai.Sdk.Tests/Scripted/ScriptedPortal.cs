using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Tests.Scripted;

/// <summary>A portal that answers by a script, one step a request; the last step answers all that follow. Tokens are given apart from it.</summary>
internal sealed class ScriptedPortal(
    TimeProvider time, params IEnumerable<Func<SentRequest, CancellationToken, Task<HttpResponseMessage>>> steps) : HttpMessageHandler
{
    private readonly Func<SentRequest, CancellationToken, Task<HttpResponseMessage>>[] script = [.. steps];
    private readonly Lock gate = new();

    internal List<SentRequest> Requests { get; } = [];

    internal List<SentRequest> TokenRequests { get; } = [];

    internal Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Token { get; init; } =
        Answers.Json("""{"access_token":"token-1","token_type":"Bearer","expires_in":3600}""");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, IEnumerable<string> values) in request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? []))
        {
            headers[name] = string.Join(',', values);
        }

        SentRequest sent = new(request.Method, request.RequestUri!, headers, body, time.GetUtcNow());
        return await (sent.Address.AbsolutePath.EndsWith(PortalOperations.TokenPath, StringComparison.Ordinal) ? Note(TokenRequests, sent, Token) : Note(Requests, sent, null))(sent, cancellationToken).ConfigureAwait(false);
    }

    private Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Note(
        List<SentRequest> list, SentRequest sent, Func<SentRequest, CancellationToken, Task<HttpResponseMessage>>? answer)
    {
        lock (gate)
        {
            list.Add(sent);
            return answer ?? script[Math.Min(list.Count, script.Length) - 1];
        }
    }
}
