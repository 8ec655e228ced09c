using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The announced days as they were known on a day: what the State says of each day, and an office's one-off days over it.</summary>
internal sealed class KnownDays
{
    private readonly Dictionary<LocalDate, AnnouncedDay> stated = [];
    private readonly Dictionary<LocalDate, AnnouncedDay> oneOff = [];
    private readonly HashSet<(int Year, string Holiday, LocalDate Day)> given = [];

    internal KnownDays(IEnumerable<AnnouncedDay> rows, LocalDate? knownOn)
    {
        foreach (AnnouncedDay row in rows.Where(row => row.IsKnownOn(knownOn) && IsLaw(row, knownOn)))
        {
            Add(row);
        }
    }

    /// <summary>The last row of each day that is not an office's own.</summary>
    internal IReadOnlyDictionary<LocalDate, AnnouncedDay> Stated => stated;

    /// <summary>The closures and openings that no later row overrides.</summary>
    internal IReadOnlyDictionary<LocalDate, AnnouncedDay> OneOff => oneOff;

    /// <summary>How many days of a year are announced as days of a holiday, those that a later row took back or closed included.</summary>
    internal int Given(HolidayProvision holiday, int year) => given.Count(day => day.Year == year && day.Holiday == holiday.Key);

    /// <summary>The days of a holiday, or those in lieu of them, that are announced in a year and hold.</summary>
    internal IEnumerable<LocalDate> Of(HolidayProvision holiday, int year, DayKind kind) => stated.Values
        .Where(day => day.Holiday == holiday.Key && day.Date.Year == year && day.Kind == kind)
        .Select(day => day.Date)
        .Order();

    private void Add(AnnouncedDay row)
    {
        if (row.IsOneOff)
        {
            oneOff[row.Date] = row;
            return;
        }

        oneOff.Remove(row.Date);
        stated[row.Date] = row;
        if (row.Kind == DayKind.Holiday)
        {
            given.Add((row.Date.Year, row.Holiday!, row.Date));
        }
    }

    /// <summary>A holiday that no notice dates rests on the law, and is known no sooner than it.</summary>
    private static bool IsLaw(AnnouncedDay row, LocalDate? knownOn) =>
        knownOn is null || row.Holiday is null || row.PublishedOn is not null || HolidayLaw.Official.Gives(row.Holiday, row.Date.Year, knownOn);
}
