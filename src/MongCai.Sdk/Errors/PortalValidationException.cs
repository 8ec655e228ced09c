using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Fields of the request are wrong (400, 422); sending it again as it is helps nothing.</summary>
public sealed class PortalValidationException : PortalResponseException
{
    internal PortalValidationException(string message, PortalFailure failure, HttpStatusCode status, Problem? problem)
        : base(message, failure, status, problem)
    {
    }

    /// <summary>The fields that are wrong.</summary>
    public IReadOnlyList<FieldError> Errors => Problem?.Errors ?? [];
}
