using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>The portal answered with a failure, or with a body that is not what the contract says.</summary>
public class PortalResponseException : PortalException
{
    internal PortalResponseException(string message, PortalFailure failure, HttpStatusCode status, Problem? problem)
        : base(message, failure, null) =>
        (StatusCode, Problem) = (status, problem);

    /// <summary>The HTTP status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The problem details (RFC 9457); null where the answer holds none. Its texts are the portal's own and are not part of the message.</summary>
    public Problem? Problem { get; }
}
