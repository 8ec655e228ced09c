using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>The rules of electronic receipts (<i>biên lai điện tử</i>) in force on a day.</summary>
/// <remarks>
/// Decree 123/2020/NĐ-CP (amended by 70/2025/NĐ-CP) until 30 June 2026, Decree 254/2026/NĐ-CP Art 23 from 1 July 2026. The
/// seven digits of the first are from memory; another limit, or other symbols, are set by <c>with</c> and passed to
/// <see cref="ReceiptCounter"/> and <see cref="ElectronicReceipt"/>.
/// </remarks>
[JsonConverter(typeof(FormConverter<ReceiptRegime>))]
public sealed record ReceiptRegime
{
    private const string Longest = "longest_number";

    private static readonly Lazy<DatedRules<(LegalCitation Basis, int LongestNumber)>> Rules = EmbeddedTable.Lazily(
        "receipt-rules.csv",
        reader => DatedRules<(LegalCitation, int)>.Read(reader, [Longest], row => (row.Citation(), row.Count(Longest))));

    internal ReceiptRegime(LegalCitation basis, int longestNumber, ReceiptSymbols symbols) => (Basis, LongestNumber, Symbols) = (basis, longestNumber, symbols);

    /// <summary>The regime of a day of issue.</summary>
    public static ReceiptRegime On(LocalDate day)
    {
        (LegalCitation basis, int longestNumber) = Rules.Value.For(day);
        return new(basis, longestNumber, ReceiptSymbols.On(day));
    }

    /// <summary>Where the fields of a receipt are set down.</summary>
    public LegalCitation Basis { get; }

    /// <summary>The most digits that a number may have.</summary>
    public int LongestNumber { get; init; }

    /// <summary>Which symbols a series may have.</summary>
    public ReceiptSymbols Symbols { get; init; }

    /// <summary>The last number that a year can give out.</summary>
    public int LastNumber => (int)Math.Pow(10, LongestNumber) - 1;

    /// <summary>Names the instrument.</summary>
    public override string ToString() => Basis.ToString();
}
