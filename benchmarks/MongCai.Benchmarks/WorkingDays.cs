using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>What every working-day benchmark starts from: 1,024 days of 2019 to 2027 and the same calendar in three shapes.</summary>
public abstract class WorkingDays
{
    protected const int Starts = 1_024;

    private protected DateOnlyTable Table { get; private set; } = null!;

    private protected HashSet<DateOnly> DaysOff { get; private set; } = null!;

    private protected HashSet<DateOnly> WorkedSaturdays { get; private set; } = null!;

    private protected WorkingCalendar Calendar { get; private set; } = null!;

    private protected DateOnly[] DateOnlyStarts { get; private set; } = null!;

    private protected LocalDate[] LocalDateStarts { get; private set; } = null!;

    protected void Prepare()
    {
        Calendar = WorkingCalendar.Official;
        Table = new(new(1900, 1, 1), new(2199, 12, 31), day => Calendar.IsWorkingDay(LocalDate.FromDateOnly(day)));
        Random random = new(766);
        LocalDate first = new(2019, 1, 1);
        LocalDateStarts = [.. Enumerable.Range(0, Starts).Select(_ => first.PlusDays(random.Next(0, 3_000)))];
        DateOnlyStarts = [.. LocalDateStarts.Select(day => day.ToDateOnly())];
        IEnumerable<LocalDate> days = Enumerable.Range(0, 4_500).Select(first.PlusDays);
        DaysOff =
            [.. days.Where(day => Calendar.Describe(day).Kind is DayKind.Holiday or DayKind.Compensatory or DayKind.SwapOff).Select(day => day.ToDateOnly())];
        WorkedSaturdays = [.. days.Where(day => Calendar.Describe(day).Kind is DayKind.SwapWork).Select(day => day.ToDateOnly())];
    }

    private protected bool IsWorked(DateOnly day) =>
        WorkedSaturdays.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !DaysOff.Contains(day));
}
