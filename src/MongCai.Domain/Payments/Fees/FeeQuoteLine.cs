namespace MongCai.Domain.Payments.Fees;

/// <summary>One fee of a quote, with how it came about.</summary>
/// <param name="Rule">The rule that sets the fee.</param>
/// <param name="Before">The fee before reductions; null where it is text only.</param>
/// <param name="Reduction">The reduction that applies; null where none does.</param>
/// <param name="Amount">What is due; null where the fee is text only.</param>
/// <param name="How">How the fee before reductions came about.</param>
public sealed record FeeQuoteLine(FeeRule Rule, Vnd? Before, FeeReduction? Reduction, Vnd? Amount, string How)
{
    /// <summary>Explains the line in one sentence with its rules.</summary>
    public override string ToString() =>
        $"{Rule.Name}: {(Amount is { } due ? due.ToString() : "no amount")} ({How}; {Rule.Basis}{(Reduction is null ? "" : $"; {Reduction}")})";
}
