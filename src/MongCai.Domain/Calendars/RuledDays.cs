using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The days of a calendar that is made from a week, announcements and the law.</summary>
/// <remarks>
/// Announced days join the law by the key of their holiday. A holiday of which the announcements give fewer days than the law is projected;
/// one that falls on weekly days off is owed as many days in lieu, whether announced or projected. One-off days lie over all of it.
/// </remarks>
internal sealed class RuledDays : IDaySource
{
    private readonly CalendarRules rules;
    private readonly WeeklyPattern week;
    private readonly KnownDays known;
    private readonly HashSet<int> announcedYears;
    private readonly Dictionary<LocalDate, CalendarDay> special = [];

    internal RuledDays(CalendarRules rules)
    {
        this.rules = rules;
        week = rules.Week;
        known = new(rules.Announcements.Rows, rules.KnownOn);
        announcedYears = [.. rules.Announcements.AnnouncedYears(rules.KnownOn).Values.Where(IsComplete).Select(year => year.Year)];
        AddStated();
        AddProjected();
        AddOneOff();
    }

    public bool IsWorkingDay(LocalDate day) => special.TryGetValue(day, out CalendarDay? found) ? found.IsWorkingDay : week.IsWorkingDay(day);

    public bool IsAnnounced(LocalDate day) => special.TryGetValue(day, out CalendarDay? found)
        ? found.Certainty == Certainty.Announced
        : announcedYears.Contains(day.Year) || known.Stated.ContainsKey(day);

    public CalendarDay? Special(LocalDate day) => special.GetValueOrDefault(day);

    public string WeekSource(LocalDate day) => week.SourceOf(day);

    private IEnumerable<int> Years => Enumerable.Range(rules.FirstYear, rules.LastYear - rules.FirstYear + 1);

    /// <summary>
    /// Whether an announced year gives the holidays whose days the announcement places: all that is known must, what was known on a day may not yet.
    /// </summary>
    private bool IsComplete(AnnouncedYear year)
    {
        if (year.Year < rules.FirstYear || year.Year > rules.LastYear)
        {
            return false;
        }

        HolidayProvision? missing = HolidayLaw.Official.HolidaysOf(year.Year, rules.KnownOn)
            .Select(holiday => holiday.Provision)
            .FirstOrDefault(provision => provision.Days > 1 && known.Given(provision, year.Year) < provision.Days);
        return missing is null || (rules.KnownOn is not null
            ? false
            : throw new ArgumentException(CalendarErrors.Incomplete(year, missing.Key, known.Given(missing, year.Year), missing.Days)));
    }

    private void AddStated()
    {
        foreach (AnnouncedDay day in known.Stated.Values)
        {
            if (!day.IsOfTheWeek)
            {
                special.Add(day.Date, new CalendarDay(day, CertaintyOf(day)));
            }
            else if (rules.FirstYear <= day.Date.Year && day.Date.Year <= rules.LastYear
                && week.IsWorkingDay(day.Date) != (day.Kind == DayKind.WeeklyWorkingDay))
            {
                throw new ArgumentException(CalendarErrors.AgainstTheWeek(day, week.SourceOf(day.Date)));
            }
        }
    }

    private void AddOneOff()
    {
        foreach (AnnouncedDay day in known.OneOff.Values)
        {
            special[day.Date] = new CalendarDay(day, Certainty.Announced);
        }
    }

    /// <summary>A holiday that rests on the law alone is announced only with its year; a swap and a dated notice are announced by themselves.</summary>
    private Certainty CertaintyOf(AnnouncedDay day) =>
        day.PublishedOn is null && day.Kind is DayKind.Holiday or DayKind.Compensatory && !announcedYears.Contains(day.Date.Year)
            ? Certainty.Projected
            : Certainty.Announced;

    private void AddProjected()
    {
        foreach (int year in Years)
        {
            List<(LocalDate Day, HolidayProvision Provision)> lost = [];
            foreach (ProjectedHoliday holiday in HolidayLaw.Official.HolidaysOf(year, rules.KnownOn))
            {
                lost.AddRange(Lost(holiday.Provision, Held(holiday, year), year));
            }

            AddInLieu(lost.OrderBy(day => day.Day));
        }
    }

    /// <summary>The days of a holiday: those announced, or those of the law where fewer are.</summary>
    private List<LocalDate> Held(ProjectedHoliday holiday, int year)
    {
        if (known.Given(holiday.Provision, year) >= holiday.Provision.Days)
        {
            return [.. known.Of(holiday.Provision, year, DayKind.Holiday)];
        }

        List<LocalDate> days = [.. holiday.Days.Where(day => !IsTakenBack(day))];
        foreach (LocalDate day in days)
        {
            special.TryAdd(day, Projected(day, DayKind.Holiday, holiday.Provision.Name, holiday.Provision));
        }

        return days;
    }

    /// <summary>The days lost to weekly days off for which no day in lieu is announced (Labour Code 45/2019/QH14 Art 111.3).</summary>
    private IEnumerable<(LocalDate, HolidayProvision)> Lost(HolidayProvision provision, List<LocalDate> held, int year) => provision.IsMadeUp
        ? held.Where(day => !week.IsWorkingDay(day)).Skip(known.Of(provision, year, DayKind.Compensatory).Count()).Select(day => (day, provision))
        : [];

    private void AddInLieu(IEnumerable<(LocalDate Day, HolidayProvision Provision)> lost)
    {
        foreach ((LocalDate day, HolidayProvision provision) in lost)
        {
            LocalDate inLieu = NextFreeDay(day);
            special.Add(inLieu, Projected(inLieu, DayKind.Compensatory, provision.Name + " (nghỉ bù)", provision));
        }
    }

    private LocalDate NextFreeDay(LocalDate day)
    {
        do
        {
            day = day.PlusDays(1);
        }
        while (!week.IsWorkingDay(day) || special.ContainsKey(day) || IsTakenBack(day));
        return day;
    }

    private bool IsTakenBack(LocalDate day) => known.Stated.TryGetValue(day, out AnnouncedDay? stated) && stated.IsOfTheWeek;

    private CalendarDay Projected(LocalDate day, DayKind kind, string name, HolidayProvision provision) =>
        new(
            day,
            kind,
            false,
            name,
            SourceOf(kind, provision),
            announcedYears.Contains(day.Year) ? Certainty.Announced : Certainty.Projected)
        { Holiday = provision.Key };

    private static string SourceOf(DayKind kind, HolidayProvision provision) => kind == DayKind.Holiday
        ? provision.Source
        : provision.Source + "; holiday on a weekly day off made up on the next working day (Labour Code 45/2019/QH14 Art 111.3)";
}
