using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>What an announced day must say for its kind: the holiday it is of, or the day it is swapped with.</summary>
internal static class AnnouncedDayRule
{
    /// <summary>
    /// How far from the day that the law names an announcement places a holiday or the day in lieu of it; further off, a date or a key is misprinted.
    /// </summary>
    private const int Nearby = 15;

    internal static void CheckDate(LocalDate date)
    {
        IsoDates.Require(date);
        if (date.Year is < VietnameseLunarCalendar.FirstYear or > VietnameseLunarCalendar.LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(date), CalendarErrors.NoCalendar(IsoDay.Text(date)));
        }
    }

    internal static void CheckKind(DayKind kind)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), CalendarErrors.Kind(Invariant($"{(int)kind}")));
        }
    }

    internal static void CheckHoliday(LocalDate date, DayKind kind, string? holiday)
    {
        bool isNeeded = kind is DayKind.Holiday or DayKind.Compensatory;
        if (isNeeded != holiday is not null || (isNeeded && !HolidayLaw.Official.Keys.Contains(holiday)))
        {
            throw new ArgumentException(isNeeded ? CalendarErrors.HolidayKey(date, holiday) : CalendarErrors.NoHoliday(date, kind, holiday!), nameof(holiday));
        }

        if (holiday is not null && HolidayLaw.Official.DaysFrom(holiday, date) is > Nearby and int days)
        {
            throw new ArgumentException(CalendarErrors.FarFromHoliday(date, holiday, days), nameof(holiday));
        }
    }

    internal static void CheckSwap(LocalDate date, DayKind kind, LocalDate? swappedWith)
    {
        bool isNeeded = kind is DayKind.SwapOff or DayKind.SwapWork;
        if (isNeeded != swappedWith is not null || swappedWith == date)
        {
            throw new ArgumentException(isNeeded ? CalendarErrors.SwapPartner(date) : CalendarErrors.NoSwap(date, kind), nameof(swappedWith));
        }

        if (swappedWith is { } other)
        {
            CheckDate(other);
        }
    }
}
