using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>What came of asking a counter for a number.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Allocated), "allocated")]
[JsonDerivedType(typeof(Exhausted), "exhausted")]
public abstract record ReceiptAllocation
{
    private ReceiptAllocation()
    {
    }

    /// <summary>A number was given.</summary>
    /// <param name="Number">The number.</param>
    /// <param name="Next">The counter to store with the receipt.</param>
    public sealed record Allocated([property: JsonRequired] ReceiptNumber Number, [property: JsonRequired] ReceiptCounter Next) : ReceiptAllocation;

    /// <summary>The digits of the series are used up: open another series.</summary>
    /// <param name="Series">The series.</param>
    public sealed record Exhausted([property: JsonRequired] ReceiptSeries Series) : ReceiptAllocation;
}
