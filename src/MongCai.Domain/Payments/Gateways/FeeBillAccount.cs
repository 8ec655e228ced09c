using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>The account that receives the money of a bill.</summary>
/// <param name="Number">The number of the account.</param>
/// <param name="BankCode">The gateway's code of the bank.</param>
/// <param name="Name">The name of the holder.</param>
public sealed record FeeBillAccount([property: JsonRequired] string Number, [property: JsonRequired] string BankCode, [property: JsonRequired] string Name);
