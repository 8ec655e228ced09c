using System.Net;

namespace MongCai.Sdk.National;

/// <summary>Makes the exceptions of this room, in one place.</summary>
internal static class NationalErrors
{
    internal static Exception Unreachable(ExchangeRequest request, int attempts, Delivery delivery, Exception inner) =>
        new NationalExchangeException(
            Invariant(
                $"The national exchange did not answer the service '{request.Service}' in {attempts} attempts ({inner.GetType().Name}). {Advice(request, delivery)}"),
            request.Service, attempts, null, null, inner)
        { MayBeDelivered = delivery == Delivery.Unknown };

    internal static Exception Status(ExchangeRequest request, ExchangeReply reply) =>
        new NationalExchangeException(
            Invariant(
                $"The national exchange answered the service '{request.Service}' with HTTP {(int)reply.Status} in {reply.Attempts} attempts; 200 or 201 was expected.{Advice(reply)}"),
            request.Service, reply.Attempts, reply.Status, reply.RetryAfter, null)
        { MayBeDelivered = request.Writes && reply.IsLost };

    internal static Exception Redirected(ExchangeRequest request, int attempts, HttpStatusCode status, string host) =>
        new NationalExchangeException(
            $"The transport followed a redirect to '{host}' with the service '{request.Service}'; set AllowAutoRedirect = false on the handler of the client.",
            request.Service, attempts, status, null, null)
        { MayBeDelivered = request.Writes };

    internal static Exception Unreadable(ExchangeRequest request, ExchangeReply reply, string reason) =>
        new NationalExchangeException(
            Invariant(
                $"The answer of the national exchange to the service '{request.Service}', of {reply.Body.Length} bytes, is not one of the contract: {reason}"),
            request.Service, reply.Attempts, reply.Status, null, null)
        { MayBeDelivered = request.Writes };

    internal static Exception OfAnotherShape(string service, ExchangeReply reply, string reason, bool mayBeDelivered) =>
        new NationalExchangeException(Unreadable(ExchangeRequest.Named(service), reply, reason).Message, service, reply.Attempts, reply.Status, null, null)
        { MayBeDelivered = mayBeDelivered };

    internal static Exception NoOperation(string service) =>
        new NotSupportedException($"The wrapper has no operation for the service '{service}': say in the options how it is called.");

    internal static Exception LoginRefused(ExchangeReply reply, string code) =>
        new NationalExchangeException(
            $"The national exchange gave no session (error_code '{code}'): check the user name, the password and the code of the destination.",
            "login", reply.Attempts, reply.Status, null, null);

    internal static Exception TokenRefused(ExchangeReply reply) =>
        new NationalExchangeException(
            Invariant($"The ministry's system gave no token (HTTP {(int)reply.Status}): check the address of GetToken, the client and its secret."),
            "GetToken", reply.Attempts, reply.Status, null, null);

    internal static Exception SessionRefused(string service, ExchangeReply reply, bool isKnown) =>
        new NationalExchangeException(
            isKnown
                ? $"The national exchange refused a session that it had just given, for the service '{service}'. Call again; where it stays so, ask those who run the exchange."
                : $"The wrapper lets nobody call the service '{service}' without a token (HTTP 401): give Tokens in the options.",
            service, reply.Attempts, reply.Status, null, null);

    private static string Advice(ExchangeRequest request, Delivery delivery) =>
        request.Repeat == Repeat.Always ? "Calling again is safe."
        : delivery == Delivery.Unsent ? "Nothing was sent: calling again is safe."
        : "Whether the exchange has it is not known, and it would keep both: look before you call again.";

    private static string Advice(ExchangeReply reply) => (int)reply.Status switch
    {
        413 => " The body is too large for what stands before the exchange: send fewer or smaller things in a call, or have its limit raised.",
        404 or 405 => " Check the address of the adapter and the paths of its endpoints.",
        _ => "",
    };
}
