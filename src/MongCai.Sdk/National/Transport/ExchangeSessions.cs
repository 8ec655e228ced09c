using System.Text.Json;
using MongCai.Sdk.Auth;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Transport;

/// <summary>The session of the exchange: one at a time, and one login for all who wait for it.</summary>
internal sealed class ExchangeSessions(ExchangeTransport transport, NationalExchangeOptions options, TimeProvider time) : ITokenProvider
{
    internal const string Service = "login";

    private readonly TokenSlot slot = new(time);

    /// <summary>The session, after a login where there is none or it proved invalid. How long it lives is not known.</summary>
    public ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default) =>
        slot.GetAsync(rejected, TimeSpan.Zero, LoginAsync, cancellationToken);

    private async Task<AccessToken> LoginAsync(CancellationToken cancellationToken)
    {
        string password = await options.Password(cancellationToken).ConfigureAwait(false);
        byte[] body = NationalJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("username", options.Username);
            writer.WriteString("password", password);
            writer.WriteEndObject();
        });
        ExchangeReply reply = await transport.PostAsync(Service, options.AuthEndpoint, body, cancellationToken).ConfigureAwait(false);
        return reply.IsRead ? Read(reply) : throw NationalErrors.Status(Service, reply);
    }

    private static AccessToken Read(ExchangeReply reply)
    {
        ExchangeAnswer answer = ExchangeAnswer.Read(Service, reply, []);
        string session = answer.Root.ValueKind == JsonValueKind.Object && answer.Root.TryGetProperty("session", out JsonElement member) ? WireText.Of(member) : "";
        return session.Length > 0 ? new(session) : throw NationalErrors.LoginRefused(reply, answer.Code);
    }
}
