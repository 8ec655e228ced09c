namespace MongCai.Domain.Payments.Ledgers;

/// <summary>One side of a journal entry.</summary>
/// <param name="Account">The account.</param>
/// <param name="Amount">The amount: positive is a debit, negative a credit.</param>
public readonly record struct Posting(LedgerAccount Account, Vnd Amount);
