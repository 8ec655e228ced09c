using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>A client of the national exchange: the integration contract that every provincial system speaks with the National Public Service Portal.</summary>
/// <remarks>
/// <para>
/// Logs in when it is first used, sends the session with each call and renews it once where the exchange says that it is
/// invalid, or refuses a call in a session that is no longer young. Connection errors, timeouts and the statuses 408, 429 and
/// 5xx are tried again where the call reads or pushes a dossier: the exchange knows dossiers by their codes, so that the same
/// one sent twice is there once. Steps, states and ratings have no key: they are sent again only where nothing can have
/// arrived, and else are <see cref="DeliveryOutcome.PerhapsDelivered"/>.
/// </para>
/// <para>
/// What was pushed counts as taken only where the answer says so: by a code of zeros, or by words of success where there is no
/// code. Where the words or the single items say otherwise than the code, it is refused, and the outcome has both.
/// What the exchange refuses is a value; what could not be reached or read is a <see cref="NationalExchangeException"/>.
/// Safe for use from many threads at once; the members can be overridden for tests.
/// </para>
/// <para>
/// Compressed answers are understood where the handler of the HTTP client decompresses them. A service that has no member here is called by
/// <see cref="AskAsync(string, JsonElement, CancellationToken)"/> and its overload, or <see cref="BringAsync"/>.
/// </para>
/// <para>The official text of the contract was not found: names and codes are those of public implementations.</para>
/// </remarks>
public partial class NationalExchangeClient
{
    private readonly ExchangeConnection? connection;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="http">The HTTP client, which stays the caller's. It is not to follow redirects: the body of a call holds the session.</param>
    /// <param name="options">Where the exchange is and who calls it.</param>
    /// <param name="time">The clock for waits between attempts.</param>
    /// <exception cref="ArgumentException">The options do not fit; the message lists every fault.</exception>
    public NationalExchangeClient(HttpClient http, NationalExchangeOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        options.ThrowIfInvalid();
        connection = ExchangeConnection.To(http, options, time);
    }

    /// <summary>Makes a client of a province's wrapper around the exchange; nothing is sent yet.</summary>
    /// <param name="http">The HTTP client, which stays the caller's. It is not to follow redirects: a call may hold a token.</param>
    /// <param name="options">Where the wrapper is and how it is called.</param>
    /// <param name="time">The clock for waits between attempts.</param>
    /// <exception cref="ArgumentException">The options do not fit; the message lists every fault.</exception>
    public NationalExchangeClient(HttpClient http, ProvincialWrapperOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        options.ThrowIfInvalid();
        connection = ExchangeConnection.To(http, options, time);
    }

    /// <summary>Makes a client without a connection, for a test that overrides what it uses.</summary>
    protected NationalExchangeClient()
    {
    }

    private ExchangeConnection Connection =>
        connection ?? throw new InvalidOperationException("This client was made without a connection: override the member that was called.");

    internal int StepsInACall => Connection.StepsInACall;

    /// <summary>Reads the data of an answer.</summary>
    internal static async Task<NationalAnswer<T>> AnswerAsync<T>(string service, Task<ExchangeAnswer> asking, Func<JsonElement, T?> read, bool writes = false)
        where T : class
    {
        ExchangeAnswer answer = await asking.ConfigureAwait(false);
        return answer.Verdict switch
        {
            ExchangeVerdict.Refused => new NationalAnswer<T>.Refused(answer.Code, answer.Message),
            ExchangeVerdict.Success when answer.Result is { } result && Read(service, answer, result, read, writes) is { } content =>
                new NationalAnswer<T>.Given(content),
            ExchangeVerdict.Success or ExchangeVerdict.None or ExchangeVerdict.PartlyRefused or ExchangeVerdict.Exists or ExchangeVerdict.NotFound =>
                new NationalAnswer<T>.NotFound(),
        };
    }

    private Task<NationalAnswer<T>> AskAsync<T>(
        string service, IReadOnlyList<(string Name, string Value)> arguments, IReadOnlyList<string> names, Func<JsonElement, T?> read,
        CancellationToken cancellationToken)
        where T : class =>
        AnswerAsync(service, Connection.FetchAsync(service, arguments, names, cancellationToken), read);

    private static T? Read<T>(string service, ExchangeAnswer answer, JsonElement result, Func<JsonElement, T?> read, bool writes)
        where T : class
    {
        try
        {
            return read(result);
        }
        catch (JsonException error)
        {
            throw NationalErrors.OfAnotherShape(
                service, answer.Reply, error is NationalShapeException ? error.Message : $"it is of another shape at '{error.Path ?? "$"}'.", writes);
        }
    }
}
