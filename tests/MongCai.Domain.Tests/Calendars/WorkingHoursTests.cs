using CsCheck;
using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

public class WorkingHoursTests
{
    private static readonly WorkingHours Standard = WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard);
    private static readonly WorkingHours OneYear = WorkingHours.Of(WorkingCalendar.Of(new() { FirstYear = 2026, LastYear = 2026 }), Schedule.Standard);
    private static readonly WorkingHours Nights = WorkingHours.Of(WorkingCalendar.Official, Schedule.Parse("schedule,days,hours\nn,Mon-Fri,00:00-00:01 13:00-24:00"));
    private static readonly WorkingHours Saturdays = WorkingHours.Of(WorkingCalendar.Official, Schedule.SaturdayMornings);

    [Theory]
    [InlineData("2026-01-05T08:00", 60, "2026-01-05T09:00")] // inside an interval
    [InlineData("2026-01-05T11:00", 60, "2026-01-05T13:30")] // over the noon break
    [InlineData("2026-01-05T11:00", 30, "2026-01-05T11:30")] // at a boundary: the end of the interval
    [InlineData("2026-01-05T13:00", 240, "2026-01-05T17:00")] // at the end of the day, not the next morning
    [InlineData("2026-01-05T17:00", 1, "2026-01-06T07:31")] // from a closing
    [InlineData("2026-01-01T10:00", 1, "2026-01-05T07:31")] // from a holiday, over a swapped Friday
    [InlineData("2026-01-09T16:00", 60, "2026-01-09T17:00")] // Friday before a worked Saturday
    [InlineData("2026-01-09T16:00", 120, "2026-01-10T08:30")] // onto the worked Saturday
    [InlineData("2026-01-10T13:00", 240, "2026-01-10T17:00")] // which has full weekday hours
    [InlineData("2026-01-05T08:00", -30, "2026-01-05T07:30")] // backward: a start
    [InlineData("2026-01-05T13:30", -30, "2026-01-05T13:00")] // backward at a boundary: a start
    [InlineData("2026-01-05T07:30", -1, "2025-12-31T16:59")] // back over the swap and the holiday
    [InlineData("2026-01-05T17:00", 0, "2026-01-05T17:00")] // nothing from a closing
    [InlineData("2026-01-05T12:00", 0, "2026-01-05T13:00")] // nothing from a break: the next opening
    [InlineData("2026-01-03T12:00", 0, "2026-01-05T07:30")] // nothing from a weekend
    public void PlusWorkingMinutes_FromAMoment_IsTheMomentOfTheTable(string start, int minutes, string expected) =>
        Assert.Equal(Moment(expected), Standard.PlusWorkingMinutes(Moment(start), minutes));

    [Theory]
    [InlineData("2026-08-14T16:30", 90, "2026-08-15T08:30")] // Saturday morning is open
    [InlineData("2026-08-15T11:00", 60, "2026-08-17T08:00")] // and closes at 11:30
    [InlineData("2026-08-22T13:00", 60, "2026-08-22T14:00")] // the worked Saturday has Monday 31 August's hours, the afternoon too
    public void PlusWorkingMinutes_WithSaturdayMornings_UsesThem(string start, int minutes, string expected) =>
        Assert.Equal(Moment(expected), Saturdays.PlusWorkingMinutes(Moment(start), minutes));

    [Theory]
    [InlineData("2026-01-05T08:00", "2026-01-05T17:00", 450)] // one day
    [InlineData("2025-12-31T16:00", "2026-01-05T08:30", 120)] // over the holiday and the swap
    [InlineData("2026-01-10T07:30", "2026-01-10T17:00", 480)] // a worked Saturday
    [InlineData("2026-01-03T00:00", "2026-01-05T00:00", 0)] // a weekend
    [InlineData("2026-01-05T17:00", "2026-01-05T08:00", -450)] // backward
    [InlineData("2026-01-05T11:00", "2026-01-05T12:00:30", 30)] // seconds of a break are not worked
    public void WorkingTimeBetween_TwoMoments_IsTheTimeWorked(string from, string to, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), Standard.WorkingTimeBetween(Moment(from), Moment(to)));

    [Fact]
    public void PlusWorkingTime_OfTicks_RoundTrips() =>
        Gen.Select(Between("2020-01-01", "2030-12-31"), Gen.Long[0, NodaConstants.TicksPerDay - 1], Gen.Long[1, 100 * NodaConstants.TicksPerHour])
            .Sample((day, tick, ticks) =>
            {
                LocalDateTime start = day.At(LocalTime.FromTicksSinceMidnight(tick));
                return Standard.WorkingTimeBetween(start, Standard.PlusWorkingTime(start, Duration.FromTicks(ticks))) == Duration.FromTicks(ticks);
            });

    [Fact]
    public void PlusWorkingTime_WithSeconds_KeepsThem() =>
        Assert.Equal(
            new LocalDateTime(2026, 1, 5, 13, 0, 15),
            Standard.PlusWorkingTime(new LocalDateTime(2026, 1, 5, 11, 29, 30), Duration.FromSeconds(45)));

    [Fact]
    public void OneOffOpening_OfASunday_HasFridaysHours()
    {
        WorkingCalendar calendar = WorkingCalendar.Official.With(new AnnouncedDay(Day("2026-08-23"), DayKind.Opening, "mở cửa cấp căn cước", "kế hoạch"));
        WorkingHours hours = WorkingHours.Of(calendar, Schedule.Standard);

        Assert.Equal(Duration.FromHours(8), hours.WorkingTimeOf(Day("2026-08-23")));
        Assert.Equal(Moment("2026-08-23T17:00"), hours.ClosingOf(Day("2026-08-23")));
        Assert.Null(hours.ClosingOf(Day("2026-08-29")));
        Assert.Equal(Duration.Zero, hours.WorkingTimeOf(Day("2026-08-29")));
    }

    [Theory]
    [InlineData("2026-01-08T17:00", "2026-01-09T08:00")] // Friday opens later
    [InlineData("2026-01-08T07:00", "2026-01-08T07:30")]
    [InlineData("2026-01-16T12:00", "2026-01-19T07:30")] // Monday does not
    public void NextOpening_OfDaysWithOtherHours_IsThatOfTheDay(string moment, string expected) => Assert.Equal(
        Moment(expected),
        WorkingHours.Of(WorkingCalendar.Official, Schedule.Of("s", "Quyết định", ("Mon-Thu", "07:30-11:30"), ("Fri", "08:00-12:00"))).NextOpening(Moment(moment)));

    [Theory]
    [InlineData("2026-01-06T14:00", "2026-01-07T00:00")] // that of its evening
    [InlineData("2026-01-05T00:00", "2026-01-05T00:01")] // that of its first minute
    [InlineData("2026-01-03T12:00", "2026-01-05T00:01")] // that of the first minute after a weekend
    public void NextClosing_OfAnOfficeOpenAtMidnight_IsFound(string moment, string expected) => Assert.Equal(Moment(expected), Nights.NextClosing(Moment(moment)));

    [Theory]
    [InlineData("2026-01-10T00:00", 0, "2026-01-10T00:00")] // nothing from the opening of a worked Saturday
    [InlineData("2026-01-17T00:00", 0, "2026-01-17T00:00")] // nothing from the closing at the end of a Friday
    [InlineData("2026-01-18T00:00", 0, "2026-01-19T00:00")] // nothing from the midnight after a day off
    [InlineData("2026-01-16T23:00", 60, "2026-01-17T00:00")] // until that closing
    [InlineData("2026-01-16T23:00", 61, "2026-01-19T00:01")]
    public void PlusWorkingMinutes_OfAnOfficeOpenUntilMidnight_EndsOnTheNextDay(string start, int minutes, string expected) =>
        Assert.Equal((Moment(expected), Moment("2026-01-17T00:00")), (Nights.PlusWorkingMinutes(Moment(start), minutes), Nights.ClosingOf(Day("2026-01-16"))));

    [Theory]
    [InlineData("s,Mon-Fri,07:30-11:30 11:00-17:00", "are not the hours of a day")] // out of order
    [InlineData("s,Mon-Fri,07:30-11:30 11:30-17:00", "are not the hours of a day")] // one interval in two
    [InlineData("s,Mon-Fri,07:30-07:30", "are not the hours of a day")] // no time at all
    [InlineData("s,Mon-Fri,07:30", "are not the hours of a day")] // no interval
    [InlineData("s,Mon-Fri,", "are not the hours of a day")] // nothing
    [InlineData("s,Mon-Fri,17:00-07:30", "are not the hours of a day")] // backward
    [InlineData("s,Fri-Mon,07:30-11:30", "'Fri-Mon' are not days")] // backward
    [InlineData("s,Funday,07:30-11:30", "'Funday' are not days")]
    [InlineData("s,\"Tue,Thu\",07:30-11:30", "a line for each of days that are not next to one another")]
    public void LoadAll_AWrongLine_SaysWhichAndWhy(string line, string expected)
    {
        FormatException wrong = Assert.Throws<FormatException>(() => Schedule.LoadAll(new StringReader("schedule,days,hours\n" + line)));
        Assert.StartsWith("Line 2: ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(expected, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("07:30-11:30 13:00-17:00")]
    [InlineData("00:00-24:00")]
    [InlineData("closed")]
    public void DailyHours_Printed_AreTheTextRead(string text) => Assert.Equal(text, DailyHours.Parse(text).ToString());

    [Fact]
    public void Moment_OutsideTheCalendar_IsAClearError()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.IsOpen(new LocalDateTime(2200, 1, 1, 8, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.PlusWorkingMinutes(new LocalDateTime(2199, 12, 31, 16, 0), 600));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.PlusWorkingMinutes(new LocalDateTime(1900, 1, 2, 8, 0), -600));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.NextOpening(new LocalDateTime(2199, 12, 31, 18, 0)));
    }

    [Theory]
    [InlineData(-61, "The result is outside the calendar 'official', which covers the years 2026 to 2026. (Parameter")]
    [InlineData(1_000_000, "The result is outside the calendar 'official', which covers the years 2026 to 2026. The last day with hours of the schedule 'std' is 2026-12-31. (Parameter")]
    public void PlusWorkingMinutes_OverAnEndOfTheCalendar_NamesTheEnd(int minutes, string expected) => Assert.StartsWith(
        expected,
        Assert.Throws<ArgumentOutOfRangeException>(() => OneYear.PlusWorkingMinutes(Moment("2026-01-05T08:30"), minutes)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Moment_OfAnotherCalendarSystem_IsRefused() => Assert.StartsWith(
        "'2026-01-05' is a date of the calendar system Julian",
        Assert.Throws<ArgumentException>(() => Standard.IsOpen(new LocalDate(2026, 1, 5, CalendarSystem.Julian).At(new(9, 0)))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-12-31T16:00", 60, "2026-12-31T17:00")] // the last closing
    [InlineData("2026-12-31T16:00", 61, null)]
    [InlineData("2026-12-31T16:59", 0, "2026-12-31T16:59")]
    [InlineData("2026-12-31T17:01", 0, null)]
    [InlineData("2026-01-05T08:30", -60, "2026-01-05T07:30")] // the first opening
    [InlineData("2026-01-05T08:30", -61, null)]
    [InlineData("2026-01-01T00:00", 0, "2026-01-05T07:30")] // from the first moment of all
    public void PlusWorkingMinutes_AtTheEndsOfAYear_ReachesItsFirstAndLastMinute(string start, int minutes, string? expected)
    {
        if (expected is null)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => OneYear.PlusWorkingMinutes(Moment(start), minutes));
            return;
        }

        Assert.Equal(Moment(expected), OneYear.PlusWorkingMinutes(Moment(start), minutes));
    }

    [Fact]
    public void NextOpening_AtTheVeryMinuteOfOne_IsTheNext() => Assert.Equal(Moment("2026-08-17T13:00"), Standard.NextOpening(Moment("2026-08-17T07:30")));

    [Fact]
    public void NextOpeningAndClosing_OfTheLastDay_AreItsOwn()
    {
        Assert.Equal((Moment("2026-12-31T07:30"), Moment("2026-12-31T11:30")), (OneYear.NextOpening(Moment("2026-12-30T17:00")), OneYear.NextClosing(Moment("2026-12-30T17:00"))));
        Assert.All<Action>(
            [() => OneYear.NextOpening(Moment("2026-12-31T17:00")), () => OneYear.NextClosing(Moment("2026-12-31T17:00"))],
            next => Assert.StartsWith("The next opening after 2026-12-31 is outside", Assert.Throws<ArgumentOutOfRangeException>(next).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void PlusWorkingTime_BackOverSuspensions_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.PlusWorkingTime(Moment("2026-08-19T09:00"), Duration.FromMinutes(-1), MomentRanges.None));

    /// <summary>A day that a decision opens has the hours of its weekday, or of the nearest one before that has any.</summary>
    [Theory]
    [InlineData("2026-08-16", "Mon-Fri 07:30-11:30 13:00-17:00", "2026-08-16T17:00")] // a Sunday, as Friday
    [InlineData("2026-08-16", "Mon-Thu 07:30-17:00;Fri 07:30-16:00", "2026-08-16T16:00")] // not as Monday
    [InlineData("2026-08-16", "Mon-Fri 07:30-17:00;Sat 07:30-11:00", "2026-08-16T11:00")] // as Saturday
    [InlineData("2026-08-18", "Wed 08:00-12:00", "2026-08-18T12:00")] // a Tuesday, six days after the one weekday
    [InlineData("2026-08-15", "Mon-Fri 07:30-17:00;Sat 07:30-11:00", "2026-08-15T11:00")] // has its own
    public void ClosingOf_AnOpenedDay_IsThatOfTheWeekdayBefore(string day, string lines, string expected)
    {
        WorkingCalendar calendar = WorkingCalendar.Official.With(new AnnouncedDay(Day(day), DayKind.Opening, "đợt cao điểm", "Quyết định của UBND"));
        Schedule schedule = Schedule.Of("s", "Quyết định", lines.Split(';').Select(line => line.Split(' ', 2)).Select(line => (line[0], line[1])));
        Assert.Equal(Moment(expected), WorkingHours.Of(calendar, schedule).ClosingOf(Day(day)));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(1_000_000_000_000_000)]
    public void PlusWorkingMinutes_BeyondAnyCalendar_IsOutOfRange(long minutes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.PlusWorkingMinutes(new(2026, 8, 26, 8, 0), minutes));

    [Fact]
    public void PlusWorkingTime_BeyondAnyCalendar_IsOutOfRange()
    {
        Assert.All([Duration.MaxValue, Duration.MinValue, Duration.FromDays(10_000_000)], time =>
            Assert.Throws<ArgumentOutOfRangeException>(() => Standard.PlusWorkingTime(new(2026, 8, 26, 8, 0), time)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.PlusWorkingTime(new(2026, 8, 26, 8, 0), Duration.MaxValue, MomentRanges.None));
    }
}
