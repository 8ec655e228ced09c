using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

public class AnnouncementsTests
{
    private const string Header = "date,kind,holiday,swapped_with,name,source,published\n";

    [Fact]
    public void Official_Days_AllHaveASource()
    {
        Assert.Equal(133, Announcements.Official.Rows.Count);
        Assert.All(Announcements.Official.Rows, row => Assert.NotEmpty(row.Source));
        Assert.Equal((Day("2018-12-31"), Day("2027-11-24")), (Announcements.Official.Rows[0].Date, Announcements.Official.Rows[^1].Date));
    }

    [Fact]
    public void Official_Swaps_NameEachOther()
    {
        Dictionary<LocalDate, AnnouncedDay> rows = Announcements.Official.Rows.ToDictionary(row => row.Date);
        AnnouncedDay[] swaps = [.. rows.Values.Where(row => row.SwappedWith is not null)];

        Assert.NotEmpty(swaps);
        Assert.All(swaps, swap => Assert.Equal((swap.Date, Opposite(swap.Kind)), (rows[swap.SwappedWith!.Value].SwappedWith!.Value, rows[swap.SwappedWith.Value].Kind)));
        static DayKind Opposite(DayKind kind) => kind == DayKind.SwapOff ? DayKind.SwapWork : DayKind.SwapOff;
    }

