using System.Text;

namespace MongCai.Cli.Tests;

/// <summary>Tables as spreadsheets write them, by every command that reads rows.</summary>
public sealed class SpreadsheetTablesTests
{
    [Theory]
    [InlineData("start;n\n2026-08-21;5\n", "start;n;result;certainty;error|2026-08-21;5;2026-08-27;announced;")] // X03: what is written beside a row is separated as the row is
    [InlineData("sep=;\r\nstart;n\r\n2026-08-21;5\r\n", "start;n;result;certainty;error|2026-08-21;5;2026-08-27;announced;")]
    [InlineData("start\tn\n2026-08-21\t5\n", "start\tn\tresult\tcertainty\terror|2026-08-21\t5\t2026-08-27\tannounced\t")]
    [InlineData("\uFEFF\uFEFFstart,n\n2026-08-21,5\n", "start,n,result,certainty,error|2026-08-21,5,2026-08-27,announced,")] // the mark of the file and one of a text in it
    [InlineData("start , n\n  2026-08-21 ,\u00A05 \n", "start , n,result,certainty,error|  2026-08-21 ,\u00A05 ,2026-08-27,announced,")] // X12: blanks around fields, kept in what is written
    [InlineData("start;n;note\n2026-08-21;5;a,b\n", "start;n;note;result;certainty;error|2026-08-21;5;a,b;2026-08-27;announced;")] // a comma is a letter there
    public void Rows_OfASpreadsheet_AreAnswered(string table, string expected) =>
        Assert.Equal(expected.Split('|'), Cli.Run("workdays add --csv -", table).Lines());

    [Fact]
    public void Rows_WithAnErrorThatHoldsTheSeparator_AreReadBack() =>
        Assert.Equal(
            ["start;n;result;certainty;error", "2026-08-21;\"x;\";;;\"n: found 'x;', expected a whole number from -2147483648 to 2147483647, such as '5'.\""],
            Cli.Run("workdays add --csv -", "start;n\n2026-08-21;x;\n".Replace("x;", "\"x;\"", StringComparison.Ordinal)).LinesWithErrors());

    [Theory]
    [InlineData("[{\"code\":\"x\"}]", "The file '-' is wrong. It is a JSON array; expected a JSON object a line (NDJSON), CSV with a header, or one of them in gzip.")] // R12
    [InlineData("<!doctype html><html></html>", "It is XML or a web page")]
    [InlineData("PK\u0003\u0004...", "It is a workbook or another zip file")]
    [InlineData("%PDF-1.7", "It is a PDF")]
    [InlineData("\uFEFF [1]", "It is a JSON array")]
    public void Report_OfAnotherKindOfFile_SaysWhatItIs(string text, string message) => Cli.Run("report - --period 2024", text).FailsWith(2, message);

    [Theory]
    [InlineData("[{\"start\":\"x\"}]", "The text is a JSON array; expected a table in CSV with the columns start,n.")]
    [InlineData("<html>", "The text is XML or a web page")]
    public void Rows_OfAnotherKindOfFile_SaysWhatItIs(string text, string message) => Cli.Run("workdays add --csv -", text).FailsWith(2, message);

    [Theory]
    [InlineData("28.04.2026", "expected a date such as '2026-08-17' or '17/08/2026'. If the day stands before the month, write '2026-04-28'.")]
    [InlineData("3-4-2026", "If the day stands before the month, write '2026-04-03'.")]
    public void Day_BeforeTheMonth_IsRefusedWithTheWayOut(string day, string message)
    {
        Cli.Run($"workdays add --n 1 --start {day}").FailsWith(1, message);
        Cli.Run("report - --period 2024", $"code,received_on\n000.00.01.H49-240303-0001,{day}\n")
            .FailsWith(2, message[message.IndexOf("If the day", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Report_SeparatedBySemicolons_IsTheSame() =>
        Assert.Equal(
            Cli.Run("report - --period 2024 --by agency", DossierFiles.Csv).Lines(),
            Cli.Run("report - --period 2024 --by agency", DossierFiles.Csv.Replace("\"a, b\"", "a", StringComparison.Ordinal).Replace(',', ';')).Lines());

    [Fact]
    public void Bom_BeginsTheTable()
    {
        using TemporaryFile file = new("");
        Cli.Run($"report - --period 2024 --by agency --bom --out {file.Path}", DossierFiles.Csv).FailsNot();
        byte[] written = File.ReadAllBytes(file.Path);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), written[..3]);
        Assert.Equal(Cli.Run("report - --period 2024 --by agency", DossierFiles.Csv).Output, Encoding.UTF8.GetString(written[3..]));
        Cli.Run("report - --period 2024 --format md --bom", DossierFiles.Csv).FailsWith(2, "A byte order mark is for CSV alone.");
    }
}
