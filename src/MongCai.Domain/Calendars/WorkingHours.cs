using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The working hours (<i>giờ làm việc</i>) of an office: a schedule over a calendar.</summary>
/// <remarks>
/// <para>
/// The schedule says on which days of the week the office is open, and when; the calendar says which of them are holidays, swapped,
/// closed or opened. A swap-worked day has the hours of the day it stands for; a one-off opening on a day of the week without hours has
/// those of the nearest day of the week before it.
/// </para>
/// <para>
/// The calendar alone counts days, the schedule alone counts hours. A schedule may be open on a day that the calendar's week has off
/// (<see cref="Schedule.SaturdayMornings"/>: times of hours run on Saturday, times of days do not), and closed on a day that the State works.
/// A calendar whose own week adds a day to that of the State must find hours on it: <see cref="Of"/> refuses the two otherwise.
/// </para>
/// <para>
/// Moments are local to Asia/Ho_Chi_Minh. An interval is open from its start until before its end. A moment between two intervals, and the
/// end of the first of them, are the same moment of working time: going forward a result is the end of an interval, never the next
/// start; going backward it is a start.
/// </para>
/// <para>All operations take a few nanoseconds whatever the distance and allocate nothing. Immutable and thread-safe.</para>
/// </remarks>
/// <example>
/// <code>
/// WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard);
/// LocalDateTime end = hours.PlusWorkingTime(new LocalDateTime(2026, 8, 28, 16, 0), Duration.FromHours(2));
/// Console.WriteLine(Invariant($"{end:uuuu-MM-dd HH:mm}"));
/// // 2026-09-03 08:30
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<WorkingHours>))]
[NoJson("make them from a WorkingCalendar and a Schedule.")]
public sealed class WorkingHours
{
    private const long TicksPerMinute = NodaConstants.TicksPerMinute;

    /// <summary>More minutes than the years of any calendar have: farther is as far outside.</summary>
    private const long Farthest = (VietnameseLunarCalendar.LastYear - VietnameseLunarCalendar.FirstYear + 1) * 366L * NodaConstants.MinutesPerDay;

    private static readonly Duration FarthestTime = Duration.FromMinutes(Farthest);
    private const long NanosecondsPerMinute = NodaConstants.NanosecondsPerMinute;
    private const int MinutesOfDay = 24 * 60;

    private readonly DayTable table;
    private readonly HoursProfile[] profiles;
    private readonly int[] minutesBefore;
    private readonly MinuteIndex index;

    private WorkingHours(WorkingCalendar calendar, Schedule schedule)
    {
        Calendar = calendar;
        Schedule = schedule;
        OpenHours hours = new(calendar, schedule);
        FirstDay = LocalDate.Max(calendar.FirstDay, schedule.FirstDay);
        table = FirstDay <= calendar.LastDay
            ? new(FirstDay, calendar.LastDay.Year, day => !hours.Of(day).IsClosed)
            : throw new ArgumentException(
                CalendarErrors.BeforeSchedule($"The whole calendar {ShownText.Quoted(calendar.Name)}", schedule.Name, schedule.FirstDay), nameof(schedule));
        if (table.Count == 0)
        {
            throw new ArgumentException(CalendarErrors.NoOpenDay(schedule.Name, calendar.Name), nameof(schedule));
        }

        profiles = [hours.ProfileOfClosed, .. table.Days(1, table.Count).ToArray().Select(hours.ProfileOf)];
        minutesBefore = new int[table.Count + 2];
        for (int rank = 1; rank <= table.Count; rank++)
        {
            minutesBefore[rank + 1] = minutesBefore[rank] + profiles[rank].Total;
        }

        index = new(minutesBefore);
    }

    /// <summary>The calendar that says which days are holidays, swapped, closed or opened.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The schedule that says when the office is open on each day of the week.</summary>
    public Schedule Schedule { get; }

    /// <summary>The first day on which the hours are known: that of the calendar, or of the schedule where it begins later.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Lays a schedule over a calendar.</summary>
    /// <exception cref="ArgumentException">
    /// The calendar's week adds a working day to that of the State (<see cref="WeeklyPattern.Official"/>) on which the schedule has no hours: the message
    /// names the day, the source of the week and the schedule. Or the schedule has no hours in the years of the calendar.
    /// </exception>
    public static WorkingHours Of(WorkingCalendar calendar, Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(schedule);
        return new(calendar, schedule);
    }

