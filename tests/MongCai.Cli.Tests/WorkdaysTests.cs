namespace MongCai.Cli.Tests;

public sealed class WorkdaysTests
{
    [Theory]
    [InlineData("2026-08-17", "5", "2026-08-22")] // onto the worked Saturday
    [InlineData("2026-08-17", "-5", "2026-08-10")] // backwards
    [InlineData("2026-08-17", "0", "2026-08-17")] // a working day is its own
    [InlineData("2026-08-16", "0", "2026-08-17")] // a Sunday is not
    public void Add_OneRow_PrintsTheBareDay(string start, string n, string expected) =>
        Assert.Equal([expected], Cli.Run($"workdays add --start {start} --n {n}").Lines());

    [Theory]
    [InlineData("workdays add 1995-01-02 1", "1995-01-03")] // before the near years
    [InlineData("workdays add 2059-12-01 60", "2060-03-02")] // far into projected years
    [InlineData("workdays add 2060-03-02 -60", "2059-12-01")] // and back
    [InlineData("workdays count 2059-12-01 2059-12-02", "after_from_through_to=1|from_until_before_to=1")]
    public void Workdays_ThatAreProjected_SaySo(string line, string expected) => Assert.Equal(expected.Split('|'), Cli.Run(line).ProjectedLines());

    [Fact]
    public void Add_Table_SaysHowManyRowsAreProjected()
    {
        Cli told = Cli.Run("workdays add --csv -", "start,n\n2026-08-17,5\n2059-12-01,60\n2026-08-17,5000\n");
        Assert.Equal(0, told.ExitCode);
        Assert.Equal("mongcai: 2 of the rows rest on days off that are projected from the law; the State's announcement may move their results.\n", told.Error);
    }

    [Fact]
    public void Add_WithPauses_SkipsTheirDays() =>
        Assert.Equal(["2026-08-25"], Cli.Run("workdays add --start 2026-08-17 --n 5 --pauses 2026-08-18/2026-08-19;2026-08-20/2026-08-21").Lines());

    [Fact]
    public void Add_Table_AppendsResultAndError() =>
        Assert.Equal(
            ["start,n,pauses,result,certainty,error", "2026-08-17,5,,2026-08-22,announced,", "2026-08-17,5,2026-08-18/2026-08-19,2026-08-24,announced,"],
            Cli.Run("workdays add --csv -", "start,n,pauses\n2026-08-17,5,\n2026-08-17,5,2026-08-18/2026-08-19\n").Lines());

    [Theory]
    [InlineData("--start 2026-8-17 --n 5", "start: found '2026-8-17', expected a date such as '2026-08-17' or '17/08/2026'.")]
    [InlineData("--start 2026-02-29 --n 5", "start: found '2026-02-29'")] // no such day
    [InlineData("--start 2569-08-17 --n 5", "2569-08-17 is outside the calendar")] // a Thai year
    [InlineData("--start 2026-08-17 --n 5.0", "n: found '5.0', expected a whole number")]
    [InlineData("--start 2026-08-17 --n 2147483648", "n: found '2147483648', expected a whole number")] // past int
    [InlineData("--start 2026-08-17 --n -2147483648", "outside the calendar")] // the least int
    [InlineData("--start 2026-08-17 --n 1 --pauses 2026-08-18", "pauses: found '2026-08-18', expected stop/resume")]
    [InlineData("--start 2026-08-17 --n 1 --pauses 2026-08-19/2026-08-18", "before it begins")]
    public void Add_WrongValue_IsOneLineAndExitCodeOne(string options, string message) =>
        Cli.Run("workdays add " + options).FailsWith(1, message);

    [Fact]
    public void Add_WrongValue_NamesNoParameter() =>
        Assert.DoesNotContain("Parameter", Cli.Run("workdays add --start 2026-08-17 --n 999999").Error, StringComparison.Ordinal);

    [Fact]
    public void Add_Announcements_AddToTheOfficialOnes()
    {
        using TemporaryFile storm = new("date,kind,name,source\n2026-08-18,closure,Bão,Generated decision\n");
        Assert.Equal(["2026-08-19"], Cli.Run($"workdays add --start 2026-08-17 --n 1 --announcements {storm.Path}").Lines());
    }

    [Theory]
    [InlineData("Tết Nguyên đán")]
    [InlineData("Tết Nguyên Đán")]
    [InlineData("Tết Âm lịch")]
    [InlineData("Nghỉ Tết Nguyên đán")]
    public void Add_Announcements_JoinTheLawByTheirKey(string name)
    {
        string rows = string.Concat(new[] { 25, 26, 27, 28, 31 }.Select(day => $"2028-01-{day},holiday,tet,{name},Thông báo 1\n"));
        using TemporaryFile notice = new("date,kind,holiday,name,source\n" + rows);
        Assert.Equal(["2028-02-03"], Cli.Run($"workdays add --start 2028-01-17 --n 8 --announcements {notice.Path}").ProjectedLines()); // review Q-1; the rest of 2028 is not announced
    }

    [Theory]
    [InlineData("2028-01-25,holiday,,Tết,Thông báo 1", "Line 2: 2028-01-25 is a holiday and does not say which: expected as 'holiday' new-year, tet")] // a file from before the key
    [InlineData("2028,announced-year,,Lịch nghỉ,Thông báo 1", "The year 2028 is announced by 'Thông báo 1', and has 0 of the 5 days of 'tet'")]
    public void Add_AnnouncementsThatSayTooLittle_AreRefused(string line, string expected)
    {
        using TemporaryFile notice = new("date,kind,holiday,name,source\n" + line + "\n");
        Cli.Run($"workdays add --start 2028-01-17 --n 8 --announcements {notice.Path}").FailsWith(2, expected);
    }

    [Theory]
    [InlineData("2025-08-01", "2026-08-31", true)] // before the swap was announced that Monday is worked, and the Saturday before is not
    [InlineData("2026-01-01", "2026-08-28", false)] // after it the other way round
    public void Add_KnownOn_IgnoresLaterAnnouncements(string knownOn, string expected, bool isProjected)
    {
        Cli told = Cli.Run($"workdays add --start 2026-08-21 --n 6 --known-on {knownOn}");
        Assert.Equal([expected], isProjected ? told.ProjectedLines() : told.Lines());
    }

    [Fact]
    public void Count_OneRow_NamesBothCounts() =>
        Assert.Equal(["after_from_through_to=10", "from_until_before_to=11"], Cli.Run("workdays count --from 2026-08-17 --to 2026-08-31").Lines());

    [Fact]
    public void Count_Table_GivesNegativeCountsBackwards() =>
        Assert.Equal(
            ["to,from,after_from_through_to,from_until_before_to,certainty,error", "2026-08-17,2026-08-31,-10,-11,announced,"],
            Cli.Run("workdays count --csv -", "to,from\n2026-08-17,2026-08-31\n").Lines());
}
