using System.ComponentModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>A table of announced days (<i>thông báo nghỉ lễ, Tết</i>): the official ones, a caller's, or both.</summary>
/// <remarks>
/// <para>
/// The text form is a CSV with the columns <c>date,kind,name,source</c> and, if you like, <c>holiday,swapped_with,published,year,weekday</c>.
/// A <c>holiday</c> or <c>compensatory</c> day needs the key of its holiday, as <see cref="AnnouncedDay"/> lists them; a <c>swap-off</c> or
/// <c>swap-work</c> day the date it is swapped with. <c>closure</c> and <c>opening</c> are an office's own; <c>weekly-working-day</c> and
/// <c>weekly-day-off</c> take back what an earlier table or the law says of the day. Year and weekday are checked against the date.
/// </para>
/// <para>
/// A line of the kind <c>announced-year</c>, whose date is the year alone, says that the State has announced that year:
/// <c>2028,announced-year,Lịch nghỉ năm 2028,the notice</c>. A year without one stays projected; a calendar refuses one whose rows lack days of
/// Tết or National Day, which the announcement places.
/// </para>
/// <para>
/// Of several rows for one day the last counts; within one table it must be published later. Names are for people and join nothing. Immutable and
/// thread-safe.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// Announcements notice = Announcements.Parse("""
///     date,kind,name,source
///     2026-12-02,closure,Nghỉ tránh bão,Công điện 7
///     """);
/// WorkingCalendar calendar = WorkingCalendar.Of(new CalendarRules { Announcements = Announcements.Official.Adding(notice) });
/// Console.WriteLine(calendar.IsWorkingDay(new LocalDate(2026, 12, 2)));
/// // False
/// </code>
/// </example>
[TypeConverter(typeof(UnboundAnnouncements))]
[JsonConverter(typeof(FormConverter<Announcements>))]
[NoJson("load them from their table with Announcements.Load, or store their Rows.")]
public sealed class Announcements
{
    private static readonly Lazy<Announcements> Embedded = EmbeddedTable.Lazily("days-off.csv", Load);

    private readonly AnnouncedDay[] rows;
    private readonly AnnouncedYear[] years;

    private Announcements(AnnouncedDay[] rows, AnnouncedYear[] years)
    {
        this.rows = rows;
        this.years = years;
    }

    /// <summary>The announcements for civil servants from 31 December 2018 to 31 December 2027, each day with its source.</summary>
    public static Announcements Official => Embedded.Value;

    /// <summary>No announcement: every year is projected from the law.</summary>
    public static Announcements None { get; } = new([], []);

    /// <summary>The rows in the order in which they were loaded, overridden ones included.</summary>
    public IReadOnlyList<AnnouncedDay> Rows => Array.AsReadOnly(rows);

    /// <summary>The years that are said to be announced, in the order in which they were loaded.</summary>
    public IReadOnlyList<AnnouncedYear> Years => Array.AsReadOnly(years);

    /// <summary>Reads a table from text.</summary>
    /// <exception cref="FormatException">A line is wrong: the message gives its number, what was found and what was expected.</exception>
    public static Announcements Parse(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using StringReader reader = new(csv);
        return Load(reader);
    }

    /// <summary>Reads a table from a reader, to its end.</summary>
    /// <exception cref="FormatException">A line is wrong: the message gives its number, what was found and what was expected.</exception>
    public static Announcements Load(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        AnnouncementTable table = AnnouncementTable.Read(reader);
        return new([.. table.Days], [.. table.Years]);
    }

    /// <summary>Takes the days of a program rather than a table.</summary>
    /// <exception cref="ArgumentException">A day stands twice, and the later row is not published later.</exception>
    public static Announcements Of(params IEnumerable<AnnouncedDay> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        AnnouncedDay[] rows = [.. days];
        Repetitions seen = new();
        return Array.Find(rows, row => seen.IsUndecided(row)) is { } repeated
            ? throw new ArgumentException(CalendarErrors.Repeated(repeated.Date), nameof(days))
            : new(rows, []);
    }

    /// <summary>Adds a later table: where both speak of a day, the later one counts.</summary>
    public Announcements Adding(Announcements later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new([.. rows, .. later.rows], [.. years, .. later.years]);
    }

    /// <summary>Says of years that the State has announced them.</summary>
    public Announcements Announcing(params IEnumerable<AnnouncedYear> announced)
    {
        ArgumentNullException.ThrowIfNull(announced);
        return new(rows, [.. years, .. announced]);
    }

    /// <summary>The years announced as known on a day (null: all that is known), each with its announcement.</summary>
    internal Dictionary<int, AnnouncedYear> AnnouncedYears(LocalDate? knownOn)
    {
        Dictionary<int, AnnouncedYear> announced = [];
        foreach (AnnouncedYear year in years.Where(year => year.IsKnownOn(knownOn)))
        {
            announced[year.Year] = year;
        }

        return announced;
    }
}
