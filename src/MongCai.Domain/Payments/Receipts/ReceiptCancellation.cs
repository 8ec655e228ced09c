using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>That a receipt no longer counts, and why.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record ReceiptCancellation(
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate On, [property: JsonRequired] string Reason)
{
    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(nameof(ReceiptCancellation), (nameof(On), On), (nameof(Reason), RecordText.Free(Reason)));
}
