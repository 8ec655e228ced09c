using CsCheck;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>Where a schedule is known, and how it goes with a calendar.</summary>
public class ScheduleTests
{
    private const string Header = "schedule,days,hours,from\n";
    private const string Autumn = Header + "x,Mon-Fri,08:00-12:00,2026-10-01"; // F03
    private static readonly Schedule Decided = Schedule.Parse("""
        schedule,days,hours,from,source
        x,Mon-Fri,08:00-12:00,,Decision 12/QĐ-UBND
        x,Sat,08:00-11:00,2026-11-01,Decision 40/QĐ-UBND
        x,2026-11-14,closed,,Dispatch 7
        """);

    private static readonly IsoDayOfWeek[] SixDays = [.. Enumerable.Range(1, 6).Select(day => (IsoDayOfWeek)day)];

    [Theory]
    [InlineData("x,Mon-Fri,08:00-12:00,\nx,Fri,08:00-11:00,", "Line 3: Fri of the schedule 'x' has its hours on line 2 already.")] // C-4
    [InlineData("x,Mon-Fri,08:00-12:00,\nx,2026-08-22,closed,\nx,2026-08-22,08:00-11:00,", "Line 4: 2026-08-22 of the schedule 'x' has its hours on line 3 already.")]
    [InlineData(",Mon-Fri,08:00-12:00,", "Line 2: the schedule has no name.")]
    [InlineData("x,Mon-Fri,08:00-12:00,\nx,2026-08-22,closed,2026-01-01", "Line 3: the hours of the one day 2026-08-22 hold that day alone")] // a column that said nothing
    [InlineData("x,Mon-Fri,closed,", "The schedule 'x' has no hours on any day of the week")] // F06
    [InlineData("x,2026-08-22,08:00-11:00,", "The schedule 'x' has no hours on any day of the week")] // closed on all other days for ever
    [InlineData("x,Mon-Fri,08:00-12:00,2026-10-01\nx,2026-08-22,08:00-11:00,", "The line of 2026-08-22 lies before 2026-10-01, the first day")]
    public void Parse_LinesThatSayNothingOrTwoThings_IsRefused(string lines, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<FormatException>(() => Schedule.Parse(Header + lines)).Message, StringComparison.Ordinal);

