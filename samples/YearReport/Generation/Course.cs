using MongCai.Domain.Calendars;
using NodaTime;

namespace YearReport.Generation;

/// <summary>When the work on a dossier ends: some days before its due day, on it, or after it.</summary>
internal static class Course
{
    private const int LatestDay = 5;
    private static readonly int[] EarlyByDays = [25, 34, 22, 12, 7];
    private static readonly LocalTime FirstDecision = new(9, 0);
    private const int MinutesOfDecisions = 7 * 60;

    internal static LocalDateTime InTime(LocalDateTime received, LocalDateTime due, WorkingCalendar calendar, ref Dice dice)
    {
        int available = calendar.CountAfterThrough(received.Date, due.Date);
        int early = Math.Min(dice.Pick(EarlyByDays), Math.Max(0, available - 1));
        LocalDate day = calendar.PlusWorkingDays(due.Date, -early);
        LocalDateTime wanted = day.At(FirstDecision).PlusMinutes(dice.Roll(MinutesOfDecisions));
        LocalDateTime earliest = received.PlusMinutes(20 + dice.Roll(40));
        LocalDateTime decided = wanted < earliest ? earliest : wanted;
        return decided > due ? due : decided;
    }

    internal static LocalDateTime Late(LocalDateTime due, WorkingCalendar calendar, ref Dice dice) =>
        calendar.PlusWorkingDays(due.Date, 1 + dice.Roll(LatestDay)).At(FirstDecision).PlusMinutes(dice.Roll(MinutesOfDecisions));
}
