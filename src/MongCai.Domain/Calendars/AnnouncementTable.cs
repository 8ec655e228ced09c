using System.Globalization;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The text form of announcements, line by line.</summary>
internal sealed class AnnouncementTable
{
    private const string YearWord = "announced-year";

    private static readonly string[] Required = ["date", "kind", "name", "source"];
    private static readonly string[] Optional = ["holiday", "swapped_with", "published", "year", "weekday"];

    private readonly Repetitions seen = new();
    private readonly Dictionary<LocalDate, (CsvRow Row, AnnouncedDay Day)> swaps = [];

    internal List<AnnouncedDay> Days { get; } = [];

    internal List<AnnouncedYear> Years { get; } = [];

    internal static AnnouncementTable Read(TextReader reader)
    {
        AnnouncementTable table = new();
        foreach (CsvRow row in CsvTable.Read(reader, Required, Optional))
        {
            table.Add(row);
        }

        table.CheckSwaps();
        return table;
    }

    private void Add(CsvRow row)
    {
        try
        {
            CheckSource(row);
            if (row["kind"] == YearWord)
            {
                Years.Add(Year(row));
            }
            else
            {
                Keep(row, Day(row));
            }
        }
        catch (ArgumentException wrong)
        {
            throw row.Wrong(WithoutParameter(wrong), wrong);
        }
    }

    private AnnouncedDay Day(CsvRow row)
    {
        LocalDate date = row.Date("date");
        CheckRepeated(row, date);
        DayKind kind = WordList<DayKind>.Find(row["kind"]) ?? throw row.Wrong(CalendarErrors.Kind(row["kind"], YearWord));
        AnnouncedDay day = new(date, kind, row["name"], row["source"], row.OptionalDate("published"), Filled(row["holiday"]), row.OptionalDate("swapped_with"));
        return seen.IsUndecided(day) ? throw row.Wrong(CalendarErrors.Repeated(date)) : day;
    }

    private AnnouncedYear Year(CsvRow row)
    {
        string text = row["date"];
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            throw row.Wrong($"{ShownText.Quoted(text)} is not a year; expected the year alone, such as '2028', as the date of the kind '{YearWord}'.");
        }

        if ((row["year"] is { Length: > 0 } repeated && repeated != text) || row["weekday"].Length > 0 || row["holiday"].Length > 0
            || row["swapped_with"].Length > 0)
        {
            throw row.Wrong($"a line of the kind '{YearWord}' says that the year {text} is announced, and nothing of a day; leave its other columns empty.");
        }

        return Years.Exists(announced => announced.Year == year)
            ? throw row.Wrong($"the year {text} is announced by an earlier line already; leave one of the two out.")
            : new(year, row["source"], row.OptionalDate("published"));
    }

    private void Keep(CsvRow row, AnnouncedDay day)
    {
        Days.Add(day);
        swaps.Remove(day.Date);
        if (day.SwappedWith is not null)
        {
            swaps.Add(day.Date, (row, day));
        }
    }

    /// <summary>The two days of a swap name each other, where one table holds both.</summary>
    private void CheckSwaps()
    {
        foreach ((CsvRow row, AnnouncedDay day) in swaps.Values)
        {
            if (swaps.TryGetValue(day.SwappedWith!.Value, out (CsvRow, AnnouncedDay Day) other)
                && (other.Day.SwappedWith != day.Date || other.Day.Kind == day.Kind))
            {
                throw row.Wrong(CalendarErrors.SwappedOtherwise(day, other.Day));
            }
        }
    }

    private static void CheckSource(CsvRow row)
    {
        if (row["source"].Length == 0)
        {
            throw row.Wrong($"{row["date"]} has no source. Name the announcement or law it rests on.");
        }
    }

    private static void CheckRepeated(CsvRow row, LocalDate date)
    {
        if (row["weekday"] is { Length: > 0 } weekday && !Weekday.IsNamed(date.DayOfWeek, weekday))
        {
            throw row.Wrong(CalendarErrors.Weekday(weekday, date));
        }

        if (row["year"] is { Length: > 0 } year && year != Invariant($"{date.Year}"))
        {
            throw row.Wrong(CalendarErrors.Year(year, date));
        }
    }

    /// <summary>The message without the name of the parameter, which means nothing to who writes a table.</summary>
    private static string WithoutParameter(ArgumentException wrong) => wrong.Message.Replace($" (Parameter '{wrong.ParamName}')", "", StringComparison.Ordinal);

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
