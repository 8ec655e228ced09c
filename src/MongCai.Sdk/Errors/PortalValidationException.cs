using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>
/// Fields of the request are wrong (400, 422); sending it again as it is helps nothing. A field that the law refuses is a
/// <see cref="PortalOutcome{T}.Refused"/>; to <see cref="PortalClient.SendAsync"/> it is this, with <see cref="Problem.Refusal"/>.
/// </summary>
public sealed class PortalValidationException : PortalResponseException
{
    internal PortalValidationException(string message, PortalFailure failure, HttpStatusCode status, Problem? problem)
        : base(message, failure, status, problem)
    {
    }

    /// <summary>The fields that are wrong.</summary>
    public IReadOnlyList<FieldError> Errors => Problem?.Errors ?? [];
}
