using System.Net;

namespace MongCai.Sdk;

/// <summary>The token endpoint gave no token. The pipeline turns this into the exception of the call that needed one.</summary>
internal sealed class TokenRefusedException(HttpStatusCode status, TimeSpan? retryAfter, bool isOfUnknownType = false)
    : Exception(Invariant($"The token endpoint answered {(int)status}."))
{
    internal HttpStatusCode Status => status;

    /// <summary>A token came, of a type that this client does not understand and must not use (RFC 6749 section 7.1).</summary>
    internal bool IsOfUnknownType => isOfUnknownType;

    internal TimeSpan? RetryAfter => retryAfter;
}
