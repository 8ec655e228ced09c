namespace MongCai.Cli.Tests;

public sealed class WorktimeTests
{
    [Theory]
    [InlineData("2026-01-05T07:30", "120", "std", "2026-01-05T09:30")]
    [InlineData("2026-08-17T13:00", "240", "std", "2026-08-17T17:00")] // the end of an interval, not the next start
    [InlineData("2026-08-14T16:00", "120", "satam", "2026-08-15T08:30")] // Saturday morning
    [InlineData("2026-08-14T16:00", "120", "std", "2026-08-17T08:30")] // over the weekend
    [InlineData("2026-08-17T09:30:15", "30", "std", "2026-08-17T10:00:15")] // seconds are kept
    [InlineData("2026-08-17T08:30", "-120", "std", "2026-08-14T16:00")] // backwards
    public void Add_OneRow_PrintsTheBareMoment(string start, string minutes, string schedule, string expected) =>
        Assert.Equal([expected], Cli.Run($"worktime add --start {start} --minutes {minutes} --schedule {schedule}").Lines());

    [Fact]
    public void Add_WithPauses_GivesBackWorkingTimeOnly() =>
        Assert.Equal(
            ["2026-08-17T17:00"],
            Cli.Run("worktime add --start 2026-08-17T07:30 --minutes 240 --schedule std --pauses 2026-08-17T07:30/2026-08-17T12:30").Lines());

    [Fact]
    public void Add_NegativeWithPauses_SaysSo() =>
        Cli.Run("worktime add --start 2026-08-17T07:30 --minutes -1 --schedule std --pauses 2026-08-17T08:00/2026-08-17T09:00")
            .FailsWith(1, "minutes: found '-1', expected 0 or more where there are pauses.");

    [Theory]
    [InlineData("2026-08-17T09:30", "2026-08-18T10:00", "510")]
    [InlineData("2026-08-17T09:30", "2026-08-17T10:00:15", "30.25")] // seconds give a decimal, with a dot
    [InlineData("2026-08-18T10:00", "2026-08-17T09:30", "-510")] // backwards
    [InlineData("2026-08-15T00:00", "2026-08-16T12:00", "0")] // a weekend
    public void Between_OneRow_PrintsMinutes(string from, string to, string expected) =>
        Assert.Equal([expected], Cli.Run($"worktime between --from {from} --to {to} --schedule std").Lines());

    [Fact]
    public void Between_Table_TakesAScheduleARow()
    {
        using TemporaryFile schedules = new("schedule,days,hours\nnight,Mon-Sun,20:00-22:00\n");
        Assert.Equal(
            [
                "schedule,from,to,minutes,certainty,error",
                "std,2026-08-15T00:00,2026-08-17T00:00,0,announced,",
                "satam,2026-08-15T00:00,2026-08-17T00:00,240,announced,",
                "night,2026-08-18T00:00,2026-08-19T00:00,120,announced,",
                "day,2026-08-18T00:00,2026-08-19T00:00,,,\"schedule: found 'day', expected one of std, satam, night.\"",
            ],
            Cli.Run($"worktime between --csv - --schedules {schedules.Path}", "schedule,from,to\nstd,2026-08-15T00:00,2026-08-17T00:00\nsatam,2026-08-15T00:00,2026-08-17T00:00\nnight,2026-08-18T00:00,2026-08-19T00:00\nday,2026-08-18T00:00,2026-08-19T00:00\n").LinesWithErrors());
    }

    [Theory]
    [InlineData("2026-08-17")] // a date is no moment
    [InlineData("2026-08-17 09:30")] // a space
    [InlineData("2026-08-17T24:01")] // no such minute
    [InlineData("2026-08-17T09:30Z")] // a zone
    public void Add_WrongMoment_SaysWhatIsExpected(string start) =>
        Cli.Run($"worktime add --start '{start}' --minutes 1 --schedule std")
            .FailsWith(1, $"start: found '{start}', expected a moment such as '2026-08-17T09:30' or '17/08/2026 09:30'.");

    [Theory]
    [InlineData("x,Mon-Fri,08:00-12:00,2026-10-01", "worktime add --start 2026-09-07T09:00 --minutes 480 --schedule x", 1, "2026-09-07 lies before 2026-10-01, the first day on which the hours of the schedule 'x' are known.")] // F-B
    [InlineData("x,Mon-Fri,08:00-12:00,2099-01-01", "worktime add --start 2026-09-07T09:00 --minutes 60 --schedule x", 1, "2026-09-07 lies before 2099-01-01")] // F-B, after the near years
    [InlineData("x,Mon-Fri,08:00-12:00,2026-10-01", "deadline --received 2026-09-07T09:00 --term '8 giờ làm việc' --schedule x", 1, "2026-09-07 lies before 2026-10-01")] // F03
    [InlineData("x,Mon-Fri,closed,", "worktime add --start 2026-09-07T09:00 --minutes 60 --schedule x", 2, "The schedule 'x' has no hours on any day of the week")] // F06
    public void Schedule_WithoutHours_IsNamed(string line, string command, int exitCode, string expected)
    {
        using TemporaryFile schedules = new("schedule,days,hours,from\n" + line + "\n");
        Cli.Run($"{command} --schedules {schedules.Path}").FailsWith(exitCode, expected);
    }
}
