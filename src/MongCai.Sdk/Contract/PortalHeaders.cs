namespace MongCai.Sdk.Contract;

/// <summary>The headers of the contract beside those of HTTP itself.</summary>
public static class PortalHeaders
{
    /// <summary>The version of the contract that a request speaks; the value is <see cref="Version"/>.</summary>
    public const string ApiVersion = "Api-Version";

    /// <summary>The version of the contract that this library speaks, the day it was fixed.</summary>
    public const string Version = "2026-11-01";

    /// <summary>A key of the caller, 1 to 200 visible ASCII characters: the same key and body are done once and answered alike.</summary>
    public const string IdempotencyKey = "Idempotency-Key";

    /// <summary>Identifies one request, in both directions.</summary>
    public const string RequestId = "X-Request-Id";

    /// <summary>Says <c>true</c> where an answer is that of an earlier request with the same idempotency key.</summary>
    public const string IdempotentReplay = "Idempotent-Replay";

    /// <summary>Where the next bytes of an upload belong, counted from 0.</summary>
    public const string UploadOffset = "Upload-Offset";

    /// <summary>The SHA-256 of a representation, by RFC 9530.</summary>
    public const string ReprDigest = "Repr-Digest";

    /// <summary>The quotas of the caller, as the draft of RateLimit headers writes them.</summary>
    public const string RateLimitPolicy = "RateLimit-Policy";

    /// <summary>What is left of the quotas of the caller.</summary>
    public const string RateLimit = "RateLimit";
}
