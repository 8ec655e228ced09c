using System.Diagnostics;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>Counts a running time to its due day and moment.</summary>
internal readonly struct DueDateCount(DeadlineCalculator calculator, Term term)
{
    private WorkingCalendar Calendar => calculator.Calendar;

    private CountingPolicy Policy => calculator.Policy;

    private decimal Amount => term.Time.Amount ?? 0;

    /// <summary>The day that counts as the day of receipt, which is itself not counted (Civil Code 91/2015/QH13 Art 147.2).</summary>
    internal LocalDate FirstDay() =>
        Policy.Receipt == ReceiptRule.NextWorkingDayWhenClosed && IsAfterClosing(term.StartsAt)
            ? calculator.Hours.NextOpening(term.StartsAt).Date
            : term.StartsAt.Date;

    /// <summary>The due day and the moment at which it ends.</summary>
    internal (LocalDate On, LocalDateTime At) Count() => term.Time.Unit switch
    {
        TimeUnit.WorkingDay when Policy.DaysAsHourBlocks => OnItsDay(EndOfHours()),
        TimeUnit.WorkingDay => AtTheEndOf(Calendar.PlusWorkingDays(FirstDay(), WholeDays, term.SuspendedDays), FractionOfLastDay),
        TimeUnit.CalendarDay => Rolled(term.SuspendedDays.PlusDays(FirstDay(), WholeDays)),
        TimeUnit.Month => Rolled(Months()),
        TimeUnit.WorkingHour => OnItsDay(EndOfHours()),
        TimeUnit.ClockHour => ClockHours(EndOfHours()),
        TimeUnit.SameDay => AtTheEndOf(SameDay(), 1),
        TimeUnit.NotSet or TimeUnit.Unparsed => throw new UnreachableException("A time without a unit that is counted has no due date."),
    };

    /// <summary>The moment at which a time of hours has run, before it rolls off a day off.</summary>
    internal LocalDateTime EndOfHours() => term.Time.Unit switch
    {
        TimeUnit.ClockHour => term.SuspendedTime.PlusTime(term.StartsAt, HoursToTime(Amount)),
        TimeUnit.WorkingDay => WorkingHours(Amount * Policy.HoursPerBlock),
        TimeUnit.WorkingHour => WorkingHours(Amount),
        TimeUnit.CalendarDay or TimeUnit.Month or TimeUnit.SameDay or TimeUnit.NotSet or TimeUnit.Unparsed =>
            throw new UnreachableException("It is no time of hours."),
    };

    private int WholeDays => (int)decimal.Ceiling(Amount);

    /// <summary>How much of the last day the time takes: the half of it for 2.5 days.</summary>
    private decimal FractionOfLastDay => decimal.IsInteger(Amount) ? 1 : Amount - decimal.Floor(Amount);

    /// <summary>
    /// A part of a calendar day that ends at 24:00 is a part of its 24 hours (Civil Code 91/2015/QH13 Art 146.1); any other is one of the office
    /// hours.
    /// </summary>
    private bool IsPartOf24Hours => term.Time.Unit == TimeUnit.CalendarDay && Policy.DueMoment == DueMoment.EndOfDay;

    private static Duration HoursToTime(decimal hours) => Duration.FromTicks((long)decimal.Round(hours * NodaConstants.TicksPerHour));

    private (LocalDate, LocalDateTime) OnItsDay(LocalDateTime moment) => (DueDay.Of(moment, term.StartsAt), moment);

    private (LocalDate, LocalDateTime) ClockHours(LocalDateTime end)
    {
        (LocalDate on, LocalDateTime at) = OnItsDay(end);
        return Policy.ClockHoursEnd == ClockHoursEnd.NextWorkingDay && !Calendar.IsWorkingDay(on) ? Rolled(on) : (on, at);
    }

    private LocalDateTime WorkingHours(decimal hours) => hours == 0
        ? FirstOpenMoment(HoursStart())
        : calculator.Hours.PlusWorkingTime(HoursStart(), HoursToTime(hours), term.SuspendedTime);

    /// <summary>Where a time of zero ends: the first moment that could count.</summary>
    private LocalDateTime FirstOpenMoment(LocalDateTime start)
    {
        LocalDateTime open = calculator.Hours.PlusWorkingTime(start, Duration.Zero);
        foreach ((LocalDateTime from, LocalDateTime until) in term.SuspendedTime.Ranges)
        {
            open = from < open && open < until ? calculator.Hours.PlusWorkingTime(until, Duration.Zero) : open;
        }

        return open;
    }

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

    /// <summary>
    /// A last day off ends with the next working day (Civil Code 91/2015/QH13 Art 148.5); until then the time runs, so that a suspension moves that
    /// day too.
    /// </summary>
    private (LocalDate, LocalDateTime) Rolled(LocalDate last)
    {
        LocalDate due = Calendar.PlusWorkingDays(last, 0, term.SuspendedDays);
        return AtTheEndOf(due, due == last ? FractionOfLastDay : 1);
    }

    private (LocalDate, LocalDateTime) AtTheEndOf(LocalDate due, decimal fraction) =>
        (due, fraction < 1 && IsPartOf24Hours ? due.AtMidnight().PlusTicks((long)(NodaConstants.TicksPerDay * fraction))
            : fraction < 1 && calculator.Hours.WorkingTimeOf(due) is { } hours && hours > Duration.Zero ? PartOf(due, hours, fraction)
            : calculator.EndOf(due));

    private LocalDateTime PartOf(LocalDate due, Duration hours, decimal fraction) =>
        calculator.Hours.PlusWorkingTime(due.AtMidnight(), Duration.FromTicks((long)(hours.BclCompatibleTicks * fraction)));

    /// <summary>Whether the office was closed for the day, by its schedule; a day without hours is closed from its beginning.</summary>
    private bool IsAfterClosing(LocalDateTime moment) => calculator.Hours.ClosingOf(moment.Date) is not { } closing || moment >= closing;
}
