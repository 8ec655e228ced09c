using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments.Receipts;

/// <summary>What numbers run in: a form symbol such as <c>01BLP0-001</c>, a serial symbol such as <c>BT-26E</c>, and a year.</summary>
/// <remarks>
/// The symbols are those seen in public programs; the circular on symbols after 1 July 2026 was not found, so that their
/// letters are free. The default value is no series.
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
            : throw new ArgumentException($"'{form}' and '{serial}' are not both symbols of receipts; expected capital letters, digits and hyphens, such as '01BLP0-001' and 'BT-26E'.");
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