    /// <summary>Whether the office is open: from the start of an interval until before its end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment is not covered by the calendar.</exception>
    public bool IsOpen(LocalDateTime moment)
    {
        int entry = Entry(moment.Date);
        return IsOpenDay(entry) && profiles[entry >> 1].IsOpen(MinuteOf(moment));
    }

    /// <summary>The first start of an interval after the moment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment or the result is not covered by the calendar.</exception>
    public LocalDateTime NextOpening(LocalDateTime moment)
    {
        int entry = Entry(moment.Date);
        return IsOpenDay(entry) && profiles[entry >> 1].OpeningAfter(MinuteOf(moment)) is { } opening
            ? At(moment.Date, opening)
            : At(table[Rank((entry >> 1) + 1, moment)], profiles[(entry >> 1) + 1].StartOf(0));
    }

    /// <summary>The first end of an interval after the moment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment or the result is not covered by the calendar.</exception>
    public LocalDateTime NextClosing(LocalDateTime moment)
    {
        int entry = Entry(moment.Date);
        if (IsOpenDay(entry) && profiles[entry >> 1].ClosingAfter(MinuteOf(moment)) is { } closing)
        {
            return At(moment.Date, closing);
        }

        int next = Rank((entry >> 1) + 1, moment);
        return At(table[next], profiles[next].ClosingAfter(-1)!.Value);
    }

    /// <summary>The end of the last interval of a day; null where the office is closed all day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not covered by the calendar.</exception>
    public LocalDateTime? ClosingOf(LocalDate day)
    {
        int entry = Entry(day);
        return IsOpenDay(entry) ? At(day, profiles[entry >> 1].EndOf(profiles[entry >> 1].Total)) : null;
    }

    /// <summary>The working time of a day; zero where the office is closed all day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not covered by the calendar.</exception>
    public Duration WorkingTimeOf(LocalDate day)
    {
        int entry = Entry(day);
        return IsOpenDay(entry) ? Duration.FromMinutes((long)profiles[entry >> 1].Total) : Duration.Zero;
    }

    /// <summary>
    /// The moment at which so many working minutes have passed since the start; with a negative number, from which they pass until the start.
    /// </summary>
    /// <remarks>Zero minutes give the start where the office is open or just closing, and else the next opening.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The start or the result is not covered by the calendar.</exception>
    public LocalDateTime PlusWorkingMinutes(LocalDateTime start, long minutes) =>
        PlusTicks(start, Math.Clamp(minutes, -Farthest, Farthest) * TicksPerMinute);

    /// <summary>As <see cref="PlusWorkingMinutes"/>, for any working time down to a tick (100 ns).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start or the result is not covered by the calendar.</exception>
    public LocalDateTime PlusWorkingTime(LocalDateTime start, Duration time) =>
        PlusTicks(start, Duration.Max(-FarthestTime, Duration.Min(time, FarthestTime)).BclCompatibleTicks);

    /// <summary>As <see cref="PlusWorkingTime(LocalDateTime, Duration)"/>, but working time inside a suspension does not count.</summary>
    /// <param name="start">The moment from which time counts.</param>
    /// <param name="time">Zero or more.</param>
    /// <param name="suspensions">Half-open stretches of time, in any order; they may overlap.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or the start or the result is not covered by the calendar.</exception>
    public LocalDateTime PlusWorkingTime(LocalDateTime start, Duration time, MomentRanges suspensions)
    {
        ArgumentNullException.ThrowIfNull(suspensions);
        ArgumentOutOfRangeException.ThrowIfLessThan(time, Duration.Zero);
        return suspensions.CountOn(this, start, time);
    }

    /// <summary>The working time from one moment to another.</summary>
    /// <returns>Negative where <paramref name="to"/> lies before <paramref name="from"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of the moments is not covered by the calendar.</exception>
    public Duration WorkingTimeBetween(LocalDateTime from, LocalDateTime to) => Duration.FromTicks(Position(to) - Position(from));

    private static bool IsOpenDay(int entry) => (entry & 1) != 0;

    private static int MinuteOf(LocalDateTime moment) => unchecked((int)(moment.NanosecondOfDay / NanosecondsPerMinute));

