using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>The resource was changed since it was read, or the request does not say which version it means (412, 428): read it again.</summary>
public sealed class PortalPreconditionFailedException : PortalResponseException
{
    internal PortalPreconditionFailedException(string message, PortalFailure failure, HttpStatusCode status, Problem? problem)
        : base(message, failure, status, problem)
    {
    }
}
