using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain;

/// <summary>A part of a whole, kept as two counts so that the ratios of wards, months and channels pool to the right one.</summary>
/// <remarks>
/// The default value is 0 of 0, which is no data and not 0 %. Two ratios are equal when both counts are: 1 of 2 is not
/// 50 of 100.
/// </remarks>
/// <example>
/// <code>
/// Ratio january = Ratio.Of(1, 3);
/// Ratio february = Ratio.Of(9, 10);
/// Console.WriteLine(january + february);
/// // 76.92 % (10 of 13)
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<Ratio>))]
public readonly record struct Ratio
{
    private Ratio(long part, long whole) => (Part, Whole) = (part, whole);

    /// <summary>Makes a ratio of counts, or of amounts in đồng.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative or more than the whole.</exception>
    public static Ratio Of(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfLessThan(whole, part);
        return new(part, whole);
    }

    /// <summary>The numerator.</summary>
    public long Part { get; }

    /// <summary>The denominator.</summary>
    public long Whole { get; }

    /// <summary>The percentage, not rounded to any number of digits; null where the whole is 0 and there is no data.</summary>
    public decimal? Percent => Whole == 0 ? null : 100m * Part / Whole;

    /// <summary>The percentage as it is printed: in two decimals, rounded half away from zero, but never up to 100; null where there is no data.</summary>
    public decimal? RoundedPercent => Percent is { } percent ? Printed.Percent(percent) : null;

    /// <summary>Pools two ratios by adding their counts.</summary>
    public static Ratio operator +(Ratio left, Ratio right) => new(left.Part + right.Part, left.Whole + right.Whole);

    /// <summary>Writes <c>51.00 % (51 of 100)</c>, rounded half away from zero, but never up to 100 %; without data, <c>no data (0 of 0)</c>.</summary>
    public override string ToString() =>
        RoundedPercent is { } percent
            ? string.Create(CultureInfo.InvariantCulture, $"{percent:0.00} % ({Part} of {Whole})")
            : "no data (0 of 0)";
}
