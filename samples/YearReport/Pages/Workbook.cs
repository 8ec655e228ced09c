using MongCai.Cli.Commands;
using MongCai.Domain;
using MongCai.Domain.Reports;

namespace YearReport.Pages;

/// <summary>The tables of the report as a workbook in its language, a sheet for each and a list of them first, so that others can reckon on.</summary>
internal static class Workbook
{
    private const int LongestColumn = 60;
    private const int LeastColumn = 9;

    internal static void Save(string path, IReadOnlyList<ReportTable> tables, Language language)
    {
        using FileStream file = File.Create(path);
        using WorkbookWriter book = new(file);
        book.BeginSheet(language == Language.Vietnamese ? "Mục lục" : "Contents", [20, LongestColumn]);
        foreach (ReportTable table in tables)
        {
            book.WriteRow([table.Code, table.Title.In(language)]);
        }

        foreach (ReportTable table in tables)
        {
            Write(book, table, language);
        }
    }

    private static void Write(WorkbookWriter book, ReportTable table, Language language)
    {
        object?[][] rows = [Heads(table, language), .. table.Rows.Select(row => Cells(table, row, language))];
        book.BeginSheet(table.Code, [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => Width(row[column])))]);
        book.WriteRow([table.Title.In(language)]);
        foreach (object?[] row in rows)
        {
            book.WriteRow(row);
        }

        foreach (BilingualText note in table.Notes)
        {
            book.WriteRow([note.In(language)]);
        }
    }

    /// <summary>A share takes three columns: its percentage, the part and the whole.</summary>
    private static object?[] Heads(ReportTable table, Language language) =>
    [
        .. table.Columns.Index().SelectMany(column => column.Item.Title.In(language) is var title && HasShares(table, column.Index)
            ? (object?[])[title + ", %", title + (language == Language.Vietnamese ? ", tử số" : ", part"),
                title + (language == Language.Vietnamese ? ", mẫu số" : ", whole")]
            : [title]),
    ];

    private static object?[] Cells(ReportTable table, ReportRow row, Language language) =>
        [.. row.Cells.Index().SelectMany(cell => HasShares(table, cell.Index) ? Share(cell.Item, language) : [Plain(cell.Item, language)])];

    private static object?[] Share(ReportCell cell, Language language) => cell is ReportCell.Share { Ratio: var ratio }
        ? [ratio.RoundedPercent, (decimal)ratio.Part, (decimal)ratio.Whole]
        : [Plain(cell, language), null, null];

    private static object? Plain(ReportCell cell, Language language) => cell switch
    {
        ReportCell.Text text => text.Value.In(language),
        ReportCell.Count count => (decimal)count.Number,
        ReportCell.Quantity number => Math.Round(number.Value, number.Decimals, MidpointRounding.AwayFromZero),
        ReportCell.Money money => (decimal)money.Amount.Dong,
        _ => null,
    };

    private static bool HasShares(ReportTable table, int column) => table.Rows.Any(row => row.Cells[column] is ReportCell.Share);

    private static int Width(object? cell) => cell is string text ? Math.Clamp(text.Length + 2, LeastColumn, LongestColumn) : LeastColumn;
}
