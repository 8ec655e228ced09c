namespace MongCai.Domain.Reports;

/// <summary>Cells as readers of a language write them.</summary>
internal static class CellText
{
    private static readonly BilingualText NoData = new("không có dữ liệu", "no data");

    internal static string Of(ReportCell cell, Language language) => cell switch
    {
        ReportCell.Text text => text.Value.In(language),
        ReportCell.Count count => NumberText.Of(count.Number, 0, language),
        ReportCell.Quantity number => NumberText.Of(number.Value, number.Decimals, language),
        ReportCell.Share { Ratio: { RoundedPercent: { } percent } ratio } => NumberText.Of(percent, ratio, language),
        ReportCell.Money { Amount: var amount } => amount.In(language),
        _ => NoData.In(language),
    };
}
