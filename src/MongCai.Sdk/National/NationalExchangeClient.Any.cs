using System.Text.Json;

namespace MongCai.Sdk.National;

/// <content>The services that have no member of their own.</content>
public partial class NationalExchangeClient
{
    /// <summary>Calls a service that fetches, and gives its data as they came.</summary>
    /// <param name="service">The name of the service.</param>
    /// <param name="arguments">Its arguments beside session, unit and service, in their order.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>Words that say that there is no such thing are a refusal here: what was asked for is not known.</remarks>
    public virtual async Task<NationalAnswer<JsonElement>> AskAsync(
        string service, IReadOnlyList<KeyValuePair<string, string>> arguments, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        ArgumentNullException.ThrowIfNull(arguments);
        return Given(await Connection.FetchAsync(service, Pairs(arguments), [], cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Calls a service that is told by data what it is to fetch, and gives what came; it may be sent again where an answer was lost.</summary>
    /// <param name="service">The name of the service.</param>
    /// <param name="data">The data: through a wrapper the whole body, such as <c>{"maDonVi":…,"maHoSo":…}</c> of the services of civil status.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>
    /// An answer without any member of <see cref="NationalCallOptions.Envelope"/> is given as it came, and whether it says yes or no is for the caller to
    /// read. Name the members of the service there, and its refusals are refusals.
    /// </remarks>
    public virtual async Task<NationalAnswer<JsonElement>> AskAsync(string service, JsonElement data, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        return Given(await Connection.AskWithDataAsync(service, data.WriteTo, [], cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Calls a service that takes data.</summary>
    /// <param name="service">The name of the service.</param>
    /// <param name="data">The data, as the service wants them.</param>
    /// <param name="arguments">Its arguments beside session, unit, service and data, in their order.</param>
    /// <param name="isKeyed">Whether the exchange knows by a key that it has the data, so that they may be sent again where an answer was lost.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<DeliveryOutcome> BringAsync(
        string service, JsonElement data, IReadOnlyList<KeyValuePair<string, string>> arguments, bool isKeyed = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        ArgumentNullException.ThrowIfNull(arguments);
        int sent = data.ValueKind == JsonValueKind.Array ? data.GetArrayLength() : 1;
        return DeliverAsync(Connection.BringAsync(service, Pairs(arguments), data.WriteTo, sent, isKeyed ? Repeat.Always : Repeat.Unsent, cancellationToken));
    }

    private static NationalAnswer<JsonElement> Given(ExchangeAnswer answer) => answer.Verdict switch
    {
        ExchangeVerdict.Refused => new NationalAnswer<JsonElement>.Refused(answer.Code, answer.Message),
        ExchangeVerdict.Success when answer.Result is { } result => new NationalAnswer<JsonElement>.Given(result),
        ExchangeVerdict.Success or ExchangeVerdict.None or ExchangeVerdict.PartlyRefused or ExchangeVerdict.Exists or ExchangeVerdict.NotFound =>
            new NationalAnswer<JsonElement>.NotFound(),
    };

    private static (string Name, string Value)[] Pairs(IEnumerable<KeyValuePair<string, string>> arguments) =>
        [.. arguments.Select(pair => (pair.Key, pair.Value))];
}
