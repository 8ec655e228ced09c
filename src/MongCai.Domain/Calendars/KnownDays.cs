using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The announced days as they were known on a day: what the State says of each day, and an office's one-off days over it.</summary>
internal sealed class KnownDays
{
    private readonly Dictionary<LocalDate, AnnouncedDay> stated = [];
    private readonly Dictionary<LocalDate, AnnouncedDay> oneOff = [];
    private readonly ILookup<(int Year, string Holiday), LocalDate> given;
    private readonly ILookup<(int Year, string Holiday, DayKind Kind), LocalDate> held;

    internal KnownDays(IEnumerable<AnnouncedDay> rows, LocalDate? knownOn)
    {
        AnnouncedDay[] known = [.. rows.Where(row => row.IsKnownOn(knownOn) && IsLaw(row, knownOn))];
        foreach (AnnouncedDay row in known)
        {
            Add(row);
        }

        given = known.Where(row => row.Kind == DayKind.Holiday).Select(row => (row.Date, row.Holiday)).Distinct()
            .ToLookup(day => (day.Date.Year, day.Holiday!), day => day.Date);
        held = stated.Values.Where(day => day.Holiday is not null).OrderBy(day => day.Date)
            .ToLookup(day => (day.Date.Year, day.Holiday!, day.Kind), day => day.Date);
    }

    /// <summary>The last row of each day that is not an office's own.</summary>
    internal IReadOnlyDictionary<LocalDate, AnnouncedDay> Stated => stated;

    /// <summary>The closures and openings that no later row overrides.</summary>
    internal IReadOnlyDictionary<LocalDate, AnnouncedDay> OneOff => oneOff;

    /// <summary>How many days of a year are announced as days of a holiday, those that a later row took back or closed included.</summary>
    internal int Given(HolidayProvision holiday, int year) => given[(year, holiday.Key)].Count();

    /// <summary>The days of a holiday, or those in lieu of them, that are announced in a year and hold.</summary>
    internal IEnumerable<LocalDate> Of(HolidayProvision holiday, int year, DayKind kind) => held[(year, holiday.Key, kind)];

    private void Add(AnnouncedDay row)
    {
        if (row.IsOneOff)
        {
            oneOff[row.Date] = row;
            return;
        }

        oneOff.Remove(row.Date);
        stated[row.Date] = row;
    }

    /// <summary>A holiday that no notice dates rests on the law, and is known no sooner than it.</summary>
    private static bool IsLaw(AnnouncedDay row, LocalDate? knownOn) =>
        knownOn is null || row.Holiday is null || row.PublishedOn is not null || HolidayLaw.Official.Gives(row.Holiday, row.Date.Year, knownOn);
}
