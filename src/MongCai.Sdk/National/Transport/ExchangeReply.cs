using System.Net;

namespace MongCai.Sdk.National.Transport;

/// <summary>What came back over HTTP, read to its end.</summary>
internal sealed record ExchangeReply(HttpStatusCode Status, byte[] Body, TimeSpan? RetryAfter)
{
    internal int Attempts { get; init; } = 1;

    internal bool IsRead => Status is HttpStatusCode.OK or HttpStatusCode.Created;

    internal bool IsTransient => Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)Status >= 500;
}
