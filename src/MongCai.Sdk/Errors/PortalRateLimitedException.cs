using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>
/// Too many requests (429). <see cref="PortalException.RetryAfter"/> says when to come back; the client does not wait longer than its options say.
/// </summary>
public sealed class PortalRateLimitedException : PortalResponseException
{
    internal PortalRateLimitedException(string message, PortalFailure failure, HttpStatusCode status, Problem? problem)
        : base(message, failure, status, problem)
    {
    }
}
