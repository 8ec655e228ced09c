using System.Text.Json;

namespace MongCai.Sdk.National;

/// <content>The satisfaction with single dossiers.</content>
public partial class NationalExchangeClient
{
    private const string DossierRating = "DanhGiaHaiLong";

    /// <summary>Pushes the satisfaction of one citizen with one dossier.</summary>
    /// <param name="rating">The rating, of which there is one for each dossier.</param>
    /// <param name="service">The name of the service.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>
    /// The record was read in one implementation, under the name that <paramref name="service"/> has by default; that the exchange itself has a service
    /// of this name was not found. It goes as one object and, without a known key, once.
    /// </remarks>
    /// <exception cref="ArgumentException">The code of the dossier or the rating is missing; nothing was sent.</exception>
    public virtual Task<DeliveryOutcome> PushRatingAsync(
        NationalDossierRating rating, string service = DossierRating, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rating);
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        NationalLimits.ThrowIfExceeded(NationalLimits.Keys(rating), nameof(rating));
        return DeliverAsync(Connection.BringAsync(
            service, [], writer => JsonSerializer.Serialize(writer, rating, NationalJson.Context.NationalDossierRating), 1, Repeat.Unsent, cancellationToken));
    }
}
