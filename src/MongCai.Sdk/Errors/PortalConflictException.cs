using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>
/// The resource does not allow what was asked (409), and it is no legal "no": an upload's offset, or a request with the same key that is still being
/// worked on.
/// </summary>
public sealed class PortalConflictException : PortalResponseException
{
    internal PortalConflictException(string message, PortalFailure failure, HttpStatusCode status, Problem? problem)
        : base(message, failure, status, problem)
    {
    }
}
