using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>The truth that fast operations are held against: one day or one minute at a time.</summary>
internal static class NaiveCalendar
{
    public static LocalDate Plus(WorkingCalendar calendar, LocalDate start, int count, params (LocalDate From, LocalDate Until)[] suspensions)
    {
        LocalDate day = start;
        int step = count < 0 ? -1 : 1;
        if (count == 0)
        {
            while (!Counts(day))
            {
                day = day.PlusDays(1);
            }
        }

        for (int left = Math.Abs(count); left > 0;)
        {
            day = day.PlusDays(step);
            left -= Counts(day) ? 1 : 0;
        }

        return day;

        bool Counts(LocalDate candidate) =>
            calendar.IsWorkingDay(candidate) && !suspensions.Any(range => range.From <= candidate && candidate < range.Until);
    }

    public static int CountAfterThrough(WorkingCalendar calendar, LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            return -CountAfterThrough(calendar, to, from);
        }

        int count = 0;
        for (LocalDate day = from.PlusDays(1); day <= to; day = day.PlusDays(1))
        {
            count += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    public static LocalDateTime PlusMinutes(Func<LocalDateTime, bool> isOpen, LocalDateTime start, int minutes)
    {
        LocalDateTime moment = start;
        for (int left = Math.Abs(minutes); left > 0;)
        {
            LocalDateTime minute = minutes > 0 ? moment : moment.PlusMinutes(-1);
            left -= isOpen(minute) ? 1 : 0;
            moment = moment.PlusMinutes(Math.Sign(minutes));
        }

        return moment;
    }

    public static int MinutesBetween(Func<LocalDateTime, bool> isOpen, LocalDateTime from, LocalDateTime to)
    {
        int count = 0;
        for (LocalDateTime minute = from; minute < to; minute = minute.PlusMinutes(1))
        {
            count += isOpen(minute) ? 1 : 0;
        }

        return count;
    }
}
