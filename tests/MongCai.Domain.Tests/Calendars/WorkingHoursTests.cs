using CsCheck;
using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

public class WorkingHoursTests
{
    private const string Odd = """
        schedule,days,hours,from
        odd,Mon-Thu,07:15-11:45 13:30-16:00 18:00-20:00,
        odd,Fri,08:00-12:00,
        odd,Sat,22:00-24:00,
        odd,Mon,08:00-12:00 13:00-17:00,2026-07-01
        odd,2026-08-26,09:10-09:11,
        odd,2026-08-27,closed,
        """;

    private static readonly WorkingHours Standard = WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard);
    private static readonly WorkingHours Saturdays = WorkingHours.Of(WorkingCalendar.Official, Schedule.SaturdayMornings);
    private static readonly WorkingHours OddHours = WorkingHours.Of(WorkingCalendar.Official, Schedule.LoadAll(new StringReader(Odd))["odd"]);

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
    public void WorkingTimeBetween_TwoMoments_IsTheTimeWorked(string from, string to, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), Standard.WorkingTimeBetween(Moment(from), Moment(to)));

    [Fact]
    public void PlusWorkingMinutes_OverAllCases_IsTheMinuteLoop() =>
        Gen.Select(Gen.Int[0, 2], Between("2026-06-20", "2026-09-20"), Gen.Int[0, 1439], Gen.Int[-700, 700])
            .Where((_, _, _, minutes) => minutes != 0)
            .Sample(
                (schedule, day, minute, minutes) =>
                {
                    (WorkingHours hours, Func<LocalDateTime, bool> isOpen) = Truth(schedule);
                    LocalDateTime start = day.AtMidnight().PlusMinutes(minute);
                    return hours.PlusWorkingMinutes(start, minutes) == NaiveCalendar.PlusMinutes(isOpen, start, minutes);
                },
                iter: 100_000);

    [Fact]
    public void WorkingTimeBetween_OverAllCases_IsTheMinuteLoop() =>
        Gen.Select(Gen.Int[0, 2], Between("2026-06-20", "2026-09-20"), Gen.Int[0, 1439], Gen.Int[0, 4_000])
            .Sample(
                (schedule, day, minute, minutes) =>
                {
                    (WorkingHours hours, Func<LocalDateTime, bool> isOpen) = Truth(schedule);
                    LocalDateTime from = day.AtMidnight().PlusMinutes(minute);
                    LocalDateTime to = from.PlusMinutes(minutes);
                    Duration expected = Duration.FromMinutes(NaiveCalendar.MinutesBetween(isOpen, from, to));
                    return hours.WorkingTimeBetween(from, to) == expected && hours.WorkingTimeBetween(to, from) == -expected;
                },
                iter: 100_000);

    [Fact]
    public void PlusWorkingTime_WithSuspensions_IsTheMinuteLoop() =>
        Gen.Select(Gen.Int[0, 2], Between("2026-06-20", "2026-09-20"), Gen.Int[0, 1439], Gen.Int[1, 1_500], Gen.Select(Gen.Int[-2_000, 5_000], Gen.Int[0, 3_000]).Array[0, 3])
            .Sample(
                (schedule, day, minute, minutes, pauses) =>
                {
                    (WorkingHours hours, Func<LocalDateTime, bool> isOpen) = Truth(schedule);
                    LocalDateTime start = day.AtMidnight().PlusMinutes(minute);
                    (LocalDateTime From, LocalDateTime Until)[] stretches = [.. pauses.Select(pause => (start.PlusMinutes(pause.Item1), start.PlusMinutes(pause.Item1 + pause.Item2)))];
                    bool Counts(LocalDateTime moment) => isOpen(moment) && !stretches.Any(range => range.From <= moment && moment < range.Until);
                    return hours.PlusWorkingTime(start, Duration.FromMinutes(minutes), MomentRanges.Of(stretches)) == NaiveCalendar.PlusMinutes(Counts, start, minutes);
                },
                iter: 20_000);

    [Fact]
    public void NextOpeningAndClosing_OverAllCases_AreTheMinuteLoop() =>
        Gen.Select(Gen.Int[0, 2], Between("2026-06-20", "2026-09-20"), Gen.Int[0, 1439])
            .Sample(
                (schedule, day, minute) =>
                {
                    (WorkingHours hours, Func<LocalDateTime, bool> isOpen) = Truth(schedule);
                    LocalDateTime moment = day.AtMidnight().PlusMinutes(minute);
                    return hours.IsOpen(moment) == isOpen(moment)
                        && hours.NextOpening(moment) == First(next => isOpen(next) && !isOpen(next.PlusMinutes(-1)), moment)
                        && hours.NextClosing(moment) == First(next => !isOpen(next) && isOpen(next.PlusMinutes(-1)), moment);
                },
                iter: 20_000);

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
    [InlineData("s,Mon-Fri,07:30-11:30 11:00-17:00", "are not the hours of a day")] // out of order
    [InlineData("s,Mon-Fri,07:30", "are not the hours of a day")] // no interval
    [InlineData("s,Mon-Fri,", "are not the hours of a day")] // nothing
    [InlineData("s,Mon-Fri,17:00-07:30", "are not the hours of a day")] // backward
    [InlineData("s,Fri-Mon,07:30-11:30", "'Fri-Mon' are not days")] // backward
    [InlineData("s,Funday,07:30-11:30", "'Funday' is not a day of the week")]
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

    private static LocalDateTime First(Func<LocalDateTime, bool> isIt, LocalDateTime after)
    {
        LocalDateTime moment = after.PlusMinutes(1);
        while (!isIt(moment))
        {
            moment = moment.PlusMinutes(1);
        }

        return moment;
    }

    private static readonly (WorkingHours Hours, Func<LocalDateTime, bool> IsOpen)[] Truths = [.. Enumerable.Range(0, 3).Select(schedule => Remembered(InWords(schedule)))];

    private static (WorkingHours Hours, Func<LocalDateTime, bool> IsOpen) Truth(int schedule) => Truths[schedule];

    /// <summary>The minutes of the tests' months, each asked once.</summary>
    private static (WorkingHours Hours, Func<LocalDateTime, bool> IsOpen) Remembered((WorkingHours Hours, Func<LocalDateTime, bool> IsOpen) truth)
    {
        LocalDate first = Day("2026-05-01");
        bool[] open = [.. Enumerable.Range(0, 200 * 1_440).Select(minute => truth.IsOpen(first.AtMidnight().PlusMinutes(minute)))];
        return (truth.Hours, moment => open[(Period.DaysBetween(first, moment.Date) * 1_440) + (moment.Hour * 60) + moment.Minute]);
    }

    /// <summary>The hours under test and the same hours said in words.</summary>
    private static (WorkingHours Hours, Func<LocalDateTime, bool> IsOpen) InWords(int schedule) => schedule switch
    {
        0 => (Standard, moment => Official(moment) && Clock(moment, (450, 690), (780, 1020))),
        1 => (Saturdays, moment => Official(moment)
            ? Clock(moment, (450, 690), (780, 1020))
            : moment.DayOfWeek == IsoDayOfWeek.Saturday && Clock(moment, (450, 690))),
        _ => (OddHours, IsOddlyOpen),
    };

    private static bool Official(LocalDateTime moment) => WorkingCalendar.Official.IsWorkingDay(moment.Date);

    private static bool IsOddlyOpen(LocalDateTime moment) => (moment.Date, moment.DayOfWeek) switch
    {
        ({ Year: 2026, Month: 8, Day: 26 }, _) => Clock(moment, (550, 551)),
        ({ Year: 2026, Month: 8, Day: 27 }, _) => false,
        ({ Year: 2026, Month: 8, Day: 22 }, _) => Clock(moment, (480, 720), (780, 1020)), // worked for Monday 31 August
        (_, IsoDayOfWeek.Saturday) => moment.Date != Day("2026-08-22") && Clock(moment, (1320, 1440)),
        _ when !Official(moment) => false,
        (_, IsoDayOfWeek.Friday) => Clock(moment, (480, 720)),
        (_, IsoDayOfWeek.Monday) when moment.Date >= Day("2026-07-01") => Clock(moment, (480, 720), (780, 1020)),
        _ => Clock(moment, (435, 705), (810, 960), (1080, 1200)),
    };

    private static bool Clock(LocalDateTime moment, params (int Start, int End)[] intervals) =>
        Array.Exists(intervals, interval => interval.Start <= (moment.Hour * 60) + moment.Minute && (moment.Hour * 60) + moment.Minute < interval.End);
}
