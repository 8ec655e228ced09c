using System.Runtime.CompilerServices;
using NodaTime;

namespace MongCai.Domain;

/// <summary>
/// Holds dates to the ISO calendar before they are written as ISO 8601: the year, month and day of another calendar system would be read as another day.
/// </summary>
internal static class IsoDates
{
    /// <summary>Gives the value back, whatever it is but a date of another calendar system.</summary>
    /// <exception cref="ArgumentException">The date is of another calendar system.</exception>
    internal static T Require<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "") => value switch
    {
        LocalDate day when day.Calendar != CalendarSystem.Iso => throw new ArgumentException(NotIso(IsoDay.Text(day), day.Calendar), name),
        LocalDateTime { Date: var day } when day.Calendar != CalendarSystem.Iso =>
            throw new ArgumentException(NotIso(IsoDay.Text(day), day.Calendar), name),
        YearMonth month when month.Calendar != CalendarSystem.Iso =>
            throw new ArgumentException(NotIso(Invariant($"{month:uuuu-MM}"), month.Calendar), name),
        _ => value,
    };

    internal static string NotIso(string date, CalendarSystem found) =>
        $"'{date}' is a date of the calendar system {found.Id}; expected the ISO calendar. Convert it with WithCalendar(CalendarSystem.Iso).";
}
