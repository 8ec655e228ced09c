using System.Net.Http.Headers;

namespace MongCai.Sdk.National;

/// <summary>What goes over HTTP; a request is made of it for each attempt.</summary>
internal sealed record ExchangeMessage(HttpMethod Method, Uri Address, byte[]? Body, params IReadOnlyList<(string Name, string Value)> Headers)
{
    internal MediaTypeHeaderValue ContentType { get; init; } = new("application/json") { CharSet = "utf-8" };

    internal HttpRequestMessage ToRequest()
    {
        HttpRequestMessage request = new(Method, Address);
        if (Body is not null)
        {
            request.Content = new ByteArrayContent(Body);
            request.Content.Headers.ContentType = ContentType;
        }

        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        foreach ((string name, string value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }
}
