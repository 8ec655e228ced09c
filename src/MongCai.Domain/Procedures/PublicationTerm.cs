using System.Text.Json.Serialization;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>A term of publication: so many days or working days, and the article that sets it.</summary>
/// <param name="Days">How many, not negative.</param>
/// <param name="Unit"><see cref="TimeUnit.CalendarDay"/> or <see cref="TimeUnit.WorkingDay"/>.</param>
/// <param name="Citation">The article.</param>
public sealed record PublicationTerm(int Days, TimeUnit Unit, [property: JsonRequired] LegalCitation Citation)
{
    /// <summary>How many days, not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    [JsonRequired]
    public int Days { get; init => field = NotNegative(value); } = NotNegative(Days);

    /// <summary>What the term is counted in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is neither days nor working days.</exception>
    [JsonRequired]
    public TimeUnit Unit { get; init => field = OfDays(value); } = OfDays(Unit);

    /// <summary>Whether so many days lie between: the first is not counted (Civil Code 91/2015/QH13 Art 147.2), the last is.</summary>
    internal bool IsKeptBetween(LocalDate first, LocalDate last, WorkingCalendar calendar) =>
        first <= last && (Unit == TimeUnit.WorkingDay ? calendar.CountAfterThrough(first, last) : Period.DaysBetween(first, last)) >= Days;

    /// <summary>
    /// The last day of a term that begins with a day; days that end on one off move to the next working day (Civil Code 91/2015/QH13 Art 148.5).
    /// </summary>
    internal LocalDate LastDayAfter(LocalDate day, WorkingCalendar calendar) =>
        Unit == TimeUnit.WorkingDay ? calendar.PlusWorkingDays(day, Days) : calendar.ThisOrNextWorkingDay(day.PlusDays(Days));

    private static int NotNegative(int days) =>
        days >= 0 ? days : throw new ArgumentOutOfRangeException(nameof(days), "A term of publication is not negative.");

    private static TimeUnit OfDays(TimeUnit unit) =>
        unit is TimeUnit.CalendarDay or TimeUnit.WorkingDay ? unit
            : throw new ArgumentOutOfRangeException(
                nameof(unit), $"A term of publication is counted in {TimeUnit.CalendarDay} or {TimeUnit.WorkingDay}, not in {unit}.");
}
