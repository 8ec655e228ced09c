using System.Text;
using MongCai.Cli.Terminal;

namespace MongCai.Cli.Tests;

/// <summary>Tables on a terminal; what a pipe gets is CSV to the letter.</summary>
public sealed class TerminalTableTests
{
    [Fact]
    public void List_OnATerminal_StandsSideBySide()
    {
        string[] lines = Cli.Run("days-off 2026-08-31 2026-09-02", Encoding.UTF8.GetBytes(""), isOutputTerminal: true).Lines();
        Assert.StartsWith("date        weekday  kind", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("──────────  ───────  ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("2026-08-31  Mon      swap-off", lines[2], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void List_InAPipe_IsCsv() =>
        Assert.Equal("date,weekday,kind,name,certainty,source", Cli.Run("days-off 2026-08-31 2026-09-02").Lines()[0]);

    [Fact]
    public void List_AskedForAsJson_IsJsonOnATerminalToo()
    {
        Cli terminal = Cli.Run("days-off 2026-08-31 2026-09-02 --json", Encoding.UTF8.GetBytes(""), isOutputTerminal: true);
        Assert.StartsWith("""{"date":"2026-08-31",""", terminal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report - --period 2024 --by field", "code,received_on,field\n000.00.01.H49-240303-0001,2024-03-03,Hộ tịch\n")] // a row down the page: too many columns
    [InlineData("index 766 - --period 2024", "code,received_on\n000.00.01.H49-240303-0001,2024-03-03\n")]
    public void Report_OnATerminal_HasItsTitle(string commandLine, string input)
    {
        Cli terminal = Cli.Run(commandLine, Encoding.UTF8.GetBytes(input), isOutputTerminal: true);
        Assert.NotEqual(Cli.Run(commandLine, input).Output, terminal.Output);
        string asked = commandLine + " --format csv";
        Assert.Equal(Cli.Run(asked, input).Output, Cli.Run(asked, Encoding.UTF8.GetBytes(input), isOutputTerminal: true).Output);
        Assert.DoesNotContain(',', terminal.Output.Split('\n')[1]);
    }

    [Fact]
    public void Cell_ThatIsLong_TakesSeveralLines()
    {
        using StringWriter text = new() { NewLine = "\n" };
        using (TextTable table = new(["a", "b"], text, width: 20))
        {
            table.Add(["1", "một hai ba bốn năm sáu"]);
        }

        Assert.Equal("a  b\n─  ─────────────────\n1  một hai ba bốn\n   năm sáu\n", text.ToString());
    }

    [Fact]
    public void Rows_AfterTheFirst_AreWrittenAsTheyCome()
    {
        using StringWriter text = new() { NewLine = "\n" };
        using TextTable table = new(["a"], text, width: 20);
        for (int row = 0; row < 250; row++)
        {
            table.Add([FormattableString.Invariant($"{row}")]);
        }

        Assert.EndsWith("\n249\n", text.ToString(), StringComparison.Ordinal);
    }
}
