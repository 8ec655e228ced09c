using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>The number of a receipt in its series.</summary>
/// <remarks>The default value is no number; numbers come from a <see cref="ReceiptCounter"/> only.</remarks>
[JsonConverter(typeof(FormConverter<ReceiptNumber>))]
public readonly record struct ReceiptNumber
{
    private const int MostDigits = 9;

    internal ReceiptNumber(ReceiptSeries series, int value, int digits) => (Series, Value, Digits) = (series, value, digits);

    /// <summary>Takes a number that was written, if a counter could have given it.</summary>
    /// <exception cref="ArgumentException">It has no series, no digits, or is not from 1 to the last number of so many digits.</exception>
    internal static ReceiptNumber Written(ReceiptSeries series, int value, int digits) =>
        series != default && digits is >= 1 and <= MostDigits && value >= 1 && value < Math.Pow(10, digits)
            ? new(series, value, digits)
            : throw new ArgumentException(
                Invariant($"No counter gives the number {value} in {digits} digits; expected a series, 1 to {MostDigits} digits, and a number from 1 that has no more."));

    /// <summary>The series.</summary>
    public ReceiptSeries Series { get; }

    /// <summary>The number, from 1.</summary>
    public int Value { get; }

    internal int Digits { get; }

    /// <summary>Writes the number with zeros in front, in as many digits as the regime allows.</summary>
    public override string ToString() =>
        Value.ToString("D" + Digits.ToString(System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
