using System.Text.Json;
using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.National;

/// <summary>A client of an iGate gateway that reads: the officers' search and the public look-up.</summary>
/// <remarks>
/// The paths and parameters are those of one implementation. Safe for use from many threads at once. What a gateway gives is mapped by
/// <see cref="IGateMapping"/>.
/// </remarks>
public sealed class IGateClient
{
    private const string Search = "pa/dossier/search";
    private const string PublicSearch = "pa/dossier-search/dvc";

    private readonly ExchangeConnection connection;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="http">The HTTP client, which stays the caller's. It is not to follow redirects: a call holds a token.</param>
    /// <param name="options">Where the gateway is and who asks it.</param>
    /// <param name="time">The clock for waits between attempts.</param>
    /// <exception cref="ArgumentException">The options do not fit; the message lists every fault.</exception>
    public IGateClient(HttpClient http, IGateOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        options.ThrowIfInvalid();
        connection = ExchangeConnection.To(http, options, time);
    }

    /// <summary>Searches as an officer does (<c>/pa/dossier/search</c>). The answer is personal data.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The page is negative, or its size none of 1 to 1,000; nothing was sent.</exception>
    public Task<NationalAnswer<IGateDossierPage>> SearchAsync(IGateQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(query.Page, $"{nameof(query)}.{nameof(query.Page)}");
        ArgumentOutOfRangeException.ThrowIfNotEqual(query.Size, Math.Clamp(query.Size, 1, 1_000), $"{nameof(query)}.{nameof(query.Size)}");
        return PageAsync(Search, query.Pairs(), cancellationToken);
    }

    /// <summary>Looks a dossier up as anyone may (<c>/pa/dossier-search/dvc</c>).</summary>
    public async Task<NationalAnswer<IGateDossier>> FindDossierAsync(DossierCode code, CancellationToken cancellationToken = default)
    {
        (string, string)[] query = [("page", "0"), ("size", "2"), ("spec", "slice"), ("code", code.ToString())];
        return await PageAsync(PublicSearch, query, cancellationToken).ConfigureAwait(false) switch
        {
            NationalAnswer<IGateDossierPage>.Refused refused => new NationalAnswer<IGateDossier>.Refused(refused.Code, refused.Message),
            NationalAnswer<IGateDossierPage>.Given given when given.Content.Content.FirstOrDefault(dossier => dossier.Code.Value == code) is { } own =>
                new NationalAnswer<IGateDossier>.Given(own),
            _ => new NationalAnswer<IGateDossier>.NotFound(),
        };
    }

    private Task<NationalAnswer<IGateDossierPage>> PageAsync(string path, (string, string)[] query, CancellationToken cancellationToken) =>
        NationalExchangeClient.AnswerAsync(path, connection.FetchAsync(path, query, [], cancellationToken), Page);

    private static IGateDossierPage Page(JsonElement result) => result.Deserialize(NationalJson.Context.IGateDossierPage) is { HasContent: true } page
        ? page
        : throw new NationalShapeException("it has no member 'content', which a page of dossiers has.");
}
