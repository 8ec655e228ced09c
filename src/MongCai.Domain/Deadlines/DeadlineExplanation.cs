using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>Walks a running time day by day, on its own: it shares no arithmetic with the count that it explains.</summary>
internal readonly struct DeadlineExplanation(DeadlineCalculator calculator, Term term, LocalDate through)
{
    private readonly LocalDate dueOn = new DueDateCount(calculator, term).Count().On;

    internal List<DeadlineDay> Days()
    {
        List<DeadlineDay> days = term.Time.Unit is TimeUnit.WorkingHour or TimeUnit.ClockHour
            || calculator.Policy.DaysAsHourBlocks && term.Time.Unit == TimeUnit.WorkingDay
            ? Hours()
            : WholeDays();
        for (LocalDate day = dueOn.PlusDays(1); day <= through; day = day.PlusDays(1))
        {
            days.Add(new(calculator.Calendar.Describe(day), DayCount.Reappointed));
        }

        DayReason reason = new(calculator, term);
        return days.ConvertAll(day => new DeadlineDay(day, reason.Of(day), reason.SourceOf(day)));
    }

    private List<DeadlineDay> WholeDays()
    {
        LocalDate first = new DueDateCount(calculator, term).FirstDay();
        int limit = Limit(first);
        int number = 0;
        List<DeadlineDay> days = [];
        for (LocalDate day = term.StartsAt.Date; day <= dueOn; day = day.PlusDays(1))
        {
            DayCount count = CountOf(day, first, isOver: number >= limit);
            days.Add(new(calculator.Calendar.Describe(day), count, count == DayCount.Counted ? ++number : null));
        }

        return days;
    }

    /// <summary>The number of days after which the time is over and only rolls.</summary>
    private int Limit(LocalDate first) => term.Time.Unit switch
    {
        TimeUnit.WorkingDay or TimeUnit.CalendarDay => (int)decimal.Ceiling(term.Time.Amount ?? 0),
        TimeUnit.Month => Period.DaysBetween(first, first.PlusMonths((int)(term.Time.Amount ?? 0))),
        TimeUnit.WorkingHour or TimeUnit.ClockHour or TimeUnit.SameDay or TimeUnit.NotSet or TimeUnit.Unparsed => int.MaxValue,
    };

    private DayCount CountOf(LocalDate day, LocalDate first, bool isOver) =>
        day < first ? DayCount.BeforeStart
        : day == first ? (IsSameDay(day) ? DayCount.Counted : DayCount.Start)
        : term.Stretches.Any(stretch => stretch.From.Date <= day && day < stretch.Until.Date) ? DayCount.Suspended
        : isOver ? DayCount.Rolled
        : term.Time.Unit is TimeUnit.CalendarDay or TimeUnit.Month || calculator.Calendar.IsWorkingDay(day) ? DayCount.Counted
        : DayCount.DayOff;

    /// <summary>The one time whose first day counts: a same-day procedure that is due on the day of receipt.</summary>
    private bool IsSameDay(LocalDate day) => term.Time.Unit == TimeUnit.SameDay && day == dueOn;

    private List<DeadlineDay> Hours()
    {
        LocalDateTime end = new DueDateCount(calculator, term).EndOfHours();
        List<DeadlineDay> days = [];
        for (LocalDate day = term.StartsAt.Date; day <= dueOn; day = day.PlusDays(1))
        {
            LocalDateTime from = LocalDateTime.Max(term.StartsAt, day.AtMidnight());
            (Duration all, Duration running) = TimeOf(from, LocalDateTime.Max(from, LocalDateTime.Min(end, day.PlusDays(1).AtMidnight())));
            days.Add(new(calculator.Calendar.Describe(day), HoursOf(day, all, running, isOver: end <= from), time: running, schedule: ScheduleOf(day)));
        }

        return days;
    }

    private DayCount HoursOf(LocalDate day, Duration all, Duration running, bool isOver) =>
        running > Duration.Zero ? DayCount.Counted
        : all > Duration.Zero ? DayCount.Suspended
        : day == term.StartsAt.Date ? DayCount.Start
        : isOver && term.Time.Unit == TimeUnit.ClockHour ? DayCount.Rolled
        : DayCount.DayOff;

    /// <summary>The schedule where it, and not the calendar, opens or closes the office on a day; hours by the clock ask neither.</summary>
    private string? ScheduleOf(LocalDate day) =>
        term.Time.Unit != TimeUnit.ClockHour && calculator.Calendar.IsWorkingDay(day) != calculator.Hours.WorkingTimeOf(day) > Duration.Zero
            ? calculator.Hours.Schedule.Name
            : null;

    /// <summary>The time between two moments that could count, and the part of it that no suspension covers.</summary>
    private (Duration All, Duration Running) TimeOf(LocalDateTime from, LocalDateTime until)
    {
        Duration all = Between(from, until);
        Duration running = all;
        foreach ((LocalDateTime begin, LocalDateTime end) in MomentRanges.Of(term.Stretches).Ranges)
        {
            if (begin < until && from < end)
            {
                running -= Between(LocalDateTime.Max(begin, from), LocalDateTime.Min(end, until));
            }
        }

        return (all, running);
    }

    private Duration Between(LocalDateTime from, LocalDateTime until) => term.Time.Unit == TimeUnit.ClockHour
        ? until.Since(from)
        : calculator.Hours.WorkingTimeBetween(from, until);
}
