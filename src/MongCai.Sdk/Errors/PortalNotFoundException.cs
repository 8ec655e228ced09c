using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>There is no such resource, or it is another agency's (404).</summary>
public sealed class PortalNotFoundException : PortalResponseException
{
    internal PortalNotFoundException(string message, PortalFailure failure, HttpStatusCode status, Problem? problem)
        : base(message, failure, status, problem)
    {
    }
}
