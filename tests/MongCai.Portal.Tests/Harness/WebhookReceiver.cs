using System.Net;

namespace MongCai.Portal.Tests.Harness;

/// <summary>An endpoint that is told of events: keeps what is posted to it, and answers as the test says.</summary>
public sealed class WebhookReceiver : HttpMessageHandler
{
    public List<(Uri Url, IReadOnlyDictionary<string, string> Headers, byte[] Body)> Posts { get; } = [];

    public HttpStatusCode Status { get; set; } = HttpStatusCode.NoContent;

    /// <summary>What sending to an address throws instead; nothing where it gives null.</summary>
    public Func<Uri, Exception?>? Failure { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Failure?.Invoke(request.RequestUri!) is { } failure)
        {
            throw failure;
        }

        Dictionary<string, string> headers = request.Headers.ToDictionary(header => header.Key, header => string.Join(" ", header.Value));
        byte[] body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        lock (Posts)
        {
            Posts.Add((request.RequestUri!, headers, body));
        }

        return new(Status);
    }
}
