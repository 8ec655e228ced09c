using System.Globalization;

namespace MongCai.Cli.Tests;

public sealed class ForecastBacktestTests
{
    private const string Header = "model,landmarks,brier,logloss,auc,ece";

    private static readonly string[] Figures = Cli.Run($"forecast backtest - {EventLogs.Columns} --deadline due --unit office", EventLogs.Csv).Lines();

    [Fact]
    public void Backtest_OfALog_GivesARowAModel()
    {
        Assert.Equal(Header, Figures[0]);
        Assert.Equal(["constant", "state", "forecast"], Figures[1..].Select(line => line.Split(',')[0]));
        Assert.All(Figures[1..], line => Assert.Equal(Landmarks(), int.Parse(line.Split(',')[1], CultureInfo.InvariantCulture)));
        Assert.InRange(Number(3, 2), 0, 0.12); // which office it is tells nearly all
        Assert.InRange(Number(3, 4), 0.85, 1);
        Assert.True(Number(3, 2) < Math.Min(Number(1, 2), Number(2, 2)) - 0.05);
    }

    [Fact]
    public void Backtest_OfRowsInAnyOrder_IsTheSame() => Assert.Equal(
        Figures,
        Cli.Run($"forecast backtest - {EventLogs.Columns} --deadline due --unit office", "case,activity,time,due,office\n" + string.Join('\n', EventLogs.Rows.Reverse()) + "\n").Lines());

