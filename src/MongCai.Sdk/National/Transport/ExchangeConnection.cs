using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MongCai.Sdk.National;

/// <summary>Calls services within a session, which it renews once where it may be the reason of a refusal.</summary>
internal sealed class ExchangeConnection
{
    private readonly NationalCallOptions options;
    private readonly ExchangeTransport transport;
    private readonly IExchangeForm form;

    private ExchangeConnection(NationalCallOptions options, ExchangeTransport transport, IExchangeForm form) =>
        (this.options, this.transport, this.form) = (options, transport, form);

    internal static ExchangeConnection To(HttpClient http, NationalExchangeOptions options, TimeProvider time)
    {
        ExchangeTransport transport = new(http, options, time);
        return new(options, transport, new NationalForm(options, new(transport, options, time)));
    }

    internal static ExchangeConnection To(HttpClient http, ProvincialWrapperOptions options, TimeProvider time) =>
        new(options, new(http, options, time), new WrapperForm(options));

    internal static ExchangeConnection To(HttpClient http, IGateOptions options, TimeProvider time) =>
        new(options, new(http, options, time),
            new WrapperForm(
                new ProvincialWrapperOptions { Address = options.Address, Operation = path => new(path) { IsFetched = true }, Tokens = options.Tokens }));

    internal int StepsInACall => options.StepsInACall;

    /// <summary>Calls a service that fetches what goes by some names; a list goes by none.</summary>
    internal Task<ExchangeAnswer> FetchAsync(
        string service, IReadOnlyList<(string Name, string Value)> arguments, IReadOnlyList<string> names, CancellationToken cancellationToken) =>
        CallAsync(new(service, arguments, null, Repeat.Always, answer => ReadVerdict.Judge(answer, names)), cancellationToken);

    /// <summary>Calls a service that fetches a file.</summary>
    internal Task<ExchangeAnswer> FetchFileAsync(
        string service, IReadOnlyList<(string Name, string Value)> arguments, IReadOnlyList<string> names, CancellationToken cancellationToken) =>
        CallAsync(new(service, arguments, null, Repeat.Always, answer => FileVerdict.Judge(answer, names)), cancellationToken);

    /// <summary>Calls a service that issues a code.</summary>
    internal Task<ExchangeAnswer> FetchCodeAsync(string service, IReadOnlyList<(string Name, string Value)> arguments, CancellationToken cancellationToken) =>
        CallAsync(new(service, arguments, null, Repeat.Always, CodeVerdict.Judge), cancellationToken);

    /// <summary>Calls a service that is told by data what it is to fetch.</summary>
    internal Task<ExchangeAnswer> AskWithDataAsync(
        string service, Action<Utf8JsonWriter> data, IReadOnlyList<string> names, CancellationToken cancellationToken) =>
        CallAsync(new(service, [], data, Repeat.Always, answer => ReadVerdict.Judge(answer, names)) { Reads = true }, cancellationToken);

    /// <summary>Brings data of which a record is given back: that record is the sign of success.</summary>
    internal Task<ExchangeAnswer> BringForRecordAsync(string service, Action<Utf8JsonWriter> data, CancellationToken cancellationToken) =>
        CallAsync(new(service, [], data, Repeat.Unsent, RecordVerdict.Judge), cancellationToken);

    /// <summary>Brings a file, of which a record is given back.</summary>
    internal Task<ExchangeAnswer> UploadAsync(string service, byte[] body, string mediaType, CancellationToken cancellationToken) =>
        CallAsync(new(service, [], null, Repeat.Unsent, RecordVerdict.Judge) { Upload = (body, mediaType) }, cancellationToken);

    /// <summary>Brings a dossier, which the exchange knows by its code.</summary>
    internal Task<ExchangeAnswer> BringDossierAsync<T>(string service, T dossier, JsonTypeInfo<T> type, bool isUpdating, CancellationToken cancellationToken)
    {
        WriteVerdict verdict = new(options.Envelope, 1);
        (string, string)[] arguments = [(ExchangeRequest.Updating, isUpdating ? "True" : "False")];
        return CallAsync(
            new(service, arguments, writer => WriteList(writer, [dossier], type), Repeat.Always, isUpdating ? verdict.Judge : verdict.JudgeAdd),
            cancellationToken);
    }

    /// <summary>Brings things that have no key of their own: they are sent once.</summary>
    internal Task<ExchangeAnswer> BringListAsync<T>(string service, IReadOnlyCollection<T> data, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        BringAsync(service, [], writer => WriteList(writer, data, type), data.Count, Repeat.Unsent, cancellationToken);

    /// <summary>Brings data of any shape.</summary>
    /// <param name="service">The name of the service.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="data">Writes the data.</param>
    /// <param name="sent">How many things the data are.</param>
    /// <param name="repeat">When they may be sent again.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    internal Task<ExchangeAnswer> BringAsync(
        string service, IReadOnlyList<(string Name, string Value)> arguments, Action<Utf8JsonWriter> data, int sent, Repeat repeat,
        CancellationToken cancellationToken) =>
        CallAsync(new(service, arguments, data, repeat, new WriteVerdict(options.Envelope, sent).Judge), cancellationToken);

    private static void WriteList<T>(Utf8JsonWriter writer, IEnumerable<T> data, JsonTypeInfo<T> type)
    {
        writer.WriteStartArray();
        foreach (T item in data)
        {
            JsonSerializer.Serialize(writer, item, type);
        }

        writer.WriteEndArray();
    }

    private async Task<ExchangeAnswer> CallAsync(ExchangeRequest request, CancellationToken cancellationToken)
    {
        AccessToken? session = form.Tokens is { } tokens ? await tokens.GetTokenAsync(null, cancellationToken).ConfigureAwait(false) : null;
        ExchangeAttempt attempt = await SendAsync(request, session, cancellationToken).ConfigureAwait(false);
        if (session is not null && (attempt.SaysSessionInvalid || (attempt.MayBeSession && form.IsDoubtful(session))))
        {
            session = await form.Tokens!.GetTokenAsync(session, cancellationToken).ConfigureAwait(false);
            attempt = await SendAsync(request, session, cancellationToken).ConfigureAwait(false);
        }

        return Answer(request, attempt, session is not null);
    }

    private static ExchangeAnswer Answer(ExchangeRequest request, ExchangeAttempt attempt, bool isKnown) =>
        attempt.Reply.Status == HttpStatusCode.Unauthorized ? throw NationalErrors.SessionRefused(request.Service, attempt.Reply, isKnown)
        : !attempt.Reply.IsRead ? throw NationalErrors.Status(request, attempt.Reply)
        : attempt.Answer is null or { Verdict: ExchangeVerdict.None } ? throw NationalErrors.Unreadable(request, attempt.Reply, attempt.Fault)
        : attempt.Answer;

    private async Task<ExchangeAttempt> SendAsync(ExchangeRequest request, AccessToken? session, CancellationToken cancellationToken)
    {
        ExchangeReply reply = await transport.SendAsync(request, form.MessageOf(request, session), cancellationToken).ConfigureAwait(false);
        return ExchangeAttempt.Of(reply, request.Judge, options);
    }
}
