using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MongCai.Sdk.Auth;

namespace MongCai.Sdk.National.Transport;

/// <summary>Calls services within a session, which it renews once where the exchange says that it is invalid.</summary>
internal sealed class ExchangeConnection
{
    private readonly NationalExchangeOptions options;
    private readonly ExchangeTransport transport;
    private readonly ExchangeSessions sessions;

    internal ExchangeConnection(HttpClient http, NationalExchangeOptions options, TimeProvider time)
    {
        this.options = options;
        transport = new(http, options, time);
        sessions = new(transport, options, time);
    }

    /// <summary>Calls a service that fetches.</summary>
    internal Task<ExchangeAnswer> FetchAsync(string service, Action<Utf8JsonWriter> arguments, CancellationToken cancellationToken) =>
        CallAsync(new(service, options.ShareEndpoint, arguments), cancellationToken);

    /// <summary>Calls a service that brings data, which are always a list.</summary>
    internal Task<ExchangeAnswer> BringAsync<T>(
        string service, IEnumerable<T> data, JsonTypeInfo<T> type, (string Name, string Value)? argument, CancellationToken cancellationToken) =>
        CallAsync(new(service, options.IntegrationEndpoint, writer => WriteData(writer, data, type, argument)), cancellationToken);

    private static void WriteData<T>(Utf8JsonWriter writer, IEnumerable<T> data, JsonTypeInfo<T> type, (string Name, string Value)? argument)
    {
        if (argument is { } given)
        {
            writer.WriteString(given.Name, given.Value);
        }

        writer.WriteStartArray("data");
        foreach (T item in data)
        {
            JsonSerializer.Serialize(writer, item, type);
        }

        writer.WriteEndArray();
    }

    private async Task<ExchangeAnswer> CallAsync(ExchangeRequest request, CancellationToken cancellationToken)
    {
        AccessToken session = await sessions.GetTokenAsync(null, cancellationToken).ConfigureAwait(false);
        (ExchangeReply reply, ExchangeAnswer? answer) = await SendAsync(request, session, cancellationToken).ConfigureAwait(false);
        if (answer is null)
        {
            session = await sessions.GetTokenAsync(session, cancellationToken).ConfigureAwait(false);
            (reply, answer) = await SendAsync(request, session, cancellationToken).ConfigureAwait(false);
        }

        return answer ?? throw NationalErrors.SessionRefused(request.Service, reply);
    }

    /// <summary>Gives no answer where the session is invalid.</summary>
    private async Task<(ExchangeReply Reply, ExchangeAnswer? Answer)> SendAsync(ExchangeRequest request, AccessToken session, CancellationToken cancellationToken)
    {
        byte[] body = request.Body(session, options.UnitCode);
        ExchangeReply reply = await transport.PostAsync(request.Service, request.Endpoint, body, cancellationToken).ConfigureAwait(false);
        if (reply.Status == HttpStatusCode.Unauthorized)
        {
            return (reply, null);
        }

        ExchangeAnswer answer = reply.IsRead
            ? ExchangeAnswer.Read(request.Service, reply, options.SessionErrorCodes)
            : throw NationalErrors.Status(request.Service, reply);
        return (reply, answer.Verdict == ExchangeVerdict.SessionInvalid ? null : answer);
    }
}
