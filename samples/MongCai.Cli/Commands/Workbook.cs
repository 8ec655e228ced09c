using MongCai.Domain;
using MongCai.Domain.Reports;

namespace MongCai.Cli.Commands;

/// <summary>A table as a workbook of one sheet: numbers as numbers, a percentage followed by its two counts.</summary>
internal static class Workbook
{
    /// <summary>Makes the workbook.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="replaced">How many texts held characters that no workbook can hold, and show signs in their place.</param>
    internal static byte[] Of(ReportTable table, Language language, out int replaced)
    {
        bool[] shares = [.. Enumerable.Range(0, table.Columns.Count).Select(column => table.Rows.Any(row => row.Cells[column] is ReportCell.Share))];
        using MemoryStream stream = new();
        using (WorkbookWriter book = new(stream))
        {
            book.BeginSheet(table.Code);
            book.WriteRow(table.Columns.Zip(shares).SelectMany(column => Heads(column.First.Title.In(language), column.Second)));
            foreach (ReportRow row in table.Rows)
            {
                book.WriteRow(row.Cells.Zip(shares).SelectMany(cell => Cells(cell.First, cell.Second, language)));
            }

            replaced = book.Replaced;
        }

        return stream.ToArray();
    }

    private static object?[] Heads(string title, bool isShare) => isShare ? [title + " (%)", title + " (n)", title + " (N)"] : [title];

    private static object?[] Cells(ReportCell cell, bool isShare, Language language) => cell switch
    {
        ReportCell.Share { Ratio: var ratio } => [ratio.RoundedPercent, (decimal)ratio.Part, (decimal)ratio.Whole],
        _ when isShare => [One(cell, language), null, null],
        _ => [One(cell, language)],
    };

    private static object? One(ReportCell cell, Language language) => cell switch
    {
        ReportCell.Text text => text.Value.In(language),
        ReportCell.Count count => (decimal)count.Number,
        ReportCell.Quantity quantity => Math.Round(quantity.Value, quantity.Decimals, MidpointRounding.AwayFromZero),
        ReportCell.Money money => (decimal)money.Amount.Dong,
        _ => null,
    };
}
