using System.Net;

namespace MongCai.Sdk.National;

/// <summary>The exchange could not be reached, or gave an answer that is none.</summary>
/// <remarks>What the exchange refuses is a value and not an exception. No message holds personal data, a password or a session.</remarks>
public sealed class NationalExchangeException : Exception
{
    internal NationalExchangeException(string message, string service, int attempts, HttpStatusCode? status, TimeSpan? retryAfter, Exception? inner)
        : base(message, inner) => (Service, Attempts, Status, RetryAfter) = (service, attempts, status, retryAfter);

    /// <summary>The service that was called, such as <c>DongBoHoSoMC</c>; <c>login</c> for the login.</summary>
    public string Service { get; }

    /// <summary>How often the call was made.</summary>
    public int Attempts { get; }

    /// <summary>The status of the last answer; null where none came.</summary>
    public HttpStatusCode? Status { get; }

    /// <summary>How long the exchange asked to wait; null where it did not.</summary>
    public TimeSpan? RetryAfter { get; }
}
