using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>A calendar of working days (<i>ngày làm việc</i>): which days are worked, why, by which source and how certainly.</summary>
/// <remarks>
/// <para>Adding and counting take the same few nanoseconds for any number of days and allocate nothing; only suspensions are walked through.</para>
/// <para>
/// Immutable and thread-safe. It covers whole years; a day outside them is an <see cref="ArgumentOutOfRangeException"/>, never a guess. Days are of
/// the ISO calendar of NodaTime; one of another is an <see cref="ArgumentException"/>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// LocalDate due = WorkingCalendar.Official.PlusWorkingDays(new LocalDate(2026, 8, 26), 5);
/// CalendarDay saturday = WorkingCalendar.Official.Describe(new LocalDate(2026, 8, 22));
/// Console.WriteLine(Invariant($"{due:uuuu-MM-dd}; {saturday.Kind}, {saturday.Certainty}"));
/// // 2026-09-07; SwapWork, Announced
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<WorkingCalendar>))]
[NoJson("make it from CalendarRules; a single day of it is a CalendarDay.")]
public sealed class WorkingCalendar
{
    private static readonly Lazy<WorkingCalendar> OfficialCalendar = new(() => Of(new CalendarRules()));

    private readonly DayTable table;
    private readonly AnnouncedRanges announced;
    private readonly IDaySource days;

    private WorkingCalendar(string name, LocalDate? knownOn, int firstYear, int lastYear, IDaySource days)
    {
        Name = name;
        KnownOn = knownOn;
        FirstDay = new(firstYear, 1, 1);
        LastDay = new(lastYear, 12, 31);
        this.days = days;
        table = new(FirstDay, lastYear, days.IsWorkingDay);
        announced = new(FirstDay, LastDay, days);
    }

    /// <summary>The calendar of State bodies: official announcements, and the law where there is none yet. Made at first use.</summary>
    public static WorkingCalendar Official => OfficialCalendar.Value;

    /// <summary>The name that errors give the calendar.</summary>
    public string Name { get; }

    /// <summary>The day on which the calendar was known as it is; null for all that is known. Of joined calendars, the earliest.</summary>
    public LocalDate? KnownOn { get; }

    /// <summary>The first day covered, a 1 January.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day covered, a 31 December.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Makes a calendar from a week, announcements and the law.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The years are outside 1900 to 2199 or out of order.</exception>
    /// <exception cref="ArgumentException">
    /// The week has no line for the first of the years, a day that is taken back is not one of the week, or an announced year lacks days of Tết or
    /// National Day.
    /// </exception>
    public static WorkingCalendar Of(CalendarRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (rules.FirstYear < VietnameseLunarCalendar.FirstYear || rules.LastYear > VietnameseLunarCalendar.LastYear || rules.FirstYear > rules.LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(rules), CalendarErrors.Years(rules.FirstYear, rules.LastYear));
        }

