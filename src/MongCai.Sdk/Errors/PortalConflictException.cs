using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>
/// The resource does not allow what was asked (409): an upload's offset, or a request with the same key that is still being worked on. A legal "no" is a
/// <see cref="PortalOutcome{T}.Refused"/>; to <see cref="PortalClient.SendAsync"/> it is this, with <see cref="Problem.Refusal"/>.
/// </summary>
public sealed class PortalConflictException : PortalResponseException
{
    internal PortalConflictException(string message, PortalFailure failure, HttpStatusCode status, Problem? problem)
        : base(message, failure, status, problem)
    {
    }
}