    private static LocalDateTime At(LocalDate day, int minute) =>
        minute == MinutesOfDay ? day.PlusDays(1).AtMidnight() : day + LocalTime.FromMinutesSinceMidnight(minute);

    private LocalDateTime PlusTicks(LocalDateTime start, long ticks)
    {
        long target = Position(start) + ticks;
        return ticks > 0 ? EndAt(target)
            : ticks < 0 ? StartAt(target)
            : IsOpen(start) || IsClosing(start) ? start
            : StartAt(target);
    }

    private bool IsClosing(LocalDateTime moment) => moment > FirstDay.AtMidnight() && IsOpen(moment.PlusTicks(-1));

    /// <summary>The working time from the first day of the calendar to the moment, in ticks.</summary>
    private long Position(LocalDateTime moment)
    {
        int entry = Entry(moment.Date);
        int rank = entry >> 1;
        if (!IsOpenDay(entry))
        {
            return minutesBefore[rank + 1] * TicksPerMinute;
        }

        unchecked
        {
            HoursProfile profile = profiles[rank];
            long nanoseconds = moment.NanosecondOfDay;
            int minute = (int)(nanoseconds / NanosecondsPerMinute);
            long whole = (minutesBefore[rank] + profile.WorkedBefore(minute)) * TicksPerMinute;
            long part = (nanoseconds - (minute * NanosecondsPerMinute)) / NodaConstants.NanosecondsPerTick;
            return part != 0 && profile.IsOpen(minute) ? whole + part : whole;
        }
    }

    /// <summary>The earliest moment at a position: the end of an interval where it falls between two.</summary>
    private LocalDateTime EndAt(long position)
    {
        long minutes = position / TicksPerMinute;
        if (minutes * TicksPerMinute != position)
        {
            return StartAt(position);
        }

        int rank = index.RankEndingAt(InRange(minutes - 1) + 1);
        return At(table[rank], profiles[rank].EndOf((int)minutes - minutesBefore[rank]));
    }

    /// <summary>The latest moment at a position: the start of an interval where it falls between two.</summary>
    private LocalDateTime StartAt(long position)
    {
        (long minutes, long ticks) = Math.DivRem(position, TicksPerMinute);
        int rank = index.RankEndingAt(InRange(minutes) + 1);
        LocalDateTime start = At(table[rank], profiles[rank].StartOf((int)minutes - minutesBefore[rank]));
        return ticks == 0 ? start : start.PlusTicks(ticks);
    }

    private int InRange(long minutes)
    {
        if (minutes < 0 || minutes >= minutesBefore[^1])
        {
            ThrowTooFar(TooFar(isBefore: minutes < 0));
        }

        return unchecked((int)minutes);
    }

    [DoesNotReturn]
    private static void ThrowTooFar(string minutes) => throw new ArgumentOutOfRangeException(nameof(minutes), minutes);

    private string TooFar(bool isBefore) => isBefore ? BeforeFirst("The result") : AfterLast("The result");

    private int Rank(int rank, LocalDateTime moment) => rank <= table.Count
        ? rank
        : throw new ArgumentOutOfRangeException(nameof(moment), AfterLast($"The next opening after {IsoDay.Text(moment.Date)}"));

    private string AfterLast(string asked) => NotCovered(asked) + CalendarErrors.LastOpenDay(Schedule.Name, table[table.Count]);

    private string BeforeFirst(string asked) =>
        FirstDay > Calendar.FirstDay ? CalendarErrors.BeforeSchedule(asked, Schedule.Name, FirstDay) : NotCovered(asked);

    private string NotCovered(string asked) => CalendarErrors.NotCovered(asked, Calendar.Name, Calendar.FirstDay.Year, Calendar.LastDay.Year);

    [DoesNotReturn]
    private void ThrowOutside(LocalDate day)
    {
        if (day.Calendar == CalendarSystem.Iso && Calendar.FirstDay <= day && day < FirstDay)
        {
            throw new ArgumentOutOfRangeException(nameof(day), CalendarErrors.BeforeSchedule(IsoDay.Text(day), Schedule.Name, FirstDay));
        }

        Calendar.ThrowOutside(day);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Entry(LocalDate day)
    {
        int entry = table.Find(day);
        if (entry < 0)
        {
            ThrowOutside(day);
        }

        return entry;
    }
}
