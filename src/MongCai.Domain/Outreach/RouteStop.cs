using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Outreach;

/// <summary>A stop of a mobile propaganda car (<i>điểm dừng</i>).</summary>
/// <param name="On">The day.</param>
/// <param name="Locality">The locality.</param>
/// <param name="Place">Where in it, such as a market.</param>
public sealed record RouteStop(
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate On,
    [property: JsonRequired] Locality Locality,
    [property: JsonRequired] string Place)
{
    internal bool IsServedBy(OutreachActivity activity) => activity.On == On && activity.Locality is { } place && Locality.Contains(place);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(RouteStop), (nameof(On), On), (nameof(Locality), Locality), (nameof(Place), Place));
}
