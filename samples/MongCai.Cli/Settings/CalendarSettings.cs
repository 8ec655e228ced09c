using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Cli.Settings;

/// <summary>The options that choose a calendar: further announcements, and the day on which it was known.</summary>
internal sealed class CalendarSettings
{
    private const int FirstNearYear = 2000;
    private const int LastNearYear = 2060;

    private readonly Option<string> announcements = new("--announcements")
    {
        Description =
            "Announced days that add to the official ones: a CSV file with the columns date,kind,name,source[,holiday,swapped_with,published]. "
            + "Holidays and compensatory days need the key of their holiday (tet, national-day, …), swapped days the other day; a line such as "
            + "'2028,announced-year,Lịch nghỉ năm 2028,the notice' says that a year is announced.",
        HelpName = "FILE",
    };

    private readonly Option<string> knownOn = new("--known-on")
    {
        Description = "Take the calendar as it was known on that day, such as 2026-08-17.",
        HelpName = "DATE",
    };

    internal IEnumerable<Option> Options => [announcements, knownOn];

    /// <exception cref="UsageException">The file or the date is wrong.</exception>
    internal WorkingCalendar Calendar(ParseResult parse, Years years) => CalendarKnownOn(parse, years, KnownOn(parse));

    /// <summary>The calendar as it was known on a day; with all announcements where there is none.</summary>
    /// <exception cref="UsageException">The file is wrong.</exception>
    internal WorkingCalendar CalendarKnownOn(ParseResult parse, Years years, LocalDate? day)
    {
        CalendarRules rules = new() { Announcements = Announced(parse), KnownOn = day };
        CalendarRules covered = years == Years.Near ? rules with { FirstYear = FirstNearYear, LastYear = LastNearYear } : rules;
        return parse.GetValue(announcements) is { } path ? DomainTable.Reading(path, () => WorkingCalendar.Of(covered)) : WorkingCalendar.Of(covered);
    }

    /// <summary>The day as of which the calendar is known: the one that was asked for, or the last on which an announcement of it was published.</summary>
    internal LocalDate AsOf(ParseResult parse) => KnownOn(parse) ?? Announced(parse).Rows.Max(day => day.PublishedOn)!.Value;

    private Announcements Announced(ParseResult parse) => parse.GetValue(announcements) is { } path
        ? Announcements.Official.Adding(DomainTable.Load(path, Announcements.Load))
        : Announcements.Official;

    private LocalDate? KnownOn(ParseResult parse) => OptionText.Day(parse, knownOn);
}
