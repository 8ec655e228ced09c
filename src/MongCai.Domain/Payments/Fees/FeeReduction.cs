using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Payments;

/// <summary>A reduction or exemption, with the rule that grants it.</summary>
/// <remarks>
/// It applies where every condition that it names holds. What it names is data: the local reduction for online filing, for one, was not found.
/// </remarks>
[JsonConverter(typeof(FormConverter<FeeReduction>))]
public sealed record FeeReduction
{
    private FeeReduction(decimal percent, LegalCitation basis) => (Percent, Basis) = (percent, basis);

    /// <summary>Makes a reduction.</summary>
    /// <param name="percent">More than 0 and at most 100; 100 is an exemption.</param>
    /// <param name="basis">The rule that grants it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is out of range.</exception>
    public static FeeReduction Of(decimal percent, LegalCitation basis)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(percent, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return new(percent, basis);
    }

    /// <summary>How much is taken off, in percent.</summary>
    public decimal Percent { get; }

    /// <summary>The rule that grants it.</summary>
    public LegalCitation Basis { get; }

    /// <summary>The procedure that it is for; null for all.</summary>
    public ProcedureCode? Procedure { get; init; }

    /// <summary>The channel that it is for; null for all.</summary>
    public SubmissionChannel? Channel { get; init; }

    /// <summary>The group of payers that it is for; null for all.</summary>
    public PayerGroup? Group { get; init; }

    /// <summary>The days of filing that it is for.</summary>
    public Validity Validity { get; init; }

    /// <summary>What of the reduction is from memory or was not seen in the instrument itself; empty for nothing.</summary>
    public string Unverified { get; init; } = "";

    /// <summary>Writes the percentage, the conditions and the rule, and says where it is not verified.</summary>
    public string Print(Language language) => FeePrint.Reduction(this, language);

    /// <summary>Writes the percentage, the conditions and the rule in English.</summary>
    public override string ToString() => Print(Language.English);

    internal bool IsFor(ProcedureCode procedure, FeeRequest request) =>
        (Procedure is not { } own || own == procedure)
        && (Channel is null || Channel == request.Channel)
        && (Group is not { } group || request.IsOf(group))
        && Validity.Contains(request.On);
}
