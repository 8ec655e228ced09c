using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>The session of the exchange: one at a time, and one login for all who wait for it.</summary>
internal sealed class ExchangeSessions(ExchangeTransport transport, NationalExchangeOptions options, TimeProvider time) : ITokenProvider
{
    private static readonly ExchangeRequest Login = ExchangeRequest.Named("login");

    private readonly TokenSlot slot = new(time);
    private Issued? latest;

    /// <summary>The session, after a login where there is none or it proved invalid. How long it lives is not known.</summary>
    public ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default) =>
        slot.GetAsync(rejected, TimeSpan.Zero, LoginAsync, cancellationToken);

    /// <summary>Whether a session is so old that it may be the reason of a refusal.</summary>
    internal bool IsDoubtful(AccessToken session) =>
        latest is not { } issued || issued.Session != session || time.GetUtcNow() - issued.At >= options.SessionDoubtAfter;

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
        ExchangeReply reply = await transport.SendAsync(
            Login, new(HttpMethod.Post, options.AddressOf(options.AuthEndpoint), body, ("dstcode", options.DestinationCode)), cancellationToken)
                .ConfigureAwait(false);
        AccessToken session = reply.IsRead ? Read(reply) : throw NationalErrors.Status(Login, reply);
        latest = new(session, time.GetUtcNow());
        return session;
    }

    private AccessToken Read(ExchangeReply reply)
    {
        (ExchangeAnswer? answer, string fault) = ExchangeAnswer.Read(reply, options.Envelope);
        if (answer is null)
        {
            throw NationalErrors.Unreadable(Login, reply, fault);
        }

        string session = answer.Root.ValueKind == JsonValueKind.Object && NationalEnvelope.Find(answer.Root, "session") is { } member
            ? WireText.Of(member)
            : "";
        return session.Length > 0 ? new(session) : throw NationalErrors.LoginRefused(reply, answer.Code);
    }

    private sealed record Issued(AccessToken Session, DateTimeOffset At);
}
