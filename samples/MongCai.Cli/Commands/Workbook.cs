using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MongCai.Domain;
using MongCai.Domain.Reports.Tables;

namespace MongCai.Cli.Commands;

/// <summary>A table as a workbook of one sheet: numbers as numbers, a percentage followed by its two counts.</summary>
internal static class Workbook
{
    internal static byte[] Of(ReportTable table, Language language)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddWorkbookPart();
            WorksheetPart sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(Data(table, language));
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = table.Code }));
        }

        return stream.ToArray();
    }

    private static SheetData Data(ReportTable table, Language language)
    {
        bool[] shares = [.. Enumerable.Range(0, table.Columns.Count).Select(column => table.Rows.Any(row => row.Cells[column] is ReportCell.Share))];
        SheetData data = new();
        data.Append(new DocumentFormat.OpenXml.Spreadsheet.Row(table.Columns.Zip(shares).SelectMany(column => Heads(column.First.Title.In(language), column.Second))));
        foreach (ReportRow row in table.Rows)
        {
            data.Append(new DocumentFormat.OpenXml.Spreadsheet.Row(row.Cells.Zip(shares).SelectMany(cell => Cells(cell.First, cell.Second, language))));
        }

        return data;
    }

    private static Cell[] Heads(string title, bool isShare) => isShare ? [Text(title + " (%)"), Text(title + " (n)"), Text(title + " (N)")] : [Text(title)];

    private static Cell[] Cells(ReportCell cell, bool isShare, Language language) => cell switch
    {
        ReportCell.Share { Ratio: var ratio } => [ratio.RoundedPercent is { } percent ? Number(percent) : new Cell(), Number(ratio.Part), Number(ratio.Whole)],
        _ when isShare => [One(cell, language), new Cell(), new Cell()],
        _ => [One(cell, language)],
    };

    private static Cell One(ReportCell cell, Language language) => cell switch
    {
        ReportCell.Text text => Text(text.Value.In(language)),
        ReportCell.Count count => Number(count.Number),
        ReportCell.Quantity quantity => Number(Math.Round(quantity.Value, quantity.Decimals, MidpointRounding.AwayFromZero)),
        ReportCell.Money money => Number(money.Amount.Dong),
        _ => new Cell(),
    };

    private static Cell Number(decimal number) => new() { CellValue = new CellValue(number) };

    private static Cell Text(string text) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };
}
