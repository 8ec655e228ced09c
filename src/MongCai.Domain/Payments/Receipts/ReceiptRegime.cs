using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments.Receipts;

/// <summary>The rules of electronic receipts (<i>biên lai điện tử</i>) in force on a day.</summary>
/// <remarks>
/// Decree 123/2020/NĐ-CP (amended by 70/2025/NĐ-CP) until 30 June 2026, Decree 254/2026/NĐ-CP Art 23 from 1 July 2026. The
/// seven digits of the first are from memory; another limit is set with <c>with { LongestNumber = … }</c>.
/// </remarks>
[JsonConverter(typeof(FormConverter<ReceiptRegime>))]
public sealed record ReceiptRegime
{
    private static readonly ReceiptRegime Decree123 = new(new("Decree 123/2020/NĐ-CP", "32"), 7);
    private static readonly ReceiptRegime Decree254 = new(new("Decree 254/2026/NĐ-CP", "23.2"), 8);
    private static readonly LocalDate FirstDayOfDecree254 = new(2026, 7, 1);

    internal ReceiptRegime(LegalCitation basis, int longestNumber) => (Basis, LongestNumber) = (basis, longestNumber);

    /// <summary>The regime of a day of issue.</summary>
    public static ReceiptRegime On(LocalDate day) => day < FirstDayOfDecree254 ? Decree123 : Decree254;

    /// <summary>Where the fields of a receipt are set down.</summary>
    public LegalCitation Basis { get; }

    /// <summary>The most digits that a number may have.</summary>
    public int LongestNumber { get; init; }

    /// <summary>The last number that a year can give out.</summary>
    public int LastNumber => (int)Math.Pow(10, LongestNumber) - 1;

    /// <summary>Names the instrument.</summary>
    public override string ToString() => Basis.ToString();
}
