using System.Net;

namespace MongCai.Sdk.National;

/// <summary>The exchange could not be reached, or gave an answer that is none.</summary>
/// <remarks>
/// What the exchange refuses is a value and not an exception. <see cref="PortalException.Operation"/> is the service that was called,
/// <c>login</c> for the login. No message holds personal data, a password or a session.
/// </remarks>
public sealed class NationalExchangeException : PortalException
{
    internal NationalExchangeException(string message, string service, int attempts, HttpStatusCode? status, TimeSpan? retryAfter, Exception? inner)
        : base(message, service, attempts, retryAfter, inner) => StatusCode = status;

    /// <summary>The HTTP status of the last answer; null where none came.</summary>
    public HttpStatusCode? StatusCode { get; }
}
