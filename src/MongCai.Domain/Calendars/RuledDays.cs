using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The days of a calendar that is made from a week, announcements and the law.</summary>
internal sealed class RuledDays : IDaySource
{
    private readonly WeeklyPattern week;
    private readonly Dictionary<LocalDate, CalendarDay> special = [];
    private readonly HashSet<int> announcedYears;

    internal RuledDays(CalendarRules rules)
    {
        week = rules.Week;
        Dictionary<LocalDate, AnnouncedDay> announced = rules.Announcements.Effective(rules.KnownOn);
        announcedYears = Announcements.AnnouncedYears(announced.Values);
        AddAnnounced(announced.Values);
        AddProjected(rules, announced.Values);
    }

    public bool IsWorkingDay(LocalDate day) => special.TryGetValue(day, out CalendarDay? known) ? known.IsWorkingDay : week.IsWorkingDay(day);

    public bool IsAnnounced(LocalDate day) => special.TryGetValue(day, out CalendarDay? known) ? known.Certainty == Certainty.Announced : announcedYears.Contains(day.Year);

    public CalendarDay? Special(LocalDate day) => special.GetValueOrDefault(day);

    public string WeekSource(LocalDate day) => week.SourceOf(day);

    private void AddAnnounced(IEnumerable<AnnouncedDay> announced)
    {
        foreach (AnnouncedDay day in announced)
        {
            if (day.Kind is not (DayKind.WeeklyWorkingDay or DayKind.WeeklyDayOff))
            {
                special.Add(day.Date, new CalendarDay(day, CertaintyOf(day)));
            }
        }
    }

    /// <summary>A holiday that rests on the law alone is announced only with its year; a swap, a closure and a dated notice are announced by themselves.</summary>
    private Certainty CertaintyOf(AnnouncedDay day) =>
        day.PublishedOn is null && day.Kind is DayKind.Holiday or DayKind.Compensatory && !announcedYears.Contains(day.Date.Year)
            ? Certainty.Projected
            : Certainty.Announced;

    private void AddProjected(CalendarRules rules, IEnumerable<AnnouncedDay> announced)
    {
        ILookup<int, string> names = announced
            .Where(day => day.Kind is DayKind.Holiday or DayKind.Compensatory)
            .ToLookup(day => day.Date.Year, day => day.Name);
        for (int year = rules.FirstYear; year <= rules.LastYear; year++)
        {
            ProjectedHoliday[] missing = [.. HolidayLaw.Official.HolidaysOf(year, rules.KnownOn)
                .Where(holiday => names[year].Count(name => name.StartsWith(holiday.Provision.Name, StringComparison.Ordinal)) < holiday.Provision.Days)];
            Add(missing);
        }
    }

    private void Add(ProjectedHoliday[] holidays)
    {
        foreach (ProjectedHoliday holiday in holidays)
        {
            foreach (LocalDate day in holiday.Days)
            {
                special.TryAdd(day, Projected(day, DayKind.Holiday, holiday.Provision.Name, holiday.Provision.Source));
            }
        }

        foreach ((LocalDate lost, HolidayProvision provision) in holidays.SelectMany(LostDays).OrderBy(lost => lost.Day))
        {
            LocalDate inLieu = NextFreeDay(lost);
            special.Add(inLieu, Projected(inLieu, DayKind.Compensatory, provision.Name + " (nghỉ bù)", CompensationSource(provision)));
        }
    }

    private IEnumerable<(LocalDate Day, HolidayProvision Provision)> LostDays(ProjectedHoliday holiday) =>
        holiday.Provision.IsMadeUp
            ? holiday.Days.Where(day => !week.IsWorkingDay(day)).Select(day => (day, holiday.Provision))
            : [];

    private static string CompensationSource(HolidayProvision provision) => provision.Source + "; holiday on a weekly day off made up on the next working day (Labour Code 45/2019/QH14 Art 111.3)";

    private LocalDate NextFreeDay(LocalDate day)
    {
        do
        {
            day = day.PlusDays(1);
        }
        while (!week.IsWorkingDay(day) || special.ContainsKey(day));
        return day;
    }

    private CalendarDay Projected(LocalDate day, DayKind kind, string name, string source) =>
        new(day, kind, false, name, source, announcedYears.Contains(day.Year) ? Certainty.Announced : Certainty.Projected);
}
