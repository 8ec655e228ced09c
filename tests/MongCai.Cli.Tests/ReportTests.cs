using System.Text;

namespace MongCai.Cli.Tests;

public sealed class ReportTests
{
    private const string Heads =
        "label,carried-over,received,resolved,pending,pending-overdue,on-time-or-early,on-time-or-early-part,on-time-or-early-whole,components-digitized,components-digitized-part,components-digitized-whole,"
        + "data-reuse,data-reuse-part,data-reuse-whole,online,online-part,online-whole,cashless,cashless-part,cashless-whole,satisfied,satisfied-part,satisfied-whole";

    private static readonly string[] ByAgency =
    [
        Heads,
        "000.00.01.H49,0,2,2,0,0,50.00,1,2,50.00,1,2,50.00,1,2,50.00,1,2,50.00,1,2,100.00,1,1",
        "000.01.22.H49,0,2,1,1,1,100.00,1,1,100.00,1,1,0.00,0,2,50.00,1,2,,0,0,,0,0",
        "Tổng cộng,0,4,3,1,1,66.67,2,3,66.67,2,3,25.00,1,4,50.00,2,4,50.00,1,2,100.00,1,1",
    ];

    [Theory]
    [InlineData(DossierFiles.Ndjson)]
    [InlineData(DossierFiles.Csv)]
    public void Dossiers_OfEitherForm_GiveTheSameReport(string dossiers)
    {
        Assert.Equal(ByAgency, Cli.Run("report - --period 2024 --by agency", dossiers).Lines());
        Assert.Equal(ByAgency, Cli.Run("report - --period 2024 --by agency", "\uFEFF" + dossiers).Lines());
        Assert.Equal(ByAgency, Cli.Run("report - --period 2024 --by agency", dossiers.ReplaceLineEndings("\r\n")).Lines());
        Assert.Equal(ByAgency, Cli.Run("report - --period 2024 --by agency", DossierFiles.Compressed(dossiers)).Lines());
    }

    [Fact]
    public void Dossiers_OfSeveralFiles_AreCountedTogether()
    {
        string[] lines = DossierFiles.Ndjson.Split('\n');
        using TemporaryFile first = new(lines[0] + "\n" + lines[1]); // without a line end at its end
        Assert.Equal(ByAgency, Cli.Run($"report {first.Path} - --period 2024 --by agency", string.Join('\n', lines[2..])).Lines());
    }

    [Theory]
    [InlineData("level", "Cấp huyện", "Cấp xã")]
    [InlineData("field", "Chứng thực", "Hộ tịch")]
    [InlineData("procedure", "1.001193", "2.000815")]
    [InlineData("channel", "Trực tiếp", "Trực tuyến", "Qua bưu chính công ích")]
    [InlineData("online-level", "Không rõ", "Toàn trình")]
    [InlineData("overdue-cause", "Không rõ")]
    [InlineData("officer", "Không rõ", "cb-02")]
    [InlineData("counter", "Không rõ", "quầy 1", "quầy 3")]
    [InlineData("month", "Tháng 3 năm 2024", "Tháng 4 năm 2024")]
    public void By_EachSide_HasARowForEachValue(string side, params string[] labels)
    {
        string[] lines = Cli.Run($"report - --by {side}", DossierFiles.Csv).Lines();
        Assert.Equal(labels, lines[1..].Select(line => line.Split(',')[0]).Where(label => label != "Tổng cộng"));
    }

