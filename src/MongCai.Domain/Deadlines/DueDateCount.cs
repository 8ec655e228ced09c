using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>Counts a running time to its due day and moment.</summary>
internal readonly struct DueDateCount(DeadlineRules rules, Term term)
{
    private WorkingCalendar Calendar => rules.Calendar;

    private CountingPolicy Policy => rules.Policy;

    private decimal Amount => term.Time.Amount ?? 0;

    /// <summary>The day that counts as the day of receipt, which is itself not counted (Civil Code 91/2015/QH13 Art 147.2).</summary>
    internal LocalDate FirstDay() =>
        Policy.Receipt == ReceiptRule.NextWorkingDayWhenClosed && IsAfterClosing(term.StartsAt)
            ? Calendar.NextWorkingDay(term.StartsAt.Date)
            : term.StartsAt.Date;

    /// <summary>The due day and the moment at which it ends.</summary>
    internal (LocalDate On, LocalDateTime At) Count() => term.Time.Unit switch
    {
        TimeUnit.WorkingDay when Policy.DaysAsHourBlocks => OnItsDay(WorkingHours(Amount * Policy.HoursPerBlock)),
        TimeUnit.WorkingDay => AtTheEndOf(Calendar.PlusWorkingDays(FirstDay(), WholeDays, term.SuspendedDays), FractionOfLastDay),
        TimeUnit.CalendarDay => Rolled(term.SuspendedDays.PlusDays(FirstDay(), WholeDays)),
        TimeUnit.Month => Rolled(Months()),
        TimeUnit.WorkingHour => OnItsDay(WorkingHours(Amount)),
        TimeUnit.ClockHour => OnItsDay(term.SuspendedTime.PlusTime(term.StartsAt, HoursToTime(Amount))),
        _ => AtTheEndOf(SameDay(), 1),
    };

    private int WholeDays => (int)decimal.Ceiling(Amount);

    /// <summary>How much of the last day the time takes: the half of it for 2.5 days.</summary>
    private decimal FractionOfLastDay => decimal.IsInteger(Amount) ? 1 : Amount - decimal.Floor(Amount);

    private static Duration HoursToTime(decimal hours) => Duration.FromTicks((long)decimal.Round(hours * NodaConstants.TicksPerHour));

    private static (LocalDate, LocalDateTime) OnItsDay(LocalDateTime moment) =>
        (moment.TickOfDay == 0 ? moment.Date.PlusDays(-1) : moment.Date, moment);

    private LocalDateTime WorkingHours(decimal hours) =>
        rules.Hours.PlusWorkingTime(HoursStart(), HoursToTime(hours), term.SuspendedTime);

    private LocalDateTime HoursStart()
    {
        LocalDate first = FirstDay();
        return first == term.StartsAt.Date ? term.StartsAt : first.AtMidnight();
    }

    private LocalDate Months()
    {
        LocalDate first = FirstDay();
        LocalDate corresponding = first.PlusMonths((int)Amount);
        return term.SuspendedDays.PlusDays(first, Period.DaysBetween(first, corresponding));
    }

    private LocalDate SameDay()
    {
        LocalDate first = FirstDay();
        bool isInTime = Calendar.IsWorkingDay(first) && (first > term.StartsAt.Date || term.StartsAt.TimeOfDay <= Policy.SameDayCutOff);
        return Calendar.PlusWorkingDays(first, isInTime ? 0 : 1, term.SuspendedDays);
    }

    /// <summary>A last day off ends with the next working day (Civil Code 91/2015/QH13 Art 148.5).</summary>
    private (LocalDate, LocalDateTime) Rolled(LocalDate last)
    {
        LocalDate due = Calendar.ThisOrNextWorkingDay(last);
        return AtTheEndOf(due, due == last ? FractionOfLastDay : 1);
    }

    private (LocalDate, LocalDateTime) AtTheEndOf(LocalDate due, decimal fraction) =>
        (due, fraction < 1 ? PartOf(due, fraction)
            : Policy.DueMoment == DueMoment.Closing && rules.Hours.ClosingOf(due) is { } closing ? closing
            : due.PlusDays(1).AtMidnight());

    private LocalDateTime PartOf(LocalDate due, decimal fraction) =>
        rules.Hours.PlusWorkingTime(due.AtMidnight(), Duration.FromTicks((long)(rules.Hours.WorkingTimeOf(due).BclCompatibleTicks * fraction)));

    private bool IsAfterClosing(LocalDateTime moment) =>
        !Calendar.IsWorkingDay(moment.Date) || (rules.Hours.ClosingOf(moment.Date) is { } closing && moment >= closing);
}
