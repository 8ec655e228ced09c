using System.Net;

namespace MongCai.Sdk.National;

/// <summary>What came back over HTTP, read to its end.</summary>
internal sealed record ExchangeReply(HttpStatusCode Status, byte[] Body, TimeSpan? RetryAfter)
{
    internal int Attempts { get; init; } = 1;

    /// <summary>The media type of the body; empty where none came.</summary>
    internal string MediaType { get; init; } = "";

    internal bool IsRead => Status is HttpStatusCode.OK or HttpStatusCode.Created;

    internal bool IsTransient => Status is HttpStatusCode.TooManyRequests || IsLost;

    /// <summary>Whether what was sent may have arrived although no answer of the exchange came.</summary>
    internal bool IsLost => Status is HttpStatusCode.RequestTimeout || (int)Status >= 500;

    internal ReadOnlyMemory<byte> WithoutMark => Body is [0xEF, 0xBB, 0xBF, ..] ? Body.AsMemory(3) : Body;
}
