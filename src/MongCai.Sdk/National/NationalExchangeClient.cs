using System.Text.Json;
using MongCai.Sdk.National.Transport;

namespace MongCai.Sdk.National;

/// <summary>A client of the national exchange: the integration contract that every provincial system speaks with the National Public Service Portal.</summary>
/// <remarks>
/// <para>
/// Logs in when it is first used, sends the session with each call and renews it once where the exchange says that it is
/// invalid. Connection errors, timeouts and the statuses 408, 429 and 5xx are tried again, pushes among them: the exchange
/// knows dossiers by their codes, so that the same one sent twice is there once.
/// </para>
/// <para>
/// What the exchange refuses is a value; what could not be reached or read is a <see cref="NationalExchangeException"/>.
/// Safe for use from many threads at once; the members can be overridden for tests.
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
        connection = new(http, options, time);
    }

    /// <summary>Makes a client without a connection, for a test that overrides what it uses.</summary>
    protected NationalExchangeClient()
    {
    }

    private ExchangeConnection Connection =>
        connection ?? throw new InvalidOperationException("This client was made without a connection: override the member that was called.");

    private async Task<NationalAnswer<T>> AskAsync<T>(
        string service, (string Name, string Value)[] arguments, Func<JsonElement, T?> read, CancellationToken cancellationToken)
        where T : class
    {
        ExchangeAnswer answer = await Connection.FetchAsync(
            service,
            writer =>
            {
                foreach ((string name, string value) in arguments)
                {
                    writer.WriteString(name, value);
                }
            },
            cancellationToken).ConfigureAwait(false);
        if (answer.Verdict != ExchangeVerdict.Success)
        {
            return new NationalAnswer<T>.Refused(answer.Code, answer.Message);
        }

        try
        {
            return answer.Result is { } result && read(result) is { } content ? new NationalAnswer<T>.Given(content) : new NationalAnswer<T>.NotFound();
        }
        catch (JsonException error)
        {
            throw NationalErrors.Unreadable(service, answer.Reply!, $"it is of another shape at '{error.Path ?? "$"}'.");
        }
    }

    /// <summary>The elements of a list; one object is a list of one.</summary>
    private static IEnumerable<JsonElement> Elements(JsonElement result) => result.ValueKind switch
    {
        JsonValueKind.Array => result.EnumerateArray(),
        JsonValueKind.Object => [result],
        _ => throw new JsonException("a list was expected."),
    };
}