        LocalDate first = new(rules.FirstYear, 1, 1);
        return rules.Week.FirstDay > first
            ? throw new ArgumentException(CalendarErrors.WeekBegins(rules.Week.FirstDay, rules.Name, first), nameof(rules))
            : new(rules.Name, rules.KnownOn, rules.FirstYear, rules.LastYear, new RuledDays(rules));
    }

    /// <summary>Joins calendars: a day is worked where every one of them works. It covers the years that all cover.</summary>
    /// <exception cref="ArgumentException">No calendar is given, or no year is covered by all.</exception>
    public static WorkingCalendar AllOpen(string name, params WorkingCalendar[] calendars) => Joined(name, calendars, allMustWork: true);

    /// <summary>Joins calendars: a day is worked where any of them works. It covers the years that all cover.</summary>
    /// <exception cref="ArgumentException">No calendar is given, or no year is covered by all.</exception>
    public static WorkingCalendar AnyOpen(string name, params WorkingCalendar[] calendars) => Joined(name, calendars, allMustWork: false);

    /// <summary>This calendar with one-off closures and openings, as if they had been added to its announcements.</summary>
    /// <remarks>What was published after the day on which the calendar was known is not known to it.</remarks>
    /// <exception cref="ArgumentException">A day is neither a closure nor an opening, or stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is not covered.</exception>
    public WorkingCalendar With(params IEnumerable<AnnouncedDay> closuresAndOpenings)
    {
        ArgumentNullException.ThrowIfNull(closuresAndOpenings);
        Dictionary<LocalDate, AnnouncedDay> amendments = [];
        foreach (AnnouncedDay day in closuresAndOpenings)
        {
            _ = Entry(day.Date);
            if (!day.IsOneOff || !amendments.TryAdd(day.Date, day))
            {
                throw new ArgumentException(CalendarErrors.NotOneOff(day), nameof(closuresAndOpenings));
            }
        }

        return new(Name, KnownOn, FirstDay.Year, LastDay.Year, new AmendedDays(this, Known(amendments)));
    }

    /// <summary>Whether the day is worked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not covered.</exception>
    public bool IsWorkingDay(LocalDate day) => (Entry(day) & 1) != 0;

    /// <summary>What the calendar knows of the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not covered.</exception>
    public CalendarDay Describe(LocalDate day)
    {
        int entry = Entry(day);
        return days.Special(day) ?? Ordinary(day, isWorked: (entry & 1) != 0);
    }

    /// <summary>Whether the day is announced or projected from the law.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not covered.</exception>
    public Certainty CertaintyOf(LocalDate day) => CertaintyBetween(day, day);

    /// <summary>Whether all days from the first through the last are announced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of the days is not covered, or the last is before the first.</exception>
    public Certainty CertaintyBetween(LocalDate first, LocalDate last)
    {
        _ = Entry(first);
        _ = Entry(last);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return announced.Of(first, last);
    }

    /// <summary>
    /// The <paramref name="count"/>-th working day after <paramref name="start"/>, which is itself not counted (Civil Code
    /// 91/2015/QH13 Art 147.2); with a negative count, the working day so many before it.
    /// </summary>
    /// <remarks>A count of 0 gives the start where it is worked, and else the next working day.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The start or the result is not covered.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LocalDate PlusWorkingDays(LocalDate start, int count)
    {
        int entry = Entry(start);
        int rank = unchecked((entry >> 1) + count);
        if (count <= 0)
        {
            rank += 1 - (entry & 1);
        }

        if (!table.TryGetDay(rank, out LocalDate day))
        {
            ThrowTooFar(start, count);
        }

        return day;
    }

    /// <summary>As <see cref="PlusWorkingDays(LocalDate, int)"/>, but days inside a suspension do not count and are no result.</summary>
    /// <param name="start">The day that is not counted.</param>
    /// <param name="count">How many working days after (negative: before) the start.</param>
    /// <param name="suspensions">Half-open stretches of days, in any order; they may overlap. The day of resumption counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start or the result is not covered.</exception>
    public LocalDate PlusWorkingDays(LocalDate start, int count, DayRanges suspensions)
    {
        ArgumentNullException.ThrowIfNull(suspensions);
        return count < 0 ? suspensions.CountBack(this, start, count) : suspensions.CountOn(this, start, count);
    }

    /// <summary>The first working day after the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day or the result is not covered.</exception>
    public LocalDate NextWorkingDay(LocalDate day) => PlusWorkingDays(day, 1);

    /// <summary>The last working day before the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day or the result is not covered.</exception>
    public LocalDate PreviousWorkingDay(LocalDate day) => PlusWorkingDays(day, -1);

    /// <summary>
    /// The day itself where it is worked, and else the next working day: how a term that ends on a day off rolls (Civil Code 91/2015/QH13 Art 148.5).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day or the result is not covered.</exception>
    public LocalDate ThisOrNextWorkingDay(LocalDate day) => PlusWorkingDays(day, 0);

    /// <summary>Counts the working days after <paramref name="from"/> through <paramref name="to"/>: the first excluded, the last included.</summary>
    /// <returns>Negative where <paramref name="to"/> lies before <paramref name="from"/>: the count with the two exchanged, negated.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of the days is not covered.</exception>
    public int CountAfterThrough(LocalDate from, LocalDate to) => (Entry(to) >> 1) - (Entry(from) >> 1);

    /// <summary>Counts the working days from <paramref name="from"/> until before <paramref name="to"/>: the first included, the last excluded.</summary>
    /// <returns>Negative where <paramref name="to"/> lies before <paramref name="from"/>: the count with the two exchanged, negated.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of the days is not covered.</exception>
    public int CountFromUntil(LocalDate from, LocalDate to) => RankBefore(Entry(to)) - RankBefore(Entry(from));

    /// <summary>The working days from the first through the last, both included, as a view of the calendar's own table.</summary>
    /// <returns>Empty where <paramref name="last"/> lies before <paramref name="first"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of the days is not covered.</exception>
    public ReadOnlySpan<LocalDate> WorkingDays(LocalDate first, LocalDate last)
    {
        int before = RankBefore(Entry(first));
        return table.Days(before + 1, Math.Max(0, (Entry(last) >> 1) - before));
    }

    /// <summary>What departs from the week on the day; null for a day like any other of the week.</summary>
    internal CalendarDay? Special(LocalDate day) => days.Special(day);

    internal string WeekSource(LocalDate day) => days.WeekSource(day);

    /// <summary>The name of the calendar and the years it covers.</summary>
    public override string ToString() => Invariant($"{Name} {FirstDay.Year}-{LastDay.Year}");

    private CalendarDay Ordinary(LocalDate day, bool isWorked) =>
        new(day, isWorked ? DayKind.WeeklyWorkingDay : DayKind.WeeklyDayOff, isWorked, "", days.WeekSource(day), announced.Of(day, day));

    private Dictionary<LocalDate, AnnouncedDay> Known(Dictionary<LocalDate, AnnouncedDay> amendments) =>
        amendments.Values.Where(day => day.IsKnownOn(KnownOn)).ToDictionary(day => day.Date);

    private static int RankBefore(int entry) => (entry >> 1) - (entry & 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Entry(LocalDate day)
    {
        int entry = table.Find(day);
        if (entry < 0)
        {
            ThrowOutside(day);
        }

        return entry;
    }

    private static WorkingCalendar Joined(string name, WorkingCalendar[] calendars, bool allMustWork)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        if (calendars.Length == 0 || calendars.Max(calendar => calendar.FirstDay) > calendars.Min(calendar => calendar.LastDay))
        {
            throw new ArgumentException("A joined calendar needs at least one calendar, and years that all of them cover.", nameof(calendars));
        }

        int firstYear = calendars.Max(calendar => calendar.FirstDay.Year);
        int lastYear = calendars.Min(calendar => calendar.LastDay.Year);
        return new(name, calendars.Min(calendar => calendar.KnownOn), firstYear, lastYear, new JoinedDays([.. calendars], allMustWork));
    }

    [DoesNotReturn]
    internal void ThrowOutside(LocalDate day) => throw (day.Calendar == CalendarSystem.Iso
        ? new ArgumentOutOfRangeException(nameof(day), NotCovered(IsoDay.Text(day)))
        : new ArgumentException(IsoDates.NotIso(IsoDay.Text(day), day.Calendar), nameof(day)));

    [DoesNotReturn]
    private void ThrowTooFar(LocalDate start, int count) =>
        throw new ArgumentOutOfRangeException(nameof(count), NotCovered(Invariant($"The working day {count} from {IsoDay.Text(start)}")));

    private string NotCovered(string asked) => CalendarErrors.NotCovered(asked, Name, FirstDay.Year, LastDay.Year);
}
