namespace MongCai.Domain.Payments.Gateways;

/// <summary>The account that receives the money of a bill.</summary>
/// <param name="Number">The number of the account.</param>
/// <param name="BankCode">The gateway's code of the bank.</param>
/// <param name="Name">The name of the holder.</param>
public sealed record FeeBillAccount(string Number, string BankCode, string Name);
