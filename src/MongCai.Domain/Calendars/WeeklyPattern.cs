using System.ComponentModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The working days of the week, each pattern from a day on, with its source.</summary>
/// <remarks>
/// The text form is a CSV with the columns <c>from,working_days,source</c>, such as <c>1999-10-02,Mon Tue Wed Thu Fri,Decision 188/1999/QĐ-TTg</c>,
/// and, if you like, <c>until</c> (empty), <c>instrument</c>, <c>article</c>, <c>unverified</c>, as every table of laws has them; the instrument
/// explains a day before the source. Before the first line the week is not known, and no calendar begins there. Immutable and thread-safe.
/// </remarks>
/// <example>
/// <code>
/// WeeklyPattern week = WeeklyPattern.Official.From(new LocalDate(2026, 7, 1), "Quyết định của cơ quan", [IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday]);
/// WorkingCalendar calendar = WorkingCalendar.Of(new CalendarRules { Week = week });
/// Console.WriteLine(calendar.IsWorkingDay(new LocalDate(2026, 7, 4)));
/// // True
/// </code>
/// </example>
[TypeConverter(typeof(UnboundWeek))]
[JsonConverter(typeof(FormConverter<WeeklyPattern>))]
[NoJson("load it from its table with WeeklyPattern.Load, or make it with WeeklyPattern.Of.")]
public sealed class WeeklyPattern
{
    private static readonly string[] Columns = ["from", "working_days", "source"];
    private static readonly Lazy<WeeklyPattern> Embedded = EmbeddedTable.Lazily("weekly-pattern.csv", Load);

    private readonly Period[] periods;

    private WeeklyPattern(IEnumerable<Period> periods) => this.periods = [.. periods.OrderByDescending(period => period.From)];

    /// <summary>The week of State bodies: Monday to Saturday, and from 2 October 1999 Monday to Friday (Decision 188/1999/QĐ-TTg).</summary>
    /// <remarks>The date and the earlier six-day week are not from a text that was read; another pattern can be given.</remarks>
    public static WeeklyPattern Official => Embedded.Value;

    /// <summary>One pattern for all time.</summary>
    /// <exception cref="ArgumentException">The source is empty, or no day is worked.</exception>
    public static WeeklyPattern Of(string source, params IEnumerable<IsoDayOfWeek> workingDays)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(workingDays);
        IsoDayOfWeek[] days = [.. workingDays];
        return days.Length == 0 || Array.Exists(days, day => !Weekday.IsOne(day))
            ? throw new ArgumentException("A week needs at least one working day, and each from Monday to Sunday.", nameof(workingDays))
            : new([new(LocalDate.MinIsoValue, Period.Bits(days), source)]);
    }

    /// <summary>Reads patterns from a table.</summary>
    /// <exception cref="FormatException">A line is wrong: the message gives its number, what was found and what was expected.</exception>
    public static WeeklyPattern Load(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Dictionary<LocalDate, Period> periods = [];
        foreach (CsvRow row in CsvTable.Read(reader, Columns, ["until", "instrument", "article", "unverified"]))
        {
            Period period = Read(row);
            if (!periods.TryAdd(period.From, period))
            {
                throw row.Wrong($"a week from {IsoDay.Text(period.From)} stands above already. Leave one of the two out.");
            }
        }

        return periods.Count > 0
            ? new(periods.Values)
            : throw new FormatException("The table holds no week; expected a line such as '1999-10-02,Mon Tue Wed Thu Fri,Decision 188/1999/QĐ-TTg'.");
    }

    /// <summary>A pattern that goes on from a day in place of this one and of every change after it, as when an office begins to open on Saturdays.</summary>
    public WeeklyPattern From(LocalDate day, string source, params IEnumerable<IsoDayOfWeek> workingDays) =>
        From(Of(source, workingDays).periods[0] with { From = day });

    /// <summary>A pattern that has from a day on one working day more, whatever changes after it.</summary>
    internal WeeklyPattern Adding(LocalDate from, IsoDayOfWeek weekday, string source) => new(
    [
        .. periods.Where(period => period.From < from),
        PeriodOf(from).With(weekday) with { From = from, Source = source },
        .. periods.Where(period => period.From > from)
            .Select(period => period.Includes(weekday) ? period : period.With(weekday) with { Source = $"{period.Source}; {source}" }),
    ]);

    /// <summary>The first day on which the week is known.</summary>
    internal LocalDate FirstDay => periods[^1].From;

    internal bool IsWorkingDay(LocalDate day) => PeriodOf(day).Includes(day.DayOfWeek);

    internal string SourceOf(LocalDate day) => PeriodOf(day).Source;

    private WeeklyPattern From(Period next) => new([.. periods.Where(period => period.From < next.From), next]);

    private Period PeriodOf(LocalDate day)
    {
        foreach (Period period in periods)
        {
            if (period.From <= day)
            {
                return period;
            }
        }

        return periods[^1];
    }

    private static Period Read(CsvRow row)
    {
        LocalDate from = row.Date("from");
        int days = Period.Bits(
            row["working_days"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Weekday.Parse(word) ?? throw row.Wrong(Weekday.Wrong(word))));
        return days == 0 || row["source"].Length == 0
            ? throw row.Wrong("a weekly pattern needs at least one working day and a source.")
            : row["until"].Length > 0 ? throw row.Wrong("a week holds until the next begins; leave 'until' empty.")
            : new(from, days, row.Basis());
    }

    /// <summary>One pattern: a bit for each working day.</summary>
    private sealed record Period(LocalDate From, int WorkingDays, string Source)
    {
        internal static int Bits(IEnumerable<IsoDayOfWeek> days) => days.Aggregate(0, (bits, day) => bits | Bit(day));

        internal Period With(IsoDayOfWeek day) => this with { WorkingDays = WorkingDays | Bit(day) };

        internal bool Includes(IsoDayOfWeek day) => (WorkingDays & Bit(day)) != 0;

        private static int Bit(IsoDayOfWeek day) => 1 << (int)day;
    }
}
