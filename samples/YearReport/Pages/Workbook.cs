using MongCai.Cli.Commands;
using MongCai.Domain.Quality;
using MongCai.Domain.Quality.Figures;
using NodaTime;
using YearReport.Figures;

namespace YearReport.Pages;

/// <summary>The figures as a workbook: whole counts by month and by field, so that others can reckon on.</summary>
internal static class Workbook
{
    private static readonly string[] Heads =
        ["carried_over", "received", "received_online", "resolved_early", "resolved_on_time", "resolved_overdue", "pending", "digitized", "reusing_data", "paid", "paid_cashless"];

    internal static void Save(string path, WholeFigures whole)
    {
        using FileStream file = File.Create(path);
        using WorkbookWriter book = new(file);
        book.BeginSheet("months");
        book.WriteRow(["month", .. Heads]);
        foreach (YearMonth month in whole.Months)
        {
            book.WriteRow([Invariant($"{month.Year}-{month.Month:00}"), .. Counts(whole.Dossiers.Over(month, month))]);
        }

        book.BeginSheet("fields");
        book.WriteRow(["field", .. Heads]);
        foreach (SegmentFigures part in whole.Dossiers.By(Dimensions.Field, whole.First, whole.Last))
        {
            book.WriteRow([part.Segment.Field!.Name, .. Counts(part.Figures)]);
        }
    }

    private static object?[] Counts(DossierFigures figures) =>
    [
        (decimal)figures.CarriedOver, (decimal)figures.Received, (decimal)figures.ReceivedOnline, (decimal)figures.ResolvedEarly, (decimal)figures.ResolvedOnTime,
        (decimal)figures.ResolvedOverdue, (decimal)figures.Pending, (decimal)Rate.ComponentsDigitized.Part.Of(figures), (decimal)Rate.ReusingData.Part.Of(figures),
        (decimal)Rate.CashlessByCount.Whole.Of(figures), (decimal)Rate.CashlessByCount.Part.Of(figures),
    ];
}
