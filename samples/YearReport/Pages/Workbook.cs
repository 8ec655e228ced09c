using MiniExcelLibs;
using MongCai.Domain.Quality;
using YearReport.Figures;

namespace YearReport.Pages;

/// <summary>The figures as a workbook: whole counts by month and by field, so that others can reckon on.</summary>
internal static class Workbook
{
    internal static void Save(string path, WholeFigures whole) => MiniExcel.SaveAs(
        path,
        new Dictionary<string, object>
        {
            ["months"] = whole.Months.Select(month => Row(("month", Invariant($"{month.Year}-{month.Month:00}")), whole.Dossiers.Over(month, month))),
            ["fields"] = whole.Dossiers.By(Dimensions.Field, whole.First, whole.Last).Select(part => Row(("field", part.Segment.Field!.Name), part.Figures)),
        },
        overwriteFile: true);

    private static Dictionary<string, object> Row((string Name, string Value) key, DossierFigures figures) => new()
    {
        [key.Name] = key.Value,
        ["carried_over"] = figures.CarriedOver,
        ["received"] = figures.Received,
        ["received_online"] = figures.ReceivedOnline,
        ["resolved_early"] = figures.ResolvedEarly,
        ["resolved_on_time"] = figures.ResolvedOnTime,
        ["resolved_overdue"] = figures.ResolvedOverdue,
        ["pending"] = figures.Pending,
        ["digitized"] = figures.ComponentsDigitized.Part,
        ["reusing_data"] = figures.ReusingData.Part,
        ["paid"] = figures.CashlessByCount.Whole,
        ["paid_cashless"] = figures.CashlessByCount.Part,
    };
}
