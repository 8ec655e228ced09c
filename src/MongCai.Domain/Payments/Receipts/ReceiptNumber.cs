using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>The number of a receipt in its series.</summary>
/// <remarks>The default value is no number; numbers come from a <see cref="ReceiptCounter"/> only.</remarks>
[JsonConverter(typeof(FormConverter<ReceiptNumber>))]
public readonly record struct ReceiptNumber
{
    internal ReceiptNumber(ReceiptSeries series, int value, int digits) => (Series, Value, Digits) = (series, value, digits);

    /// <summary>The series.</summary>
    public ReceiptSeries Series { get; }

    /// <summary>The number, from 1.</summary>
    public int Value { get; }

    internal int Digits { get; }

    /// <summary>Writes the number with zeros in front, in as many digits as the regime allows.</summary>
    public override string ToString() =>
        Value.ToString("D" + Digits.ToString(System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
