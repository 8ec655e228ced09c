using System.Net;

namespace MongCai.Sdk;

/// <summary>What the portal answered to a <see cref="PortalRequest"/>: a success, for failures are exceptions.</summary>
/// <remarks>Immutable; compared by reference. <see cref="ToString"/> shows the status alone.</remarks>
public sealed class PortalResponse
{
    internal PortalResponse(HttpStatusCode statusCode, string? mediaType, string? eTag, string? requestId, ReadOnlyMemory<byte> body) =>
        (StatusCode, MediaType, ETag, RequestId, Body) = (statusCode, mediaType, eTag, requestId, body);

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The media type of the body; null where it has none.</summary>
    public string? MediaType { get; }

    /// <summary>The <c>ETag</c>, with its quotation marks; null where there is none.</summary>
    public string? ETag { get; }

    /// <summary>The identifier of the request, where the portal gives one.</summary>
    public string? RequestId { get; }

    /// <summary>The bytes of the body.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Writes the status.</summary>
    public override string ToString() => Invariant($"{(int)StatusCode}");
}
