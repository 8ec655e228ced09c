using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>One fee of a quote, with how it came about.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<FeeQuoteLine>))]
[NoJson("quote again by FeeSchedule from the FeeRequest, which serialises.")]
public sealed class FeeQuoteLine
{
    internal FeeQuoteLine(FeeRule rule, FeeRequest request, Vnd? before, FeeReduction? reduction, Vnd? amount) =>
        (Rule, Request, Before, Reduction, Amount) = (rule, request, before, reduction, amount);

    /// <summary>The rule that sets the fee.</summary>
    public FeeRule Rule { get; }

    /// <summary>The fee before reductions; null where it is text only.</summary>
    public Vnd? Before { get; }

    /// <summary>The reduction that applies; null where none does.</summary>
    public FeeReduction? Reduction { get; }

    /// <summary>What is due; null where the fee is text only.</summary>
    public Vnd? Amount { get; }

    internal FeeRequest Request { get; }

    /// <summary>Explains the line in one sentence with its rules.</summary>
    public string Print(Language language) => FeePrint.Line(this, language);

    /// <summary>Explains the line in English.</summary>
    public override string ToString() => Print(Language.English);
}
