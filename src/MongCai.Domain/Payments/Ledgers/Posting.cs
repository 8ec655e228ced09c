using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>One side of a journal entry.</summary>
/// <param name="Account">The account.</param>
/// <param name="Amount">The amount: positive is a debit, negative a credit.</param>
public readonly record struct Posting([property: JsonRequired] LedgerAccount Account, [property: JsonRequired] Vnd Amount);