    public static TheoryData<string, string, byte[]> Forms => new()
    {
        { "gzip", $"{EventLogs.Columns} --deadline due --unit office", EventLogs.Gzip(EventLogs.Csv) },
        { "semicolons", $"{EventLogs.Columns} --deadline due --unit office", Bytes(EventLogs.Csv.Replace(',', ';')) },
        { "tabs after a mark", $"{EventLogs.Columns} --deadline due --unit office", Bytes("\uFEFF" + EventLogs.Csv.Replace(',', '\t')) },
        { "names as process mining writes them", "--case case:concept:name --activity concept:name --time time:timestamp --deadline case:due --unit org:group", Bytes(EventLogs.Csv.Replace("case,activity,time,due,office", "case:concept:name,concept:name,time:timestamp,case:due,org:group", StringComparison.Ordinal)) },
        { "columns by their usual names", "--deadline due --unit office", Bytes(EventLogs.Csv) },
        { "offsets", $"{EventLogs.Columns} --deadline due --unit office", Bytes(EventLogs.Csv.Replace("Z,", ".000+00:00,", StringComparison.Ordinal)) },
        { "without offsets, which shifts all by seven hours", $"{EventLogs.Columns} --deadline due --unit office", Bytes(Shifted()) },
        { "a limit in days in the place of the column", $"{EventLogs.Columns} --limit-days 30 --unit office", Bytes(EventLogs.Csv) },
        { "XES", "--deadline due --unit org:group", Bytes(EventLogs.Xes) },
        { "XES with the names of a table", "--case case:concept:name --activity concept:name --time time:timestamp --deadline case:due --unit org:group", EventLogs.Gzip(EventLogs.Xes) },
        { "XES with the name of the case alone", "--case concept:name --activity concept:name --time time:timestamp --deadline due --unit org:group", Bytes(EventLogs.Xes) },
        { "the last event as the column of the end", $"{EventLogs.Columns} --deadline due --unit office --end time --start time", Bytes(EventLogs.Csv) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Backtest_OfTheSameLogInAnotherForm_IsTheSame(string reason, string options, byte[] log)
    {
        Cli run = Cli.Run($"forecast backtest - {options}", log);
        Assert.Equal((reason, 0, string.Join('\n', Figures) + "\n"), (reason, run.ExitCode, run.Output));
    }

    [Fact]
    public void Backtest_OfStartsBeforeTheFirstEvents_LooksAtCasesFromTheirEventsOn()
    {
        IEnumerable<string> begun = EventLogs.Rows.Chunk(3).SelectMany(rows => rows.Select(row => $"{row},{EventLogs.Text(Parsed(rows[0].Split(',')[2]).AddDays(-30))}"));
        Assert.Equal(
            Figures,
            Cli.Run($"forecast backtest - {EventLogs.Columns} --deadline due --unit office --start begun", "case,activity,time,due,office,begun\n" + string.Join('\n', begun) + "\n").Lines());
    }

    [Fact]
    public void Backtest_OfAUnitThatTheLastEventNames_DoesNotLookAhead()
    {
        IEnumerable<string> late = EventLogs.Rows.Select(row => row.Contains(",decide,", StringComparison.Ordinal) ? row : row[..(row.LastIndexOf(',') + 1)]);
        string[] plain = Cli.Run($"forecast backtest - {EventLogs.Columns} --deadline due", EventLogs.Csv).Lines();
        string[] lines = Cli.Run($"forecast backtest - {EventLogs.Columns} --deadline due --unit office", "case,activity,time,due,office\n" + string.Join('\n', late) + "\n").Lines();
        Assert.Equal(Number(plain, 3, 2), Number(lines, 3, 2), 0.01); // with the office known it is far less
        Assert.True(Number(plain, 3, 2) - Number(Figures, 3, 2) > 0.03);
    }

    [Theory]
    [InlineData("--limit-quantile 0.5")] // half of the earlier cases
    [InlineData("")] // three quarters, without a word on when a case is due
    [InlineData("--deadline due --months 6")] // from half a year alone
    public void Backtest_WithOtherLimits_GivesNumbers(string options)
    {
        string[] lines = Cli.Run($"forecast backtest - {EventLogs.Columns} {options}", EventLogs.Csv).Lines();
        Assert.Equal((4, Header), (lines.Length, lines[0]));
        Assert.All(lines[1..].SelectMany(line => line.Split(',')[1..4]), number => Assert.True(double.Parse(number, CultureInfo.InvariantCulture) >= 0));
    }

    [Fact]
    public void Backtest_WhereAllAreOverdue_HasNoCurve() =>
        Assert.Equal(
            ["", "", ""], Cli.Run($"forecast backtest - {EventLogs.Columns} --limit-days 1", EventLogs.Csv).Lines()[1..].Select(line => line.Split(',')[4]));

    [Fact]
    public void Backtest_OfEndsInAColumn_LeavesOutWhatIsNotKnown()
    {
        IEnumerable<string> pending = EventLogs.Rows.Where(row => !row.Contains(",decide,", StringComparison.Ordinal))
            .Select(row => row[..row.LastIndexOf(',')] + ",");
        Cli run = Cli.Run(
            $"forecast backtest - {EventLogs.Columns} --deadline due --end ended", "case,activity,time,due,ended\n" + string.Join('\n', pending) + "\n");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("mongcai: landmarks left out, since their case is pending and not yet due when the log ends: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output.Split('\n')[1].Split(',')[4]); // of the others, all are overdue
    }

    [Fact]
    public void Backtest_OfCasesWithoutADeadline_SaysHowMany()
    {
        Cli run = Cli.Run($"forecast backtest - {EventLogs.Columns} --deadline due", EventLogs.Csv + "d1,file,2022-01-03T02:00:00Z,,quick\nd2,file,2022-01-03T02:00:00Z,2022-03-01,quick\nd2,look,2022-01-04T02:00:00Z,2022-03-02,quick\n");
        Assert.Equal(
            "mongcai: cases that name several deadlines, of which the first counts: 1\nmongcai: cases left out, since they have no deadline: 1\n", run.Error);
    }

    [Theory]
    [InlineData("forecast backtest - --case nr --activity activity --time time", "The log has no column 'nr'; found 'case', 'activity', 'time', 'due', 'office'.")] // a column that is not there
    [InlineData("forecast backtest - --deadline until", "The log has no column 'until'; found 'case', 'activity', 'time', 'due', 'office'.")] // nor this
    [InlineData("forecast backtest - --deadline due --limit-days 3", "Found more than one of '--deadline', '--limit-days' and '--limit-quantile'")] // two ways at once
    [InlineData("forecast backtest - --limit-days 0", "--limit-days: found '0', expected a number above 0 and up to 36500.")] // no time
    [InlineData("forecast backtest - --limit-quantile 1.5", "--limit-quantile: found '1.5', expected a number above 0 and up to 1.")] // no share
    [InlineData("forecast backtest - --months 0.5", "--months: found '0.5', expected a whole number from 1 to 1200.")] // no months
    [InlineData("forecast backtest /none.csv", "The file '/none.csv' cannot be opened")] // no file
    public void Backtest_OfAWrongCommand_SaysWhatIsExpected(string command, string message) => Cli.Run(command, EventLogs.Csv).FailsWith(2, message);

    [Theory]
    [InlineData("", "The table is empty")] // nothing at all
    [InlineData("case,activity,time\n", "The log holds no event")] // a header alone
    [InlineData("case,activity,time\na,file,2022-01-01\n", "There is nothing to test: of 1 cases with a due moment, none")] // never pending
    [InlineData("case,activity,time\na,file,2022-13-01\n", "line 2: found '2022-13-01' in the column 'time', expected a moment such as")] // no such month
    [InlineData("case,activity,time\na,file,01/02/2022\n", "line 2: found '01/02/2022' in the column 'time'")] // a day that could be two
    [InlineData("case,activity,time\n,file,2022-01-01\n", "line 2: the column 'case' is empty")] // an event of no case
    [InlineData("case,activity,time\na,file\n", "line 2: found 2 fields, expected 3")] // a short row
    [InlineData("case,case,activity,time\na,a,file,2022-01-01\n", "The column 'case' stands in the header 2 times")] // which of them
    [InlineData("{\"a\":1}", "The text is JSON; expected a table in CSV")] // another kind of file
    [InlineData("<log><trace>", "the text is no XES: it is not well-formed XML")] // broken off
    [InlineData("<!DOCTYPE log [<!ENTITY a \"b\">]><log/>", "it declares a document type")] // entities
    [InlineData("<log/>", "The log holds no event")] // no trace
    [InlineData("<log><trace><event><string key=\"a\" value=\"1\"/><string key=\"a\" value=\"2\"/></event></trace></log>", "Line 1: the attribute 'a' stands in one element twice")] // which of them
    [InlineData("<log><trace><string key=\"a\" value=\"1\"/><string key=\"a\" value=\"1\"/></trace></log>", "Line 1: the attribute 'a' stands in one element twice")]
    [InlineData("<log><event><string key=\"concept:name\" value=\"a\"/></event></log>", "Line 1: an event stands in no trace")] // of no case
    [InlineData("<log><trace><string key=\"id\" value=\"1\"/><event><string key=\"concept:name\" value=\"a\"/></event></trace></log>", "The log has no column 'case:concept:name'; found 'case:id', 'concept:name'.")] // another key
    [InlineData("<log><trace><string key=\"concept:name\" value=\"1\"/><event><string key=\"concept:name\" value=\"a\"/><date key=\"time:timestamp\" value=\"never\"/></event></trace></log>", "trace 1: found 'never' in the column 'time:timestamp'")] // no moment
    [InlineData("<log><trace><string key=\"id\" value=\"1\"><int key=\"within\" value=\"1\"/></string><event><string key=\"concept:name\" value=\"a\"><int key=\"within\" value=\"1\"/></string></event></trace></log>", "The log has no column 'case:concept:name'; found 'case:id', 'concept:name'.")] // attributes of attributes are none
    public void Backtest_OfAWrongLog_SaysWhereAndWhatIsExpected(string log, string message) => Cli.Run("forecast backtest -", log).FailsWith(2, message);

    [Theory]
    [InlineData(61, "The log has no column 'case:concept:name'; found 'case:a'.")] // as deep as is read: the 62nd of 64 levels below the root
    [InlineData(200_000, "Line 1: the text is no XES: it has more than 64 levels. Export the log again.")] // what would take the time of its square
    public void Backtest_OfALogOfManyLevels_IsRefusedSoon(int levels, string message)
    {
        string log = "<log><trace>" + string.Concat(Enumerable.Repeat("<string key=\"a\" value=\"1\">", levels))
            + string.Concat(Enumerable.Repeat("</string>", levels)) + "<event/></trace></log>";
        Cli.Run("forecast backtest -", log).FailsWith(2, message);
    }

    [Fact]
    public void Backtest_OfACutFile_IsRefused() =>
        Cli.Run($"forecast backtest - {EventLogs.Columns} --deadline due", EventLogs.Gzip(EventLogs.Csv)[..^40]).FailsWith(2, "It is not whole");

    [Fact]
    public void Backtest_OfAnyDamagedLog_AnswersOrSaysOneLine()
    {
        string[] wholes = [EventLogs.Csv[..4000], EventLogs.Xes[..4000] + "</log>", EventLogs.Xes[..EventLogs.Xes.IndexOf("</trace>", StringComparison.Ordinal)] + "</trace></log>"];
        const string letters = "<>/\"=,;:-+0129TZ \nabc&é\0";
        Random random = new(15);
        for (int run = 0; run < 300; run++)
        {
            string whole = wholes[run % wholes.Length];
            int from = random.Next(whole.Length);
            string put = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => letters[random.Next(letters.Length)]));
            string damaged = whole[..from] + put + whole[Math.Min(whole.Length, from + random.Next(40))..];
            Cli answer = Cli.Run($"forecast backtest - {(run % wholes.Length == 0 ? EventLogs.Columns : "")} --limit-days 30", damaged);
            Assert.True(answer.ExitCode == 0 || (answer.ExitCode == 2 && answer.Output.Length == 0 && answer.Error.Split('\n').Any(line => line.StartsWith("mongcai: ", StringComparison.Ordinal))), damaged);
        }
    }

    /// <summary>Each case has one landmark a week, from its start, before its end and its due moment: those of the last 180 cases.</summary>
    private static int Landmarks() => EventLogs.Rows.Chunk(3).Skip(420).Sum(rows =>
    {
        DateTime[] times = [.. rows.Select(row => Parsed(row.Split(',')[2]))];
        DateTime end = times[2] < Parsed(rows[0].Split(',')[3]) ? times[2] : Parsed(rows[0].Split(',')[3]);
        return (int)Math.Ceiling((end - times[0]).TotalDays / 7);
    });

    private static DateTime Parsed(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    private static double Number(int row, int column) => Number(Figures, row, column);

    private static double Number(string[] lines, int row, int column) => double.Parse(lines[row].Split(',')[column], CultureInfo.InvariantCulture);

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    /// <summary>The same moments on the clocks of Vietnam.</summary>
    private static string Shifted() => "case,activity,time,due,office\n" + string.Join('\n', EventLogs.Rows.Select(row => string.Join(',', row.Split(',').Select((field, index) =>
        index is 2 or 3 ? Parsed(field).AddHours(7).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : field)))) + "\n";
}
