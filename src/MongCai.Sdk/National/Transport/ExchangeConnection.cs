using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MongCai.Sdk.Auth;

namespace MongCai.Sdk.National.Transport;

/// <summary>Calls services within a session, which it renews once where it may be the reason of a refusal.</summary>
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

    internal int StepsInACall => options.StepsInACall;

    /// <summary>Calls a service that fetches what goes by some names; a list goes by none.</summary>
    internal Task<ExchangeAnswer> FetchAsync(string service, Action<Utf8JsonWriter> arguments, IReadOnlyList<string> names, CancellationToken cancellationToken) =>
        CallAsync(new(service, options.ShareEndpoint, arguments, Repeat.Always, answer => ReadVerdict.Judge(answer, names)), cancellationToken);

    /// <summary>Brings a dossier, which the exchange knows by its code.</summary>
    internal Task<ExchangeAnswer> BringDossierAsync<T>(string service, T dossier, JsonTypeInfo<T> type, bool isUpdating, CancellationToken cancellationToken)
    {
        WriteVerdict verdict = new(options.Envelope, 1);
        return CallAsync(
            Bringing(service, writer => WriteList(writer, [dossier], type, ("isUpdating", isUpdating ? "True" : "False")), Repeat.Always, isUpdating ? verdict.Judge : verdict.JudgeAdd),
            cancellationToken);
    }

    /// <summary>Brings things that have no key of their own: they are sent once.</summary>
    internal Task<ExchangeAnswer> BringListAsync<T>(string service, IReadOnlyCollection<T> data, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        CallAsync(
            Bringing(service, writer => WriteList(writer, data, type, null), Repeat.Unsent, new WriteVerdict(options.Envelope, data.Count).Judge), cancellationToken);

    /// <summary>Brings one thing that has no key of its own, and stands alone: it is sent once.</summary>
    internal Task<ExchangeAnswer> BringOneAsync<T>(string service, T data, JsonTypeInfo<T> type, (string Name, string Value) argument, CancellationToken cancellationToken) =>
        CallAsync(
            Bringing(service, writer => WriteOne(writer, data, type, argument), Repeat.Unsent, new WriteVerdict(options.Envelope, 1).Judge), cancellationToken);

    private ExchangeRequest Bringing(string service, Action<Utf8JsonWriter> arguments, Repeat repeat, Func<ExchangeAnswer, ExchangeAnswer> judge) =>
        new(service, options.IntegrationEndpoint, arguments, repeat, judge) { Writes = true };

    private static void WriteList<T>(Utf8JsonWriter writer, IEnumerable<T> data, JsonTypeInfo<T> type, (string Name, string Value)? argument)
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

    private static void WriteOne<T>(Utf8JsonWriter writer, T data, JsonTypeInfo<T> type, (string Name, string Value) argument)
    {
        writer.WriteString(argument.Name, argument.Value);
        writer.WritePropertyName("data");
        JsonSerializer.Serialize(writer, data, type);
    }

    private async Task<ExchangeAnswer> CallAsync(ExchangeRequest request, CancellationToken cancellationToken)
    {
        AccessToken session = await sessions.GetTokenAsync(null, cancellationToken).ConfigureAwait(false);
        ExchangeAttempt attempt = await SendAsync(request, session, cancellationToken).ConfigureAwait(false);
        if (attempt.SaysSessionInvalid || (attempt.MayBeSession && sessions.IsDoubtful(session)))
        {
            session = await sessions.GetTokenAsync(session, cancellationToken).ConfigureAwait(false);
            attempt = await SendAsync(request, session, cancellationToken).ConfigureAwait(false);
        }

        return Answer(request, attempt);
    }

    private static ExchangeAnswer Answer(ExchangeRequest request, ExchangeAttempt attempt) =>
        attempt.Reply.Status == HttpStatusCode.Unauthorized ? throw NationalErrors.SessionRefused(request.Service, attempt.Reply)
        : !attempt.Reply.IsRead ? throw NationalErrors.Status(request, attempt.Reply)
        : attempt.Answer is null or { Verdict: ExchangeVerdict.None } ? throw NationalErrors.Unreadable(request, attempt.Reply, attempt.Fault)
        : attempt.Answer;

    private async Task<ExchangeAttempt> SendAsync(ExchangeRequest request, AccessToken session, CancellationToken cancellationToken)
    {
        ExchangeReply reply = await transport.PostAsync(request, request.Body(session, options.UnitCode), cancellationToken).ConfigureAwait(false);
        return ExchangeAttempt.Of(reply, request.Judge, options);
    }
}
