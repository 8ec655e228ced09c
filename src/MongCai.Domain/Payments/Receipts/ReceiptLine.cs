using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>A fee or charge on a receipt.</summary>
/// <param name="Name">The kind of fee or charge (<i>loại phí, lệ phí</i>).</param>
/// <param name="Amount">The amount that was collected.</param>
public sealed record ReceiptLine([property: JsonRequired] string Name, [property: JsonRequired] Vnd Amount);
