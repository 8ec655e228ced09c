using System.Globalization;

namespace MongCai.Domain.Reports.Tables;

/// <summary>Cells as readers of a language write them.</summary>
internal static class CellText
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static readonly NumberFormatInfo English = NumberFormatInfo.InvariantInfo;

    private static readonly BilingualText NoData = new("không có dữ liệu", "no data");

    internal static string Of(ReportCell cell, Language language) => cell switch
    {
        ReportCell.Text text => text.Value.In(language),
        ReportCell.Count count => Number(count.Number, 0, language),
        ReportCell.Quantity number => Number(number.Value, number.Decimals, language),
        ReportCell.Share { Ratio: { RoundedPercent: { } percent } ratio } => Share(percent, ratio, language),
        ReportCell.Money { Amount: var amount } => language == Language.Vietnamese ? amount.ToString() : Number(amount.Dong, 0, language) + " VND",
        _ => NoData.In(language),
    };

    private static string Share(decimal percent, Ratio ratio, Language language)
    {
        string counts = language == Language.Vietnamese
            ? $"{Number(ratio.Part, 0, language)}/{Number(ratio.Whole, 0, language)}"
            : $"{Number(ratio.Part, 0, language)} of {Number(ratio.Whole, 0, language)}";
        return $"{Number(percent, 2, language)} % ({counts})";
    }

    private static string Number(decimal number, int decimals, Language language) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString(Invariant($"N{decimals}"), language == Language.Vietnamese ? Vietnamese : English);
}