    [Fact]
    public void Period_LeavesOutWhatIsNotInIt()
    {
        string[] lines = Cli.Run("report - --period 2024-04 --by level", DossierFiles.Ndjson).Lines();
        Assert.StartsWith("Tổng cộng,0,2,1,1,0,", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void CutOff_MovesTheMonth()
    {
        string[] lines = Cli.Run("report - --period 2024-03 --cut-off 2", DossierFiles.Ndjson).Lines();
        Assert.StartsWith("Tháng 3 năm 2024,0,2,0,2,0,", lines[^1], StringComparison.Ordinal); // received by 2 March, resolved after it
    }

    [Theory]
    [InlineData("json", "{\n  \"code\": \"segments\",")]
    [InlineData("md", "**Figures by segment – 2024**")]
    [InlineData("html", "<!DOCTYPE html>\n<html lang=\"en\">")]
    [InlineData("csv", "label,carried-over")]
    public void Format_OfText_IsWrittenInTheLanguageAskedFor(string format, string begin)
    {
        string output = Cli.Run($"report - --period 2024 --by level --lang en --format {format}", DossierFiles.Csv).Output;
        Assert.StartsWith(begin, output, StringComparison.Ordinal);
        Assert.Contains("Communal level", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WhereverItIsOpened_LoadsNothing() => Assert.Contains(
        "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';",
        Cli.Run("report - --period 2024 --by level --format html", DossierFiles.Csv).Output,
        StringComparison.Ordinal);

    [Fact]
    public void Out_TextIntoAFile_LeavesTheOutputEmpty()
    {
        using TemporaryFile file = new("");
        Cli run = Cli.Run($"report - --period 2024 --by agency --out {file.Path}", DossierFiles.Csv);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(ByAgency, File.ReadAllLines(file.Path));
    }

    [Theory]
    [InlineData("{\"code\":\"x\",\"receivedOn\":\"2024-03-01\"}", "Line 1: code: found 'x', expected the code of a dossier")]
    [InlineData("{\"receivedOn\":\"2024-03-01\"}", "Line 1: code is missing.")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\"}", "Line 1: received_on (in JSON receivedOn) is missing.")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"receivedOn\":\"2024-04-01\"}", "Line 1: receivedOn: it stands twice in the object; expected it once.")] // R13
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"x\":1,\"x\":2}", "Line 1: a member stands in one object twice.")] // R13, a member of no column
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"x\":{\"a\":1,\"a\":2}}", "Line 1: a member stands in one object twice.")] // inside one
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"x\":1,\"\\u0078\":2}", "Line 1: a member stands in one object twice.")] // spelled otherwise
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"EndedOn\":\"2024-03-04\"}", "Line 1: the member 'EndedOn' is not read; expected 'endedOn'.")] // it would count as pending
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"ended_on\":\"2024-03-04\"}", "Line 1: the member 'ended_on' is not read; expected 'endedOn'.")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-02-30\"}", "Line 1: receivedOn: found '2024-02-30', expected a date")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"endedOn\":\"2024-02-01\"}", "Line 1: the dossier ended before it was received.")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"outcome\":\"stopped\"}", "Line 1: there is an outcome, but no day")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"paidAmount\":1}", "Line 1: an amount was paid, but there is no payment method.")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"paidAmount\":1.5}", "Line 1: paidAmount: found '1.5', expected whole đồng")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"channel\":\"fax\"}", "Line 1: channel: found 'fax', expected in-person, online, postal.")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"satisfied\":2}", "Line 1: satisfied: found '2', expected true or false.")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":[1]}", "Line 1: receivedOn: found an object or an array")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\"}\n\n[]", "Line 3: expected a JSON object")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\"}\n{\"code\":", "Line 2: it is not a JSON object, from byte")]
    [InlineData("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\"}{}", "Line 1: it is not a JSON object, from byte")]
    [InlineData("code,received_on\n000.00.01.H49-240301-0001,x\n", "Line 2: received_on: found 'x', expected a date")]
    [InlineData("code,received_on\n000.00.01.H49-240301-0001\n", "Line 2: found 1 fields, expected 2")]
    [InlineData("code,received_on\n\"000.00.01.H49-240301-0001,2024-03-01\n", "Line 2: a double quote opens a field that nothing closes.")]
    [InlineData("code,received_on,agency\n000.00.01.H49-240301-0001,2024-03-01,x\n", "Line 2: agency: found 'x', expected the code of an agency")]
    public void WrongLine_StopsTheReport(string dossiers, string message) =>
        Cli.Run("report - --by agency", dossiers).FailsWith(2, "mongcai: The file '-' is wrong. " + message);

    [Theory]
    [InlineData("code\n", "The column 'received_on' is missing; found 'code'.")]
    [InlineData("code,received_on,endedon\n000.00.01.H49-240301-0001,2024-03-01,2024-03-04\n", "The column 'endedon' is not read; expected 'ended_on'.")] // it would count as pending
    [InlineData("code,received_on,Due On\n", "The column 'Due On' is not read; expected 'due_on'.")]
    [InlineData("", "The table is empty; expected a header with the columns code,received_on.")]
    [InlineData("code,received_on\n", "The files hold no dossier, so that there is no period to report on.")]
    public void WrongTable_IsNamed(string dossiers, string message) => Cli.Run("report -", dossiers).FailsWith(2, message);

    [Fact]
    public void WrongLine_OfTheSecondFile_NamesIt()
    {
        using TemporaryFile first = new(DossierFiles.Csv);
        using TemporaryFile second = new(DossierFiles.Ndjson + "{}\n");
        Cli.Run($"report {first.Path} {second.Path}").FailsWith(2, $"The file '{second.Path}' is wrong. Line 6: code is missing.");
    }

    [Fact]
    public void WrongText_ThatIsNotUtf8_IsNamed()
    {
        byte[] line = Encoding.UTF8.GetBytes("{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"field\":\"?\"}");
        line[Array.IndexOf(line, (byte)'?')] = 0xff;
        Cli.Run("report - --by field", line).FailsWith(2, "The file '-' is wrong. Line 1: it is not UTF-8 text.");
    }

    [Fact]
    public void WrongText_ThatIsHalfALetter_IsNamed() =>
        Cli.Run("report - --by field", "{\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\",\"field\":\"\\ud800\"}")
            .FailsWith(2, "The file '-' is wrong. Line 1: it is not UTF-8 text.");

    [Fact]
    public void LongLine_IsNamed() =>
        Cli.Run("report -", "{\"code\":\"" + new string('x', 3 << 20)).FailsWith(2, "Line 1: it is longer than 1048576 bytes; expected an object a line.");

    [Theory]
    [InlineData("report", "FILE is missing.")]
    [InlineData("report - --period 2024-Q5", "--period: found '2024-Q5', expected a year")]
    [InlineData("report - --cut-off 31", "--cut-off: found '31', expected a day from 1 to 28.")]
    [InlineData("report - --by day", "'day'")]
    [InlineData("report - --format xlsx", "Give a file with '--out FILE'.")]
    [InlineData("report - --out /nowhere/x.csv --period 2024", "The file '/nowhere/x.csv' cannot be written")]
    [InlineData("report /nowhere.ndjson", "The file '/nowhere.ndjson' cannot be opened: it does not exist.")]
    public void WrongCommandLine_IsOneLine(string commandLine, string message) => Cli.Run(commandLine, DossierFiles.Csv).FailsWith(2, message);

    [Fact]
    public void Help_NamesEveryColumn()
    {
        string help = Cli.Run("report --help").Output;
        Assert.All(
            ["received_on:", "field_code:", "overdue_cause:", "uses_certified_copy:", "complaint:"],
            name => Assert.Contains(name, help, StringComparison.Ordinal));
    }
}
