using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>What the caller's store knows of a payment that a gateway reports.</summary>
/// <param name="Reference">The caller's reference.</param>
/// <param name="Amount">The amount that is due.</param>
/// <param name="IsRecorded">Whether an outcome was recorded already.</param>
public sealed record ExpectedPayment([property: JsonRequired] string Reference, [property: JsonRequired] Vnd Amount, [property: JsonRequired] bool IsRecorded);
