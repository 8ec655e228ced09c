using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>The collector's digital signature, as the signing system states it; the package makes none.</summary>
/// <param name="SignedBy">The holder of the certificate.</param>
/// <param name="SignedAt">When it was signed, Vietnamese time.</param>
public sealed record ReceiptSignature(
    [property: JsonRequired] string SignedBy, [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime SignedAt)
{
    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ReceiptSignature), (nameof(SignedBy), SignedBy), (nameof(SignedAt), SignedAt));
}
