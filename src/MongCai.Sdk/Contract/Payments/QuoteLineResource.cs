using MongCai.Domain;
using MongCai.Domain.Payments;

namespace MongCai.Sdk.Contract;

/// <summary>A line of a fee quote.</summary>
public sealed record QuoteLineResource : PortalModel
{
    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>The amount; null where it is stated as text or in another currency.</summary>
    public Vnd? Amount { get; init; }

    /// <summary>How it was reckoned, in Vietnamese.</summary>
    public required string How { get; init; }

    /// <summary>The rule it rests on.</summary>
    public LegalCitation? Basis { get; init; }

    /// <summary>Writes a line of a quote, with the reduction that applies.</summary>
    public static QuoteLineResource Of(FeeQuoteLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            Name = line.Rule.Name,
            Amount = line.Amount,
            How = line.Print(Language.Vietnamese),
            Basis = line.Rule.Basis,
        };
    }
}
