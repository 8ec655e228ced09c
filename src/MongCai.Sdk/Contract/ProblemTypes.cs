namespace MongCai.Sdk.Contract;

/// <summary>The kinds of problems that the portal tells apart, as RFC 9457 <c>type</c>.</summary>
public static class ProblemTypes
{
    /// <summary>The law says no (409); <see cref="Problem.Refusal"/> holds the reason.</summary>
    public const string LegalRefusal = "urn:mongcai:problem:legal-refusal";

    /// <summary>Fields of the request are wrong (422); <see cref="Problem.Errors"/> names them.</summary>
    public const string Validation = "urn:mongcai:problem:validation";

    /// <summary>A request with this idempotency key is still being worked on (409): ask again.</summary>
    public const string InProgress = "urn:mongcai:problem:in-progress";

    /// <summary>The idempotency key or the event key was used for another request (422).</summary>
    public const string KeyReused = "urn:mongcai:problem:key-reused";

    /// <summary>The resource was changed since it was read (412).</summary>
    public const string PreconditionFailed = "urn:mongcai:problem:precondition-failed";

    /// <summary>A write without <c>If-Match</c> or without <c>Idempotency-Key</c> where the contract asks for one (428).</summary>
    public const string PreconditionRequired = "urn:mongcai:problem:precondition-required";

    /// <summary>The token is missing, wrong or expired (401).</summary>
    public const string Unauthorized = "urn:mongcai:problem:unauthorized";

    /// <summary>The token does not carry the scope that the operation asks for (403).</summary>
    public const string WrongScope = "urn:mongcai:problem:wrong-scope";

    /// <summary>There is no such resource, or it is another agency's (404).</summary>
    public const string NotFound = "urn:mongcai:problem:not-found";

    /// <summary>Too many requests (429); <c>Retry-After</c> says when to come back.</summary>
    public const string RateLimited = "urn:mongcai:problem:rate-limited";

    /// <summary>The body is larger than the operation takes (413).</summary>
    public const string TooLarge = "urn:mongcai:problem:too-large";

    /// <summary>The bytes do not have the hash that was announced (422).</summary>
    public const string HashMismatch = "urn:mongcai:problem:hash-mismatch";

    /// <summary>
    /// A record of the portal was changed since it was written, and nothing is made of it (500). Asking again does not help; its operators are
    /// alarmed.
    /// </summary>
    public const string RecordDamaged = "urn:mongcai:problem:record-damaged";

    /// <summary>The portal does not speak the version of the contract that the request names (400).</summary>
    public const string UnknownVersion = "urn:mongcai:problem:unknown-version";
}
