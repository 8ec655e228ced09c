using MongCai.Sdk.National.Transport;

namespace MongCai.Sdk.National;

/// <summary>Makes the exceptions of this room, in one place.</summary>
internal static class NationalErrors
{
    internal static Exception Unreachable(string service, int attempts, Exception inner) =>
        new NationalExchangeException(
            Invariant($"The national exchange did not answer the service '{service}' in {attempts} attempts ({inner.GetType().Name}). Calling again is safe."),
            service, attempts, null, null, inner);

    internal static Exception Status(string service, ExchangeReply reply) =>
        new NationalExchangeException(
            Invariant($"The national exchange answered the service '{service}' with HTTP {(int)reply.Status} in {reply.Attempts} attempts; 200 or 201 was expected."),
            service, reply.Attempts, reply.Status, reply.RetryAfter, null);

    internal static Exception Unreadable(string service, ExchangeReply reply, string reason) =>
        new NationalExchangeException(
            Invariant($"The answer of the national exchange to the service '{service}', of {reply.Body.Length} bytes, is not one of the contract: {reason}"),
            service, reply.Attempts, reply.Status, null, null);

    internal static Exception LoginRefused(ExchangeReply reply, string code) =>
        new NationalExchangeException(
            $"The national exchange gave no session (error_code '{code}'): check the user name, the password and the code of the destination.",
            ExchangeSessions.Service, reply.Attempts, reply.Status, null, null);

    internal static Exception SessionRefused(string service, ExchangeReply reply) =>
        new NationalExchangeException(
            $"The national exchange refused a session that it had just given, for the service '{service}'.", service, reply.Attempts, reply.Status, null, null);
}
