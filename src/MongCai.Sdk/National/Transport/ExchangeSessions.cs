using System.Text.Json;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Transport;

/// <summary>The session of the exchange: one at a time, and one login for all who wait for it.</summary>
internal sealed class ExchangeSessions(ExchangeTransport transport, NationalExchangeOptions options)
{
    internal const string Service = "login";

    private readonly Lock gate = new();
    private Task<ExchangeSession>? login;

    /// <summary>The session, after a login where there is none.</summary>
    internal Task<ExchangeSession> CurrentAsync(CancellationToken cancellationToken) => Login(null).WaitAsync(cancellationToken);

    /// <summary>Another session than the one that proved invalid.</summary>
    internal Task<ExchangeSession> RenewAsync(ExchangeSession invalid, CancellationToken cancellationToken) => Login(invalid).WaitAsync(cancellationToken);

    /// <summary>The login belongs to all who wait, so that none of them can cancel it for the others.</summary>
    private Task<ExchangeSession> Login(ExchangeSession? invalid)
    {
        lock (gate)
        {
            bool useful = login is { IsCompleted: false } || (login is { IsCompletedSuccessfully: true } done && done.Result != invalid);
            return useful ? login! : login = Task.Run(LoginAsync);
        }
    }

    private async Task<ExchangeSession> LoginAsync()
    {
        string password = await options.Password(CancellationToken.None).ConfigureAwait(false);
        byte[] body = NationalJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("username", options.Username);
            writer.WriteString("password", password);
            writer.WriteEndObject();
        });
        ExchangeReply reply = await transport.PostAsync(Service, options.AuthEndpoint, body, CancellationToken.None).ConfigureAwait(false);
        return reply.IsRead ? Read(reply) : throw NationalErrors.Status(Service, reply);
    }

    private static ExchangeSession Read(ExchangeReply reply)
    {
        ExchangeAnswer answer = ExchangeAnswer.Read(Service, reply, []);
        string session = answer.Root.ValueKind == JsonValueKind.Object && answer.Root.TryGetProperty("session", out JsonElement member) ? WireText.Of(member) : "";
        return session.Length > 0 ? new(session) : throw NationalErrors.LoginRefused(reply, answer.Code);
    }
}

/// <summary>One session; two are the same only where they come from the same login.</summary>
internal sealed class ExchangeSession(string text)
{
    internal string Text { get; } = text;
}