    [Fact]
    public void HalfADayOff_IsALineOfItsDate_AndCountsAsADay()
    {
        Schedule schedule = Schedule.Parse("""
            schedule,days,hours,from,source
            std,Mon-Fri,07:30-11:30 13:00-17:00,,Decision 12/QĐ-UBND
            std,2026-12-31,07:30-11:30,,Dispatch 7
            """);
        WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, schedule);
        Assert.Equal((Duration.FromHours(4), Duration.FromHours(8)), (hours.WorkingTimeOf(Day("2026-12-31")), hours.WorkingTimeOf(Day("2026-12-30"))));
        Assert.Equal(("Dispatch 7", true), (schedule.SourceOf(Day("2026-12-31")), hours.Calendar.IsWorkingDay(Day("2026-12-31"))));
    }

    [Theory]
    [InlineData("2026-08-24", "Decision 12/QĐ-UBND")] // a Monday
    [InlineData("2026-10-31", "")] // a Saturday before its line, closed without one
    [InlineData("2026-11-07", "Decision 40/QĐ-UBND")] // the Saturday of a later decision
    [InlineData("2026-11-14", "Dispatch 7")] // a date of its own
    public void SourceOf_ADay_IsThatOfTheLineThatSetsItsHours(string day, string source) => Assert.Equal(source, Decided.SourceOf(Day(day)));

    [Theory]
    [InlineData(Language.Vietnamese, "lịch làm việc 'x'; Quyết định 40/QĐ-UBND")]
    [InlineData(Language.English, "schedule 'x'; Decision 40/QĐ-UBND")]
    public void Explanation_OfADayThatTheScheduleDecides_NamesWhatSetsTheHours(Language language, string source)
    {
        Deadline due = new DeadlineCalculator(WorkingHours.Of(WorkingCalendar.Official, Decided)).DueDateOf(
            ProcessingTime.WorkingHours(6), Moment("2026-11-06T09:00")).Deadline!;
        DeadlineDay saturday = due.Explain().Single(day => day.Date == Day("2026-11-07"));
        Assert.Equal((DayCount.Counted, source), (saturday.Count, saturday.Source.In(language)));
        Assert.Contains($"[{source}]", due.Print(language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("b", "The table has no schedule 'b'; found a, c. Name one of them.")]
    [InlineData(null, "The table holds 2 schedules where one was expected; found a, c. Name one of them.")]
    public void Parse_OneOfATable_IsFoundByItsNameOrNamed(string? name, string expected)
    {
        const string Two = Header + "a,Mon-Fri,08:00-12:00,\nc,Mon-Fri,08:00-11:00,";
        Assert.Equal(expected, Record.Exception(() => Schedule.Parse(Two, name))?.Message ?? Schedule.Parse(Two, name).Name);
    }

    [Theory]
    [InlineData("a,Mon-Fri,08:00-12:00,", "b", "The table has no schedule 'b'; found a. Name one of them.")] // not the only one that there is
    [InlineData("", null, "The table holds 0 schedules where one was expected; found none. Name one of them.")]
    [InlineData("", "b", "The table has no schedule 'b'; found none. Name one of them.")]
    public void Parse_WhatTheTableDoesNotHold_SaysWhatItHolds(string lines, string? name, string expected) =>
        Assert.Equal(expected, Assert.Throws<FormatException>(() => Schedule.Parse(Header + lines, name)).Message);

    [Fact]
    public void Parse_ADateOnTheFirstDay_HasItsHours() => Assert.Equal(
        Moment("2026-10-01T11:00"),
        WorkingHours.Of(WorkingCalendar.Official, Schedule.Parse(Autumn + "\nx,2026-10-01,08:00-11:00,")).ClosingOf(Day("2026-10-01")));

    [Theory]
    [InlineData("2026-09-30", "2026-09-30 lies before 2026-10-01, the first day on which the hours of the schedule 'x' are known.")] // F-B, F03
    [InlineData("1999-01-04", "1999-01-04 lies before 2026-10-01")]
    [InlineData("1900-01-01", "1900-01-01 lies before 2026-10-01")] // the first day of the calendar
    [InlineData("1899-12-31", "1899-12-31 is outside the calendar 'official'")] // the calendar is asked first
    public void Hours_BeforeTheFirstLine_AreUnknown(string day, string expected)
    {
        WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, Schedule.Parse(Autumn));
        LocalDateTime moment = Day(day).At(new(9, 0));
        Action[] questions =
        [
            () => hours.IsOpen(moment), () => hours.NextOpening(moment), () => hours.NextClosing(moment), () => hours.ClosingOf(moment.Date),
            () => hours.WorkingTimeOf(moment.Date), () => hours.PlusWorkingMinutes(moment, 60), () => hours.WorkingTimeBetween(moment, Moment("2026-10-05T09:00")),
        ];
        Assert.All(questions, question => Assert.StartsWith(expected, Assert.Throws<ArgumentOutOfRangeException>(question).Message, StringComparison.Ordinal));
        Assert.Equal(Day("2026-10-01"), hours.FirstDay);
    }

    [Fact]
    public void DueDate_BeforeTheFirstLine_IsAnError()
    {
        DeadlineCalculator calculator = new(WorkingHours.Of(WorkingCalendar.Official, Schedule.Parse(Autumn)));
        Assert.Throws<ArgumentOutOfRangeException>(() => calculator.DueDateOf(ProcessingTime.WorkingHours(8), Moment("2026-09-07T09:00")));
        Assert.Throws<ArgumentOutOfRangeException>(() => calculator.DueDateOf(ProcessingTime.WorkingDays(2), Moment("2026-09-07T09:00")));
    }

    [Fact]
    public void PlusWorkingMinutes_BackBeforeTheFirstLine_NamesTheSchedule()
    {
        WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, Schedule.Parse(Autumn));
        Assert.Equal(Moment("2026-10-01T08:00"), hours.PlusWorkingMinutes(Moment("2026-10-01T09:00"), -60));
        Assert.Contains(
            "the schedule 'x'",
            Assert.Throws<ArgumentOutOfRangeException>(() => hours.PlusWorkingMinutes(Moment("2026-10-01T09:00"), -61)).Message,
            StringComparison.Ordinal);
        Assert.Equal(Moment("2026-10-01T08:00"), hours.PlusWorkingMinutes(Moment("2026-10-01T00:00"), 0));
    }

    [Fact]
    public void PlusWorkingMinutes_OverTheLastDayOfAnOffice_NamesThatDay()
    {
        WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, Schedule.Parse(Header + "x,Mon-Fri,08:00-12:00,\nx,Mon-Fri,closed,2027-01-01"));
        Assert.Contains(
            "The result is outside the calendar 'official', which covers the years 1900 to 2199. The last day with hours of the schedule 'x' is 2026-12-31.",
            Assert.Throws<ArgumentOutOfRangeException>(() => hours.PlusWorkingMinutes(Moment("2026-12-31T09:00"), 600)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AScheduleWithoutHoursInTheCalendar_NamesBoth()
    {
        WorkingCalendar year = WorkingCalendar.Of(new() { Name = "năm nay", FirstYear = 2026, LastYear = 2026 });
        Assert.StartsWith(
            "The schedule 'x' has no hours on any day of the calendar 'năm nay'.",
            Assert.Throws<ArgumentException>(() => WorkingHours.Of(year, Schedule.Parse(Header + "x,Mon-Fri,08:00-12:00,\nx,Mon-Fri,closed,2025-12-31"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AScheduleAfterTheCalendar_IsRefused()
    {
        WorkingCalendar nineties = WorkingCalendar.Of(new() { Name = "cũ", FirstYear = 1990, LastYear = 1999 });
        Assert.StartsWith(
            "The whole calendar 'cũ' lies before 2026-10-01",
            Assert.Throws<ArgumentException>(() => WorkingHours.Of(nineties, Schedule.Parse(Autumn))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)] // a week of its own for all time
    [InlineData(true)] // the State's, and Saturdays from a day on
    public void Of_AWeekThatAddsADayWithoutHours_NamesDayWeekAndSchedule(bool isFromADayOn)
    {
        WeeklyPattern week = isFromADayOn ? WeeklyPattern.Official.From(Day("2026-08-01"), "QĐ 12", SixDays) : WeeklyPattern.Of("QĐ 12", SixDays);
        WorkingCalendar sixDays = WorkingCalendar.Of(new() { Week = week, FirstYear = 2026, LastYear = 2027 });
        string message = Assert.Throws<ArgumentException>(() => WorkingHours.Of(sixDays, Schedule.Standard)).Message;

        Assert.StartsWith(isFromADayOn ? "2026-08-01, a Saturday" : "2026-01-03, a Saturday", message, StringComparison.Ordinal);
        Assert.Contains("the week of 'QĐ 12', and the schedule 'std' has no hours on it", message, StringComparison.Ordinal);
        Assert.True(WorkingHours.Of(sixDays, Schedule.SaturdayMornings).IsOpen(Moment("2026-08-01T09:00")));
    }

    /// <summary>Every working day of a calendar that is not closed by an office within the week of the State has hours, or is named.</summary>
    [Fact]
    public void Of_AnyWeekAndHours_HasHoursOnEveryDayItAddsOrNamesOne() =>
        Gen.Select(Gen.Int[1, 127], Gen.Int[1, 127])
            .Sample(
                (week, open) =>
                {
                    WorkingCalendar calendar = WorkingCalendar.Of(new() { Week = WeeklyPattern.Of("QĐ 12", Days(week)), FirstYear = 2026, LastYear = 2026 });
                    Schedule schedule = Schedule.Parse(Header + string.Concat(Days(open).Select(day => $"x,{day.ToString()[..3]},08:00-12:00,\n")));
                    IsoDayOfWeek[] owed = [.. Days(week).Except(Days(open)).Where(day => day > IsoDayOfWeek.Friday)];
                    string? message = Record.Exception(() => WorkingHours.Of(calendar, schedule))?.Message;
                    return owed.Length == 0 ? message is null : owed.Any(day => message!.Contains($", a {day},", StringComparison.Ordinal));
                },
                iter: 60);

    [Fact]
    public void Standard_OfTheOfficialCalendar_HasHoursOnEveryWorkingDay()
    {
        foreach (Schedule schedule in (Schedule[])[Schedule.Standard, Schedule.SaturdayMornings])
        {
            WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, schedule);
            Assert.All(WorkingCalendar.Official.WorkingDays(Day("1900-01-01"), Day("2199-12-31")).ToArray(), day => Assert.NotNull(hours.ClosingOf(day)));
        }
    }

    [Theory]
    [InlineData("1999-09-25", 8)] // F10: a Saturday of the six-day week
    [InlineData("1999-10-02", 0)] // the first Saturday off
    public void Standard_OnASaturday_FollowsTheWeekOfItsTime(string day, int hours) =>
        Assert.Equal(Duration.FromHours(hours), WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard).WorkingTimeOf(Day(day)));

    [Fact]
    public void SwapWorked_ForADayBeforeTheFirstLine_HasTheHoursOfThatWeekday()
    {
        WorkingHours hours = WorkingHours.Of(
            WorkingCalendar.Official, Schedule.Parse(Header + "x,Mon-Thu,08:00-12:00,2026-01-05\nx,Fri,08:00-11:00,2026-01-05"));
        Assert.Equal(Duration.FromHours(3), hours.WorkingTimeOf(Day("2026-01-10"))); // worked for Friday 2 January
    }

    [Theory]
    [InlineData("from,working_days,source\n", "The table holds no week")]
    [InlineData("from,working_days,source\n1900-01-01,Mon Tue,A\n1900-01-01,Mon,B", "Line 3: a week from 1900-01-01 stands above already.")]
    [InlineData("from,working_days,source\n1900-01-01,Mon Tue,", "Line 2: a weekly pattern needs at least one working day and a source.")]
    [InlineData("from,working_days,source\n1900-01-01,,A", "Line 2: a weekly pattern needs at least one working day and a source.")]
    [InlineData("from,working_days,source\n1900-01-01,Mon Thứ,A", "Line 2: 'Thứ' is not a day of the week; expected Mon, Tue, Wed, Thu, Fri, Sat, Sun.")]
    [InlineData("from,until,working_days,source\n1900-01-01,1999-12-31,Mon,A", "Line 2: a week holds until the next begins; leave 'until' empty.")]
    public void WeeklyPattern_OfAWrongTable_IsRefused(string table, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<FormatException>(() => WeeklyPattern.Load(new StringReader(table))).Message, StringComparison.Ordinal);

    [Fact]
    public void WeeklyPattern_OfALineFromMemory_IsRead() =>
        Assert.NotNull(WeeklyPattern.Load(new StringReader("from,working_days,source,unverified\n2026-01-01,Mon Tue,QĐ 12,from memory")));

    [Theory]
    [InlineData("1999-10-02")] // on the day of a change
    [InlineData("1999-09-01")] // before it, which is over then
    public void WeeklyPattern_FromADay_TakesThePlaceOfThisAndLaterOnes(string day)
    {
        WorkingCalendar calendar = WorkingCalendar.Of(new() { Week = WeeklyPattern.Official.From(Day(day), "QĐ 12", IsoDayOfWeek.Sunday) });
        Assert.Equal((true, false), (calendar.IsWorkingDay(Day("1999-10-10")), calendar.IsWorkingDay(Day("1999-10-11"))));
    }

    [Fact]
    public void WeeklyPattern_BeforeItsFirstLine_MakesNoCalendar()
    {
        WeeklyPattern week = WeeklyPattern.Load(new StringReader("from,working_days,source\n2026-01-01,Mon Tue,QĐ 12"));
        Assert.StartsWith(
            "The week has no line before 2026-01-01, and the calendar 'official' begins on 1900-01-01.",
            Assert.Throws<ArgumentException>(() => WorkingCalendar.Of(new() { Week = week })).Message,
            StringComparison.Ordinal);
        Assert.Equal(Day("2026-01-01"), WorkingCalendar.Of(new() { Week = week, FirstYear = 2026, LastYear = 2027 }).FirstDay);
    }

    [Theory]
    [InlineData(IsoDayOfWeek.None)] // no day, which looked like one
    [InlineData((IsoDayOfWeek)8)]
    public void WeeklyPattern_OfNoDayOfTheWeek_IsRefused(IsoDayOfWeek day) => Assert.StartsWith(
        "A week needs at least one working day, and each from Monday to Sunday.",
        Assert.Throws<ArgumentException>(() => WeeklyPattern.Of("QĐ 12", day)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-09-25", "2026-09-25T17:00")] // Fridays as before
    [InlineData("2026-10-02", "2026-10-02T16:00")] // and from their own later line
    [InlineData("2026-08-29", "2026-08-29T11:00")] // Saturdays as before
    [InlineData("2026-09-05", "2026-09-05T10:00")] // by the later of two decisions for one day
    [InlineData("2026-10-03", "2026-10-03T10:00")] // which stands over a later line
    public void OpenOn_ADayOfTheWeek_LeavesTheLinesOfTheOthers(string day, string expected)
    {
        Schedule schedule = Schedule.Parse(Header + "x,Mon-Fri,07:30-17:00,\nx,Fri,07:30-16:00,2026-10-01\nx,Sat,07:30-11:00,\nx,Sat,07:30-12:00,2026-10-01");
        Office office = new Office { Name = "x", Schedule = schedule }
            .OpenOn(IsoDayOfWeek.Saturday, "07:30-09:00", Day("2026-09-01"), "Decision 12", countsInDays: false)
            .OpenOn(IsoDayOfWeek.Saturday, "07:30-10:00", Day("2026-09-01"), "Decision 13", countsInDays: false);
        Assert.Equal(Moment(expected), office.MakeCalculator().Hours.ClosingOf(Day(day)));
    }

    [Fact]
    public void Of_AScheduleThatBeginsOnTheLastDay_HasThatDay()
    {
        WorkingCalendar year = WorkingCalendar.Of(new() { FirstYear = 2026, LastYear = 2026 });
        WorkingHours hours = WorkingHours.Of(year, Schedule.Parse(Header + "x,Mon-Fri,08:00-12:00,2026-12-31"));
        Assert.Equal((Day("2026-12-31"), Moment("2026-12-31T12:00")), (hours.FirstDay, hours.ClosingOf(Day("2026-12-31"))));
    }

    private static IsoDayOfWeek[] Days(int bits) => [.. Enumerable.Range(1, 7).Where(day => (bits & (1 << (day - 1))) != 0).Select(day => (IsoDayOfWeek)day)];

    [Fact]
    public void Of_Lines_IsTheScheduleOfTheSameTable()
    {
        Schedule made = Schedule.Of("b", "Decision 12", ("Mon-Fri", "07:30-11:30 13:00-17:00"), ("Sat", "07:30-11:30"), ("2026-12-31", "closed"));
        Schedule read = Schedule.Parse("schedule,days,hours,source\nb,Mon-Fri,07:30-11:30 13:00-17:00,Decision 12\nb,Sat,07:30-11:30,Decision 12\nb,2026-12-31,closed,Decision 12\n");
        WorkingHours left = WorkingHours.Of(WorkingCalendar.Official, made);
        WorkingHours right = WorkingHours.Of(WorkingCalendar.Official, read);
        for (LocalDate day = new(2026, 1, 1); day.Year < 2028; day = day.PlusDays(1))
        {
            Assert.Equal((right.ClosingOf(day), read.SourceOf(day)), (left.ClosingOf(day), made.SourceOf(day)));
        }
    }

    [Theory]
    [InlineData("Mon-Fri", "half past seven", "Line 2: ")] // no hours
    [InlineData("Fri-Mon", "07:30-11:30", "Line 2: 'Fri-Mon' are not days")] // backwards
    [InlineData(null, "07:30-11:30", "Line 2: '' are not days")] // nothing
    [InlineData("Wed", null, "Line 2: '' are not the hours of a day")] // no hours either
    [InlineData("Tue", "07:30-11:30", "Line 2: Tue of the schedule 'b' has its hours on line 1 already")] // twice
    public void Of_AWrongLine_NamesItByItsPlace(string? days, string? hours, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => Schedule.Of("b", "Decision 12", ("Mon-Tue", "07:30-11:30"), (days!, hours!))).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_NoHoursAtAll_IsRefused()
    {
        Assert.Contains("has no hours on any day of the week", Assert.Throws<FormatException>(() => Schedule.Of("b", "Decision 12")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Schedule.Of("", "Decision 12", ("Mon", "07:30-11:30")));
        Assert.Throws<ArgumentException>(() => Schedule.Of("b", "", ("Mon", "07:30-11:30")));
    }
}
