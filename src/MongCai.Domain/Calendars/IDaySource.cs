using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>Where a working calendar takes its days from.</summary>
internal interface IDaySource
{
    bool IsWorkingDay(LocalDate day);

    bool IsAnnounced(LocalDate day);

    /// <summary>What departs from the week on the day; null for a day like any other of the week.</summary>
    CalendarDay? Special(LocalDate day);

    /// <summary>The source of the weekly pattern on the day.</summary>
    string WeekSource(LocalDate day);
}
