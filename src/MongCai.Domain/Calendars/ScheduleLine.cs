using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>One line of a schedule: the hours of one date, or of a day of the week from a day on.</summary>
internal sealed record ScheduleLine(string Schedule, LocalDate? Date, IsoDayOfWeek Weekday, LocalDate From, DailyHours Hours, string Source)
{
    /// <summary>What the line speaks of, so that no second one does.</summary>
    internal (string, LocalDate?, IsoDayOfWeek, LocalDate) Subject => (Schedule, Date, Weekday, From);
}
