using System.ComponentModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>A table of announced days (<i>thông báo nghỉ lễ, Tết</i>): the official ones, a caller's, or both.</summary>
/// <remarks>
/// <para>
/// The text form is a CSV with the columns <c>date,kind,name,source</c> and, if you like, <c>year,weekday,published</c>: year and
/// weekday are checked against the date. Kinds: holiday, compensatory, swap-off, swap-work, closure, opening; weekly-working-day and
/// weekly-day-off take back what an earlier table says of the day.
/// </para>
/// <para>Of several rows for one day the last counts, whatever the order of the days. Immutable and thread-safe.</para>
/// </remarks>
[TypeConverter(typeof(UnboundAnnouncements))]
[JsonConverter(typeof(FormConverter<Announcements>))]
public sealed class Announcements
{
    /// <summary>The name under which the announcements give the Lunar New Year: a year that has it is announced (Labour Code 45/2019/QH14 Art 112.3).</summary>
    private const string NewYearHoliday = "Tết Nguyên đán";

    private static readonly string[] Required = ["date", "kind", "name", "source"];
    private static readonly string[] Optional = ["year", "weekday", "published"];
    private static readonly Lazy<Announcements> Embedded = new(() => Load(EmbeddedTable.Open("days-off.csv")));

    private readonly AnnouncedDay[] rows;

    private Announcements(AnnouncedDay[] rows) => this.rows = rows;

    /// <summary>The announcements for civil servants from 31 December 2018 to 31 December 2027, each day with its source.</summary>
    public static Announcements Official => Embedded.Value;

    /// <summary>No announcement: every year is projected from the law.</summary>
    public static Announcements None { get; } = new([]);

    /// <summary>The rows in the order in which they were loaded, overridden ones included.</summary>
    public IReadOnlyList<AnnouncedDay> Rows => Array.AsReadOnly(rows);

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
        return new([.. CsvTable.Read(reader, Required, Optional).Select(Day)]);
    }

    /// <summary>Takes the days of a program rather than a table.</summary>
    public static Announcements Of(params IEnumerable<AnnouncedDay> days) => new([.. days]);

    /// <summary>Adds a later table: where both speak of a day, the later one counts.</summary>
    public Announcements Adding(Announcements later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new([.. rows, .. later.rows]);
    }

    /// <summary>Gives the row that counts for each day, as known on a day (null: all that is known).</summary>
    internal Dictionary<LocalDate, AnnouncedDay> Effective(LocalDate? knownOn)
    {
        Dictionary<LocalDate, AnnouncedDay> effective = new(rows.Length);
        foreach (AnnouncedDay row in rows)
        {
            if (row.IsKnownOn(knownOn))
            {
                effective[row.Date] = row;
            }
        }

        return effective;
    }

    /// <summary>The years whose Lunar New Year is among the rows.</summary>
    internal static HashSet<int> AnnouncedYears(IEnumerable<AnnouncedDay> effective) =>
        [.. effective.Where(row => row.Kind == DayKind.Holiday && row.Name == NewYearHoliday).Select(row => row.Date.Year)];

    private static AnnouncedDay Day(CsvRow row)
    {
        LocalDate date = row.Date("date");
        CheckRepeated(row, date);
        try
        {
            DayKind kind = DayKindText.FromWord(row["kind"]) ?? throw row.Wrong(CalendarErrors.Kind(row["kind"]));
            return new(date, kind, row["name"], row["source"], row.OptionalDate("published"));
        }
        catch (ArgumentException wrong)
        {
            throw row.Wrong(row["source"].Length == 0 ? $"{CalendarErrors.Iso(date)} has no source. Name the announcement or law it rests on." : wrong.Message, wrong);
        }
    }

    private static void CheckRepeated(CsvRow row, LocalDate date)
    {
        if (row["weekday"] is { Length: > 0 } weekday && !date.DayOfWeek.ToString().StartsWith(weekday, StringComparison.OrdinalIgnoreCase))
        {
            throw row.Wrong(CalendarErrors.Weekday(weekday, date));
        }

        if (row["year"] is { Length: > 0 } year && year != Invariant($"{date.Year}"))
        {
            throw row.Wrong(CalendarErrors.Year(year, date));
        }
    }
}
