using System.Globalization;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The public holidays that the law fixes, by era: which days, from when, by which article.</summary>
internal sealed class HolidayLaw
{
    private static readonly string[] Columns =
        ["holiday", "name", "calendar", "month", "day", "days", "starts", "made_up", "adopted", "unverified", .. DatedRow.Columns];
    private static readonly Lazy<HolidayLaw> Embedded = EmbeddedTable.Lazily(
        "holiday-law.csv", reader => new HolidayLaw(CsvTable.Read(reader, Columns, []).OneAtATime(row => row["holiday"]).Select(Read)));

    private readonly HolidayProvision[][] byHoliday;

    private HolidayLaw(IEnumerable<HolidayProvision> provisions) =>
        byHoliday = [.. provisions.GroupBy(provision => provision.Key).Select(eras => eras.OrderByDescending(era => era.From).ToArray())];

    internal static HolidayLaw Official => Embedded.Value;

    /// <summary>The keys by which announcements name the holidays.</summary>
    internal IEnumerable<string> Keys => byHoliday.Select(eras => eras[0].Key);

    /// <summary>The holidays of a year by the law of that year, as far as it was adopted on the given day (null: all that is adopted).</summary>
    internal IEnumerable<ProjectedHoliday> HolidaysOf(int year, LocalDate? knownOn)
    {
        foreach (HolidayProvision[] eras in byHoliday)
        {
            if (InForce(eras, year, knownOn) is { } provision)
            {
                yield return new(provision, provision.FirstDay(year));
            }
        }
    }

    /// <summary>How many days a day lies from the nearest day that the law names for a holiday.</summary>
    internal int DaysFrom(string key, LocalDate day)
    {
        HolidayProvision holiday = Array.Find(byHoliday, eras => eras[0].Key == key)![0];
        return new[] { day.Year, Math.Min(day.Year + 1, VietnameseLunarCalendar.LastYear) }.Min(
            year => Math.Abs(Period.DaysBetween(holiday.Anchor(year), day)));
    }

    /// <summary>Whether the law gives a holiday in a year, as far as it was adopted on the given day.</summary>
    internal bool Gives(string key, int year, LocalDate? knownOn) =>
        InForce(Array.Find(byHoliday, eras => eras[0].Key == key)!, year, knownOn) is not null;

    private static HolidayProvision? InForce(HolidayProvision[] eras, int year, LocalDate? knownOn) =>
        Array.Find(eras, era => (knownOn is null || era.Adopted is null || era.Adopted <= knownOn) && era.From <= era.Anchor(year)) is { } provision
            && !(provision.Anchor(year) > provision.Until) ? provision : null;

    private static HolidayProvision Read(CsvRow row) => new(
        row["holiday"],
        row["name"],
        row["calendar"] == "lunar",
        row.Count("month"),
        row.Count("day"),
        row.Count("days"),
        [.. row["starts"].Split(' ').Select(word => Number(row, word))],
        row["made_up"] == "yes",
        row.Date("from"),
        row.OptionalDate("until"),
        row.OptionalDate("adopted"),
        row.Basis());

    private static int Number(CsvRow row, string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
        ? number
        : throw row.Wrong($"{ShownText.Quoted(text)} is not a number of days; expected a whole one, such as '5'.");
}

/// <summary>
/// One holiday as one law fixes it: <c>Starts</c> says, for an anchor on Monday … Sunday, how many days after it the holiday begins.
/// </summary>
internal sealed record HolidayProvision(
    string Key, string Name, bool IsLunar, int Month, int Day, int Days, int[] Starts, bool IsMadeUp, LocalDate From, LocalDate? Until, LocalDate? Adopted,
    string Source)
{
    /// <summary>The day of the year that the law names.</summary>
    internal LocalDate Anchor(int year) =>
        IsLunar ? VietnameseLunarCalendar.ToGregorian(LunarDate.Of(year, Month, Day)) : new(year, Month, Day);

    internal LocalDate FirstDay(int year)
    {
        LocalDate anchor = Anchor(year);
        return anchor.PlusDays(Starts[(int)anchor.DayOfWeek - 1]);
    }
}

/// <summary>A holiday of one year: the days from <paramref name="FirstDay"/> on.</summary>
internal readonly record struct ProjectedHoliday(HolidayProvision Provision, LocalDate FirstDay)
{
    internal IEnumerable<LocalDate> Days
    {
        get
        {
            for (int day = 0; day < Provision.Days; day++)
            {
                yield return FirstDay.PlusDays(day);
            }
        }
    }
}
