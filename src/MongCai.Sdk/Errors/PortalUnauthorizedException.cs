using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>The credentials are refused (401), also after a new token was asked for.</summary>
public sealed class PortalUnauthorizedException : PortalResponseException
{
    internal PortalUnauthorizedException(string message, PortalFailure failure, HttpStatusCode status, Problem? problem)
        : base(message, failure, status, problem)
    {
    }
}
