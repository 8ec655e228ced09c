using MongCai.Domain;
using MongCai.Domain.Payments;

namespace MongCai.Sdk.Contract;

/// <summary>What a procedure costs, with each line explained.</summary>
public sealed record QuoteResource : PortalModel
{
    /// <summary>The sum of the lines that are amounts in đồng.</summary>
    public required Vnd Total { get; init; }

    /// <summary>Whether every line is an amount in đồng; otherwise some stay text.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The lines.</summary>
    public required IReadOnlyList<QuoteLineResource> Lines { get; init; }

    /// <summary>Writes a quote.</summary>
    public static QuoteResource Of(FeeQuote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return new() { Total = quote.Total, IsComplete = quote.IsComplete, Lines = [.. quote.Lines.Select(QuoteLineResource.Of)] };
    }
}
