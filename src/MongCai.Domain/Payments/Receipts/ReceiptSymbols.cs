using System.Text.Json.Serialization;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>The rule of the two symbols of electronic receipts (<i>ký hiệu mẫu, ký hiệu biên lai</i>) on a day.</summary>
/// <remarks>
/// From 1 July 2026 Circular 91/2026/TT-BTC annex II.2: the form <c>EBL01</c> (without a printed value) or <c>EBL02</c> (with one), and a
/// serial of two digits of the year, <c>T</c> and two letters, such as <c>26TAA</c>. No rule was found for the days before.
/// </remarks>
/// <param name="Forms">The form symbols, with plus signs between them; empty where any is right.</param>
/// <param name="SerialLetters">The letters that end a serial symbol; empty where any symbol is right.</param>
/// <param name="Basis">The rule.</param>
public sealed record ReceiptSymbols(
    [property: JsonRequired] string Forms, [property: JsonRequired] string SerialLetters, [property: JsonRequired] LegalCitation Basis)
{
    private const string FormsColumn = "forms";
    private const string LettersColumn = "serial_letters";
    private const int LengthOfSerial = 5;

    private static readonly Lazy<DatedRules<ReceiptSymbols>> Rules = EmbeddedTable.Lazily(
        "receipt-symbols.csv",
        reader => DatedRules<ReceiptSymbols>.Read(reader, [FormsColumn, LettersColumn], row => new(row[FormsColumn], row[LettersColumn], row.Citation())));

    /// <summary>The rule of a day of issue.</summary>
    public static ReceiptSymbols On(LocalDate day) => Rules.Value.For(day);

    /// <summary>Says what is wrong with the symbols of a series, and which are right; null where both are.</summary>
    public BilingualText? Refusal(ReceiptSeries series) =>
        !IsForm(series) ? WrongForm(series)
        : !IsSerial(series) ? WrongSerial(series)
        : null;

    private static string YearOf(ReceiptSeries series) => Invariant($"{series.Year % 100:00}T");

    private bool IsForm(ReceiptSeries series) => Forms.Length == 0 || Forms.Split('+').Contains(series.Form);

    private bool IsSerial(ReceiptSeries series) =>
        SerialLetters.Length == 0
        || (series.Serial is { Length: LengthOfSerial } serial
            && serial.StartsWith(YearOf(series), StringComparison.Ordinal)
            && SerialLetters.Contains(serial[^2], StringComparison.Ordinal)
            && SerialLetters.Contains(serial[^1], StringComparison.Ordinal));

    private BilingualText WrongForm(ReceiptSeries series) => Wrong(
        $"'{series.Form}' không phải ký hiệu mẫu biên lai điện tử; cần {Forms.Replace("+", " hoặc ", StringComparison.Ordinal)}",
        $"'{series.Form}' is not a form symbol of electronic receipts; expected {Forms.Replace("+", " or ", StringComparison.Ordinal)}");

    private BilingualText WrongSerial(ReceiptSeries series)
    {
        (string year, string example) = (YearOf(series), YearOf(series) + SerialLetters[0] + SerialLetters[0]);
        return Wrong(
            Invariant($"'{series.Serial}' không phải ký hiệu biên lai điện tử của năm {series.Year}; ")
            + $"cần {year} và hai trong các chữ {SerialLetters}, như {example}",
            Invariant($"'{series.Serial}' is not a serial symbol of electronic receipts of {series.Year}; ")
            + $"expected {year} and two letters of {SerialLetters}, such as {example}");
    }

    private BilingualText Wrong(string vietnamese, string english) =>
        new($"{vietnamese} ({Basis.In(Language.Vietnamese)}). Hãy mở ký hiệu mới.", $"{english} ({Basis}). Open a series with it.");
}
