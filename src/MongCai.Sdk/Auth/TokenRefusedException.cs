using System.Net;

namespace MongCai.Sdk.Auth;

/// <summary>The token endpoint gave no token. The pipeline turns this into the exception of the call that needed one.</summary>
internal sealed class TokenRefusedException(HttpStatusCode status, TimeSpan? retryAfter) : Exception(Invariant($"The token endpoint answered {(int)status}."))
{
    internal HttpStatusCode Status => status;

    internal TimeSpan? RetryAfter => retryAfter;
}
