using System.Text;

namespace MongCai.Cli.Tests;

/// <summary>What holds for every command with a table.</summary>
public sealed class BatchTests
{
    private const string Command = "workdays add --csv -";

    [Fact]
    public void Columns_InAnyOrder_AreFoundAndOthersPassThrough() =>
        Assert.Equal(
            ["note, n ,x,start,result,certainty,error", "\"a \"\"b\"\", c\",1, y ,2026-08-17,2026-08-18,announced,"],
            Cli.Run(Command, "note, n ,x,start\n\"a \"\"b\"\", c\",1, y ,2026-08-17\n").Lines());

    [Theory]
    [InlineData("start,n\r\n2026-08-17,1\r\n")] // CRLF
    [InlineData("start,n\n2026-08-17,1")] // no last line end
    [InlineData("start,n\r2026-08-17,1\r")] // CR alone
    [InlineData("\uFEFFstart,n\n2026-08-17,1\n")] // a byte order mark
    [InlineData("start,n\n\n2026-08-17,1\n\r\n")] // empty lines
    public void LineEnds_OfAnyKind_GiveTheSameRows(string input) =>
        Assert.Equal(["start,n,result,certainty,error", "2026-08-17,1,2026-08-18,announced,"], Cli.Run(Command, input).Lines());

    [Fact]
    public void Fields_Quoted_AreReadWithoutQuotes() =>
        Assert.Equal(
            "\"start\",n,note,result,certainty,error\n\"2026-08-17\",\"1\",\"two\nlines\",2026-08-18,announced,\n",
            Cli.Run(Command, "\"start\",n,note\n\"2026-08-17\",\"1\",\"two\nlines\"\n").Output);

    [Fact]
    public void WrongRows_GetMessages_AndTheOthersGoOn() =>
        Assert.Equal(
            [
                "start,n,result,certainty,error",
                "x,1,,,\"start: found 'x', expected a date such as '2026-08-17' or '17/08/2026'.\"",
                "2026-08-17,1,2026-08-18,announced,",
                "2026-08-17,,,,\"line 4: found 1 fields, expected 2 as in the header; put a field that holds a separator in double quotes.\"",
                "2026-08-17,1,,,\"line 5: found 3 fields, expected 2 as in the header; put a field that holds a separator in double quotes.\"",
                "2026-08-17,2,2026-08-19,announced,",
            ],
            Cli.Run(Command, "start,n\nx,1\n2026-08-17,1\n2026-08-17\n2026-08-17,1,1\n2026-08-17,2\n").LinesWithErrors());

    [Fact]
    public void BrokenQuotes_CostOneRowEach() =>
        Assert.Equal(
            [
                "n,start,result,certainty,error",
                "\"\"\"1\"\"x\",2026-08-17,,,line 2: a quoted field goes on after its closing quote; double each quote inside a field.",
                "\"\"\"1,2026-08-17\",,,,line 3: a double quote opens a field that nothing closes.",
                "2,2026-08-17,2026-08-19,announced,",
            ],
            Cli.Run(Command, "n,start\n\"1\"x,2026-08-17\n\"1,2026-08-17\n2,2026-08-17\n").LinesWithErrors());

    [Fact]
    public void LineNumbers_CountLinesInsideQuotes() =>
        Assert.Contains("line 5: found 1 fields", Cli.Run(Command, "start,n,note\n2026-08-17,1,\"a\nb\nc\"\nshort\n").Output, StringComparison.Ordinal);

    [Fact]
    public void LongFields_OverTheBuffer_ArePassedThrough()
    {
        string note = $"\"{string.Concat(Enumerable.Repeat("đơn \"\", \n", 30_000))}\"";
        Assert.Equal($"note,start,n,result,certainty,error\n{note},2026-08-17,1,2026-08-18,announced,\n", Cli.Run(Command, $"note,start,n\n{note},2026-08-17,1\n").Output);
    }

    [Fact]
    public void UnclosedQuote_InALongTable_CostsOneRow()
    {
        const int Rows = 100_000;
        string rows = string.Concat(Enumerable.Repeat("2026-08-17,1\n", Rows));
        string[] lines = Cli.Run(Command, "start,n\n\"2026-08-17,1\n" + rows).Output.Split('\n');
        Assert.Equal(Rows, lines.Count(line => line == "2026-08-17,1,2026-08-18,announced,"));
    }

    [Fact]
    public void EndlessRecord_IsCutAndMarked()
    {
        Cli run = Cli.Run(Command, "start,n\n" + new string('x', 3_000_000) + "\n2026-08-17,1\n");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the record is longer than 1048576 characters", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n2026-08-17,1,2026-08-18,announced,\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The table is empty; expected a header with the columns start,n.")]
    [InlineData("\n\n", "The table is empty")]
    [InlineData("start,m\n2026-08-17,1\n", "The column 'n' is missing; found 'start,m'.")]
    [InlineData("start,n,n\n2026-08-17,1,1\n", "The column 'n' stands in the header 2 times")]
    [InlineData("start,\"n\n2026-08-17,1\n", "The header is malformed")]
    public void WrongHeader_IsOneLineAndExitCodeTwo(string input, string message) => Cli.Run(Command, input).FailsWith(2, message);

    [Fact]
    public void HeaderAlone_IsAnEmptyTable() => Assert.Equal(["start,n,result,certainty,error"], Cli.Run(Command, "start,n\n").Lines());

    [Fact]
    public void File_IsReadAsStandardInputIs()
    {
        using TemporaryFile table = new("start,n\n2026-08-17,1\n");
        Assert.Equal(["start,n,result,certainty,error", "2026-08-17,1,2026-08-18,announced,"], Cli.Run("workdays add --csv " + table.Path).Lines());
    }

    [Fact]
    public void Bytes_NotUtf8_AreRefused()
    {
        Cli run = Cli.Run(Command, [.. Encoding.UTF8.GetBytes("note,start,n\n"), 0xE0, 0x20, .. Encoding.UTF8.GetBytes(",2026-08-17,1\n")]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_OfHalfALetterInUtf16_AreRefused()
    {
        Cli run = Cli.Run(
            Command,
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("note,start,n\n"), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(",2026-08-17,1\n")]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LongTable_TellsItsProgress()
    {
        Cli run = Cli.Run(Command, "start,n\n" + string.Concat(Enumerable.Repeat("2026-08-17,1\n", 250_000)));
        Assert.Equal("mongcai: 100000 rows\nmongcai: 200000 rows\n", run.Error);
        Assert.Equal(250_001, run.Output.Count(character => character == '\n'));
    }
}
