using MongCai.Domain;

namespace MongCai.Sdk.Contract.Payments;

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
}
