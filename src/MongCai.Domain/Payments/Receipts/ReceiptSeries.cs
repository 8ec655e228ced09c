using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What numbers run in: a form symbol such as <c>EBL01</c>, a serial symbol such as <c>26TAA</c>, and a year.</summary>
/// <remarks>
/// Before 1 July 2026 the symbols were as free as those seen in public programs, such as <c>01BLP0-001</c> and <c>BT-26E</c>; from that day
/// <see cref="ReceiptSymbols"/> prescribes them, which the <see cref="ReceiptCounter"/> asks by the day of issue. The default value is no series.
/// </remarks>
[JsonConverter(typeof(FormConverter<ReceiptSeries>))]
public readonly partial record struct ReceiptSeries
{
    private ReceiptSeries(string form, string serial, int year) => (Form, Serial, Year) = (form, serial, year);

    /// <summary>Makes a series.</summary>
    /// <param name="form">2 to 20 capital letters, digits and hyphens.</param>
    /// <param name="serial">2 to 20 capital letters, digits and hyphens.</param>
    /// <param name="year">From 2020 on.</param>
    /// <exception cref="ArgumentException">A symbol is not of this form, or the year is before electronic receipts.</exception>
    public static ReceiptSeries Of(string form, string serial, int year)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(serial);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2020);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return Symbol().IsMatch(form) && Symbol().IsMatch(serial)
            ? new(form, serial, year)
            : throw new ArgumentException(
                $"'{form}' and '{serial}' are not both symbols of receipts; expected 2 to 20 capital letters, digits and hyphens each, such as 'EBL01' and '26TAA'.");
    }

    /// <summary>The symbol of the form (<i>ký hiệu mẫu</i>).</summary>
    public string Form { get; }

    /// <summary>The serial symbol (<i>ký hiệu</i>).</summary>
    public string Serial { get; }

    /// <summary>The year whose numbers begin at 1 on 1 January or the first day of use, and end on 31 December.</summary>
    public int Year { get; }

    /// <summary>Writes the two symbols and the year.</summary>
    public override string ToString() => Invariant($"{Form} {Serial} {Year}");

    [GeneratedRegex(@"^[A-Z0-9-]{2,20}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();
}
