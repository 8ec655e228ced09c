using System.IO.Compression;
using System.Xml.Linq;

namespace MongCai.Cli.Tests;

/// <summary>The workbook as much-used readers need it: elements without a prefix, rows and cells with their references.</summary>
public sealed class WorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Format_Workbook_HoldsNumbersAndTexts()
    {
        XElement[] rows = Rows(DossierFiles.Csv, "level", out string error);
        Assert.Equal("", error);
        Assert.Equal(["1", "2", "3", "4"], rows.Select(row => row.Attribute("r")!.Value));
        Assert.Equal(["A3", "B3", "C3", "D3", "E3", "F3", "G3", "H3", "I3"], rows[2].Elements().Take(9).Select(cell => cell.Attribute("r")!.Value));
        Assert.Equal(["Cấp xã", "0", "2", "1", "1", "1", "100", "1", "1"], rows[2].Elements().Take(9).Select(cell => cell.Value));
        Assert.Equal("inlineStr", rows[2].Elements().First().Attribute("t")!.Value);
        Assert.DoesNotContain(rows[2].Elements(), cell => cell.Attribute("r")!.Value == "S3"); // nothing was paid: no data is an empty cell, not 0
    }

    [Fact]
    public void Format_Workbook_HasNoPrefixes() // R15: exceljs finds no element with one
    {
        foreach ((string name, string text) in Parts(DossierFiles.Csv, "level", out _))
        {
            XDocument part = XDocument.Parse(text);
            Assert.All(part.Descendants(), element => Assert.True(text.Contains("<" + element.Name.LocalName, StringComparison.Ordinal), name));
            Assert.DoesNotContain("<x:", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\u001B]0;pwn\u0007\u001B[31mX", "␛]0;pwn␇␛[31mX", true)] // S-09
    [InlineData("a\uFFFEb", "a\uFFFDb", true)] // no character
    [InlineData("_x001B_", "_x005F_x001B_", false)] // spreadsheets would take it for a control character
    [InlineData("<Hộ tịch> & \"𝄞\"", "<Hộ tịch> & \"𝄞\"", false)]
    public void Format_WorkbookOfOddTexts_ShowsThem(string field, string shown, bool isSaid)
    {
        string csv = $"code,received_on,field\n000.00.01.H49-240303-0001,2024-03-03,\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n";
        Assert.Equal(shown, Rows(csv, "field", out string error)[1].Elements().First().Value);
        Assert.Equal(isSaid ? "mongcai: control characters, which a workbook cannot hold, are signs such as ␛ in 1 of its texts.\n" : "", error);
    }

    private static XElement[] Rows(string csv, string by, out string error) =>
        [.. XDocument.Parse(Parts(csv, by, out error)["xl/worksheets/sheet1.xml"]).Root!.Element(Main + "sheetData")!.Elements(Main + "row")];

    private static Dictionary<string, string> Parts(string csv, string by, out string error)
    {
        using TemporaryFile file = new("");
        Cli run = Cli.Run($"report - --period 2024 --by {by} --format xlsx --out {file.Path}", csv);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        error = run.Error;
        using ZipArchive zip = ZipFile.OpenRead(file.Path);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry => new StreamReader(entry.Open()).ReadToEnd());
    }
}
