using MongCai.Domain.Payments;

namespace MongCai.Sdk.Contract;

/// <summary>Names an event of a payment by its key.</summary>
public sealed record PaymentEventReference : PortalModel
{
    /// <summary>Who told of it.</summary>
    public required string Source { get; init; }

    /// <summary>The identifier that the source gives it.</summary>
    public required string Id { get; init; }

    /// <summary>Writes a key.</summary>
    public static PaymentEventReference Of(PaymentEventKey key) => new() { Source = key.Source, Id = key.Id };

    /// <summary>The key of the domain.</summary>
    /// <exception cref="ArgumentException">Source or identifier is empty or too long.</exception>
    public PaymentEventKey ToDomain() => PaymentEventKey.Of(Source, Id);
}