    [Theory]
    [InlineData("2028-01-26,holiday,tet,,Tết Nguyên đán,,", "Line 2: 2028-01-26 has no source.")] // no source
    [InlineData("2028-01-26,holidays,tet,,Tết Nguyên đán,CV 1,", "'holidays' is not a kind of day; expected holiday, compensatory")] // unknown kind
    [InlineData("26/01/2028,holiday,tet,,Tết Nguyên đán,CV 1,", "Line 2: '26/01/2028' is not a date")] // not ISO
    [InlineData("2028-01-26,swap-off,,,Hoán đổi,CV 1,", "does not say which day it is swapped with")] // half a swap
    [InlineData("2028-01-26,holiday,tet,,Tết Nguyên đán,CV 1", "found 6 fields, expected 7")] // a field short
    [InlineData("2028-01-26,holiday,tet,,Tết Nguyên đán,\"CV 1,", "Line 2: a double quote opens a field that nothing closes.")] // open quote
    [InlineData("2028-01-26,holiday,tet,,Tết Nguyên đán,CV 1,soon", "Line 2: 'soon' is not a date")] // publication
    [InlineData("2028-01-26,holiday,,,Tết Nguyên đán,CV 1,", "expected as 'holiday' new-year, tet, ")] // a file from before the key
    [InlineData("2028-01-26,holiday,tết,,Tết Nguyên đán,CV 1,", "'tết' is not a holiday of the law: expected as 'holiday' new-year, tet, ")] // a key no provision has
    [InlineData("2028-01-26,compensatory,,,Tết Nguyên đán (nghỉ bù),CV 1,", "does not say which: expected")] // a day in lieu of nothing
    [InlineData("2028-01-26,closure,tet,,Bão,CV 1,", "only holidays and compensatory days are of a holiday")] // a key out of place
    [InlineData("2028-01-26,swap-off,,,Hoán đổi với 2028-02-05,CV 1,", "The name is not read")] // C-5: the other day only in the name
    [InlineData("2028-01-26,swap-off,,2028-01-26,Hoán đổi,CV 1,", "expected another date")] // with itself
    [InlineData("2028-01-26,closure,,2028-02-05,Bão,CV 1,", "only swapped days are")] // a partner out of place
    [InlineData("0228-01-26,closure,,,Bão,CV 1,", "0228-01-26 is outside the years 1900 to 2199")] // a row that no calendar could use
    [InlineData("2028-01-01,announced-year,,,Lịch nghỉ,CV 1,", "expected the year alone, such as '2028'")]
    [InlineData("2208,announced-year,,,Lịch nghỉ,CV 1,", "The year 2208 is outside the years 1900 to 2199")]
    [InlineData("2028,announced-year,tet,,Lịch nghỉ,CV 1,", "leave its other columns empty")] // a year is no holiday
    [InlineData("2028,announced-year,,,Lịch nghỉ,,", "2028 has no source")]
    public void Parse_AWrongLine_SaysWhichAndWhy(string line, string expected)
    {
        FormatException wrong = Assert.Throws<FormatException>(() => Announcements.Parse(Header + line));
        Assert.Contains(expected, wrong.Message, StringComparison.Ordinal);
        Assert.StartsWith("Line 2: ", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date,kind,name\n", "the column 'source' is missing")]
    [InlineData("date,kind,name,source,sauce\n", "'sauce' is not a column of this table")]
    [InlineData("", "there is no header")]
    public void Parse_AWrongHeader_SaysWhatIsExpected(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => Announcements.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2028-01-26,2028,Thu", "2028-01-26 is a Wednesday, not a 'Thu'")]
    [InlineData("2028-01-26,2027,Wed", "2028-01-26 is not in the year '2027'")]
    [InlineData("2028-01-25,2028,T", "2028-01-25 is a Tuesday, not a 'T'")] // a letter of two days checks nothing
    public void Parse_AMisprint_IsFoundByTheOtherColumns(string cells, string expected) =>
        Assert.Contains(
            expected,
            Assert.Throws<FormatException>(() => Announcements.Parse($"date,year,weekday,kind,name,source\n{cells},closure,Bão,CV 1")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Parse_WhenTheLineIsLater_CountsLinesOfTheText()
    {
        FormatException wrong = Assert.Throws<FormatException>(() => Announcements.Parse(Header + "2028-01-26,holiday,tet,,\"Tết\nNguyên đán\",CV 1,\n\n2028-01-27,holiday,tet,,Tết Nguyên đán,,\n"));
        Assert.StartsWith("Line 5: ", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Swap_OverAYearEnd_WorksWhicheverYearIsLoadedFirst()
    {
        Announcements ends = Announcements.Parse(Header + "2030-12-31,swap-off,,2031-01-04,Hoán đổi,CV 9,2030-11-01");
        Announcements begins = Announcements.Parse(Header + "2031-01-04,swap-work,,2030-12-31,Làm bù,CV 9,2030-11-01");
        foreach (Announcements both in new[] { ends.Adding(begins), begins.Adding(ends) })
        {
            WorkingCalendar calendar = Calendar(Announcements.Official.Adding(both));
            Assert.False(calendar.IsWorkingDay(Day("2030-12-31")));
            Assert.True(calendar.IsWorkingDay(Day("2031-01-04")));
            Assert.Equal(Day("2031-01-04"), calendar.PlusWorkingDays(Day("2030-12-30"), 3));
        }
    }

    [Fact]
    public void Adding_ALaterTable_OverridesTheDaysItNames()
    {
        Announcements later = Announcements.Parse(Header +
            "2026-08-22,weekly-day-off,,,Hủy hoán đổi,CV 10,2026-07-01\n2026-08-31,weekly-working-day,,,Hủy hoán đổi,CV 10,2026-07-01");
        WorkingCalendar calendar = Calendar(Announcements.Official.Adding(later));

        Assert.False(calendar.IsWorkingDay(Day("2026-08-22")));
        Assert.True(calendar.IsWorkingDay(Day("2026-08-31")));
        Assert.True(WorkingCalendar.Official.IsWorkingDay(Day("2026-08-22")));
    }

    [Fact]
    public void KnownOn_TheDayBefore_ForgetsTheOverride()
    {
        Announcements later = Announcements.Parse(Header + "2026-08-22,weekly-day-off,,,Hủy hoán đổi,CV 10,2026-07-01");
        Announcements all = Announcements.Official.Adding(later);

        Assert.True(WorkingCalendar.Of(new() { Announcements = all, KnownOn = Day("2026-06-30") }).IsWorkingDay(Day("2026-08-22")));
        Assert.False(WorkingCalendar.Of(new() { Announcements = all, KnownOn = Day("2026-07-01") }).IsWorkingDay(Day("2026-08-22")));
    }

    [Theory]
    [InlineData("2024-04-11", "2024-04-29", true)] // the swap of 2450/VPCP-KGVX was not announced yet
    [InlineData("2024-04-12", "2024-04-29", false)] // published that day
    [InlineData("2024-04-11", "2024-05-04", false)] // nor the Saturday in return
    [InlineData("2024-04-12", "2024-05-04", true)]
    [InlineData("2026-04-23", "2026-11-24", true)] // the day before Resolution 28/2026/QH16
    [InlineData("2026-04-24", "2026-11-24", false)]
    [InlineData("2025-10-15", "2026-09-01", false)] // the law gives two days, of which only 2 September needs no notice
    [InlineData("2025-10-15", "2026-09-03", true)]
    [InlineData("2025-10-15", "2026-08-31", true)] // the swap was not announced yet
    [InlineData("2022-12-06", "2023-09-04", false)] // projected in lieu of Saturday 2 September
    [InlineData("2018-01-01", "2022-09-01", true)] // Labour Code 2012: National Day was one day
    [InlineData("2018-01-01", "2022-09-02", false)]
    public void KnownOn_ADay_IgnoresWhatWasPublishedLater(string knownOn, string day, bool isWorked) =>
        Assert.Equal(isWorked, WorkingCalendar.Of(new() { KnownOn = Day(knownOn) }).IsWorkingDay(Day(day)));

    [Fact]
    public void KnownOn_BeforeTheYearsNotice_ProjectsTheYear()
    {
        WorkingCalendar calendar = WorkingCalendar.Of(new() { KnownOn = Day("2025-10-15") });

        Assert.Equal(Certainty.Projected, calendar.CertaintyOf(Day("2026-02-17")));
        Assert.Equal(Certainty.Announced, calendar.CertaintyOf(Day("2025-12-31")));
        Assert.Equal(Certainty.Announced, WorkingCalendar.Of(new() { KnownOn = Day("2025-10-16") }).CertaintyOf(Day("2026-02-17")));
    }

    [Fact]
    public void NextYearsAnnouncement_FromACallersText_NeedsNoNewRelease()
    {
        string text = Header + "2028,announced-year,,,Lịch nghỉ năm 2028,Thông báo 1,2027-10-01\n" + string.Concat(Enumerable.Range(24, 5).Select(day => FormattableString.Invariant($"2028-01-{day},holiday,tet,,Tết Nguyên đán,Thông báo 1,2027-10-01\n")));
        WorkingCalendar calendar = Calendar(Announcements.Official.Adding(Announcements.Parse(text)));

        Assert.Equal(Certainty.Announced, calendar.CertaintyOf(Day("2028-01-24")));
        Assert.False(calendar.IsWorkingDay(Day("2028-01-28")));
        Assert.True(calendar.IsWorkingDay(Day("2028-01-31")));
    }

    private static WorkingCalendar Calendar(Announcements announcements) => WorkingCalendar.Of(new() { Announcements = announcements });
}
