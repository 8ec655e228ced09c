using System.Net;

namespace MongCai.Sdk;

/// <summary>The token endpoint gave no token. The pipeline turns this into the exception of the call that needed one.</summary>
internal sealed class TokenRefusedException(
    HttpStatusCode status, TimeSpan? retryAfter, bool isOfUnknownType = false, string? redirectedTo = null)
    : Exception(Invariant($"The token endpoint answered {(int)status}."))
{
    internal HttpStatusCode Status => status;

    /// <summary>A token came, of a type that this client does not understand and must not use (RFC 6749 section 7.1).</summary>
    internal bool IsOfUnknownType => isOfUnknownType;

    /// <summary>The other host from which the answer came, by a redirect that the transport followed; null where none was.</summary>
    internal string? RedirectedTo => redirectedTo;

    internal TimeSpan? RetryAfter => retryAfter;
}
