using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>An electronic receipt for fees and charges (<i>biên lai điện tử</i>), issued at the moment of collection.</summary>
/// <remarks>
/// The fields are those of Decree 254/2026/NĐ-CP Art 23.2 and, before 1 July 2026, of Decree 123/2020/NĐ-CP. Immutable and
/// compared by reference. The payer's name is personal data: the printed form leaves it out, the rendered receipt shows it.
/// </remarks>
/// <example>
/// <code>
/// if (counter.Allocate(day) is ReceiptAllocation.Allocated allocated)
/// {
///     ElectronicReceipt receipt = ElectronicReceipt.Issue(allocated.Number, collector, "Người Mẫu", code, day, new ReceiptLine("Lệ phí", Vnd.Of(20_000)));
///     Console.WriteLine($"{receipt.Number.Series.Form} {receipt.Number.Value}: {receipt.Total}");
/// }
/// // EBL01 1: 20.000 đ
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<ElectronicReceipt>))]
[NoJson("store its parts, which serialise, or keep what it renders.")]
public sealed class ElectronicReceipt
{
    private readonly ReceiptLine[] lines;

    private ElectronicReceipt(
        ReceiptNumber number, ReceiptCollector collector, string payer, DossierCode dossier, LocalDate issuedOn,
        ReceiptRegime regime, ReceiptLine[] lines, ReceiptSignature? signature, ReceiptCancellation? cancellation) =>
        (Number, Collector, Payer, Dossier, IssuedOn, Regime, this.lines, Signature, Cancellation) =
        (number, collector, payer, dossier, issuedOn, regime, lines, signature, cancellation);

    /// <summary>Issues a receipt under a number that was just given.</summary>
    /// <exception cref="ArgumentException">A field is missing, an amount is not positive, or the number's year or symbols are not those of the day.</exception>
    public static ElectronicReceipt Issue(
        ReceiptNumber number, ReceiptCollector collector, string payer, DossierCode dossier, LocalDate issuedOn, params IEnumerable<ReceiptLine> lines) =>
        Issue(number, collector, payer, dossier, issuedOn, ReceiptRegime.On(issuedOn), lines);

    /// <summary>Issues a receipt under a number that was just given, under rules of the caller's.</summary>
    /// <exception cref="ArgumentException">
    /// A field is missing, an amount is not positive, or the number's year or symbols are not those of day and rules.
    /// </exception>
    public static ElectronicReceipt Issue(
        ReceiptNumber number, ReceiptCollector collector, string payer, DossierCode dossier, LocalDate issuedOn,
        ReceiptRegime regime, params IEnumerable<ReceiptLine> lines)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(collector);
        ArgumentException.ThrowIfNullOrWhiteSpace(payer);
        ArgumentNullException.ThrowIfNull(lines);
        ReceiptLine[] all = [.. lines];
        if (number == default || number.Series.Year != issuedOn.Year)
        {
            throw new ArgumentException("A receipt needs a number of a series of its year.", nameof(number));
        }

        if (regime.Symbols.Refusal(number.Series) is { } wrong)
        {
            throw new ArgumentException(wrong.English, nameof(number));
        }

        return IsNamed(collector.Name) && IsNamed(collector.TaxCode) && all.Length > 0
            && Array.TrueForAll(all, line => line.Amount > Vnd.Zero && IsNamed(line.Name))
            ? new(number, collector, payer, dossier, issuedOn, regime, all, null, null)
            : throw new ArgumentException("A receipt needs the collector's name and tax code, and lines with a name and a positive amount.", nameof(lines));
    }

    /// <summary>The number, with the symbols of form and series.</summary>
    public ReceiptNumber Number { get; }

    /// <summary>Who collected.</summary>
    public ReceiptCollector Collector { get; }

    /// <summary>Who paid.</summary>
    public string Payer { get; }

    /// <summary>The dossier that was paid for; the default value where there is none.</summary>
    public DossierCode Dossier { get; }

    /// <summary>The day of issue, which is that of collection.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The collector's signature; null until it was signed.</summary>
    public ReceiptSignature? Signature { get; }

    /// <summary>That the receipt no longer counts; null while it does. It keeps its number.</summary>
    public ReceiptCancellation? Cancellation { get; }

    /// <summary>The fees and charges.</summary>
    public IReadOnlyList<ReceiptLine> Lines => lines.AsReadOnly();

    /// <summary>The sum of the lines.</summary>
    public Vnd Total => lines.Aggregate(Vnd.Zero, (sum, line) => sum + line.Amount);

    /// <summary>The rules that it was issued under: those of its day, or the caller's.</summary>
    public ReceiptRegime Regime { get; }

    /// <summary>Puts the collector's signature on the receipt.</summary>
    /// <exception cref="InvalidOperationException">The receipt is signed or cancelled already.</exception>
    public ElectronicReceipt Sign(ReceiptSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return Signature is null && Cancellation is null
            ? new(Number, Collector, Payer, Dossier, IssuedOn, Regime, lines, signature, null)
            : throw new InvalidOperationException("A receipt is signed once, and not after it was cancelled.");
    }

    /// <summary>Takes the receipt out of the count; its number is not given again.</summary>
    /// <exception cref="InvalidOperationException">The receipt is cancelled already.</exception>
    /// <exception cref="ArgumentException">The day is before that of issue, or there is no reason.</exception>
    public ElectronicReceipt Cancel(ReceiptCancellation cancellation)
    {
        ArgumentNullException.ThrowIfNull(cancellation);
        ArgumentOutOfRangeException.ThrowIfLessThan(cancellation.On, IssuedOn);
        ArgumentException.ThrowIfNullOrWhiteSpace(cancellation.Reason);
        return Cancellation is null
            ? new(Number, Collector, Payer, Dossier, IssuedOn, Regime, lines, Signature, cancellation)
            : throw new InvalidOperationException("A receipt is cancelled once.");
    }

    private static bool IsNamed(string? text) => !string.IsNullOrWhiteSpace(text);

    /// <summary>Names the number, the series and the sum.</summary>
    public override string ToString() => $"{Number} of {Number.Series}: {Total}{(Cancellation is null ? "" : ", cancelled")}";
}
