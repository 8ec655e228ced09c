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
        Assert.All(
            swaps,
            swap => Assert.Equal((swap.Date, Opposite(swap.Kind)), (rows[swap.SwappedWith!.Value].SwappedWith!.Value, rows[swap.SwappedWith.Value].Kind)));
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
    [InlineData("2028-10-26,holiday,tet,,Tết Nguyên đán,CV 1,", "2028-10-26 is 110 days from the day that the law names for 'tet'")] // a misprinted month
    [InlineData("2028-04-30,holiday,tet,,Ngày Chiến thắng,CV 1,", "The date or the key is misprinted")] // a key copied down
    [InlineData("2028-01-26,compensatory,,,Tết Nguyên đán (nghỉ bù),CV 1,", "does not say which: expected")] // a day in lieu of nothing
    [InlineData("2028-01-26,closure,tet,,Bão,CV 1,", "only holidays and compensatory days are of a holiday")] // a key out of place
    [InlineData("2028-01-26,swap-off,,,Hoán đổi với 2028-02-05,CV 1,", "The name is not read")] // C-5: the other day only in the name
    [InlineData("2028-01-26,swap-off,,2028-01-26,Hoán đổi,CV 1,", "expected another date")] // with itself
    [InlineData("2028-01-26,closure,,2028-02-05,Bão,CV 1,", "only swapped days are")] // a partner out of place
    [InlineData("0228-01-26,closure,,,Bão,CV 1,", "0228-01-26 is outside the years 1900 to 2199")] // a row that no calendar could use
    [InlineData("2028-01-01,announced-year,,,Lịch nghỉ,CV 1,", "expected the year alone, such as '2028'")]
    [InlineData("2208,announced-year,,,Lịch nghỉ,CV 1,", "The year 2208 is outside the years 1900 to 2199")]
    [InlineData("2028,announced-year,tet,,Lịch nghỉ,CV 1,", "leave its other columns empty")] // a year is no holiday
    [InlineData("2028,announced-year,,2028-02-05,Lịch nghỉ,CV 1,", "leave its other columns empty")] // nor swapped
    [InlineData("2028-01-26,swap-off,,0228-02-05,Hoán đổi,CV 1,", "0228-02-05 is outside the years 1900 to 2199")] // a partner that no calendar could use
    [InlineData("2028,announced-year,,,Lịch nghỉ,,", "2028 has no source")]
    public void Parse_AWrongLine_SaysWhichAndWhy(string line, string expected)
    {
        FormatException wrong = Assert.Throws<FormatException>(() => Announcements.Parse(Header + line));
        Assert.Contains(expected, wrong.Message, StringComparison.Ordinal);
        Assert.StartsWith("Line 2: ", wrong.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", wrong.Message, StringComparison.Ordinal); // and not with the name of a parameter
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
    [InlineData("2028-01-26,2027,", "2028-01-26 is not in the year '2027'")]
    [InlineData("2028-01-25,2028,T", "2028-01-25 is a Tuesday, not a 'T'")] // a letter of two days checks nothing
    public void Parse_AMisprint_IsFoundByTheOtherColumns(string cells, string expected) =>
        Assert.Contains(
            expected,
            Assert.Throws<FormatException>(() => Announcements.Parse($"date,year,weekday,kind,name,source\n{cells},closure,Bão,CV 1")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Parse_WhenTheLineIsLater_CountsLinesOfTheText()
    {
        FormatException wrong = Assert.Throws<FormatException>(
            () => Announcements.Parse(Header + "2028-01-26,holiday,tet,,\"Tết\nNguyên đán\",CV 1,\n\n2028-01-27,holiday,tet,,Tết Nguyên đán,,\n"));
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
        string text = Header + "2028,announced-year,,,Lịch nghỉ năm 2028,Thông báo 1,2027-10-01\n2028-09-01,holiday,national-day,,Quốc khánh,Thông báo 1,2027-10-01\n2028-09-02,holiday,national-day,,Quốc khánh,Thông báo 1,2027-10-01\n" + string.Concat(Enumerable.Range(24, 5).Select(day => FormattableString.Invariant($"2028-01-{day},holiday,tet,,Tết Nguyên đán,Thông báo 1,2027-10-01\n")));
        WorkingCalendar calendar = Calendar(Announcements.Official.Adding(Announcements.Parse(text)));

        Assert.Equal(Certainty.Announced, calendar.CertaintyOf(Day("2028-01-24")));
        Assert.False(calendar.IsWorkingDay(Day("2028-01-28")));
        Assert.True(calendar.IsWorkingDay(Day("2028-01-31")));
    }

    [Theory]
    [InlineData("Tết Nguyên đán")]
    [InlineData("Tết Nguyên Đán")] // a capital
    [InlineData("Tết Âm lịch")] // the Labour Code's own words
    [InlineData("Nghỉ Tết Nguyên đán")]
    [InlineData("Lễ Quốc khánh")] // even the name of another holiday
    public void Tet2028_HoweverItIsSpelled_IsOneCalendar(string name)
    {
        WorkingCalendar calendar = Calendar(Announcements.Official.Adding(Tet2028(name)));

        Assert.Equal(Certainty.Announced, calendar.CertaintyOf(Day("2028-01-25")));
        Assert.Equal(
            ["2028-01-22", "2028-01-23", "2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28", "2028-01-29", "2028-01-30", "2028-01-31"],
            Enumerable.Range(0, 15).Select(Day("2028-01-17").PlusDays).Where(day => !calendar.IsWorkingDay(day)).Select(IsoDay.Text));
        Assert.Equal(Day("2028-02-03"), calendar.PlusWorkingDays(Day("2028-01-17"), 8));
        Assert.Equal(("tet", name), (calendar.Describe(Day("2028-01-25")).Holiday, calendar.Describe(Day("2028-01-25")).Name));
    }

    [Fact]
    public void Year_WithHolidaysAndNoLineOfItsOwn_StaysProjected()
    {
        WorkingCalendar calendar = Calendar(Announcements.Official.Adding(Tet2028("Tết")));

        Assert.Equal(Certainty.Projected, calendar.CertaintyOf(Day("2028-03-01")));
        Assert.Empty(Tet2028("Tết").Years);
    }

    [Theory]
    [InlineData(5, "Tết", "The year 2028 is announced by 'CV 1', and has 0 of the 2 days of 'national-day'")]
    [InlineData(3, "Tết", "The year 2028 is announced by 'CV 1', and has 3 of the 5 days of 'tet'")]
    public void Of_AnAnnouncedYearWithoutItsDays_IsRefused(int days, string name, string expected)
    {
        Announcements half = Announcements.Of(Tet2028(name).Rows.Take(days)).Announcing(new AnnouncedYear(2028, "CV 1"));
        ArgumentException wrong = Assert.Throws<ArgumentException>(() => Calendar(Announcements.Official.Adding(half)));
        Assert.StartsWith(expected, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KnownOn_BeforeTheDaysOfAnAnnouncedYear_ProjectsIt()
    {
        Announcements later = Announcements.Official.Adding(Tet2028("Tết")).Adding(NationalDay2028()).Announcing(new AnnouncedYear(2028, "CV 1"));

        Assert.Equal(Certainty.Projected, WorkingCalendar.Of(new() { Announcements = later, KnownOn = Day("2027-09-30") }).CertaintyOf(Day("2028-03-01")));
        Assert.Equal(Certainty.Announced, WorkingCalendar.Of(new() { Announcements = later, KnownOn = Day("2027-10-01") }).CertaintyOf(Day("2028-03-01")));
    }

    [Theory]
    [InlineData("2028-03-01,closure,,,Bão,CV 1,\n2028-03-01,opening,,,Mở,CV 2,", false)] // nothing says which is the later
    [InlineData("2028-03-01,closure,,,Bão,CV 1,2028-02-28\n2028-03-01,opening,,,Mở,CV 2,", false)]
    [InlineData("2028-03-01,closure,,,Bão,CV 1,2028-02-28\n2028-03-01,opening,,,Mở,CV 2,2028-02-27", false)] // out of order
    [InlineData("2028-03-01,closure,,,Bão,CV 1,2028-02-27\n2028-03-01,opening,,,Mở,CV 2,2028-02-28", true)]
    [InlineData("2028-03-03,swap-off,,2028-03-11,Hoán đổi,CV 1,\n2028-03-11,swap-work,,2028-03-10,Làm bù,CV 1,", false)] // the two days of a swap disagree
    [InlineData("2028-03-03,swap-off,,2028-03-11,Hoán đổi,CV 1,\n2028-03-11,swap-off,,2028-03-03,Hoán đổi,CV 1,", false)] // both off
    [InlineData("2028-03-03,swap-off,,2028-03-11,Hoán đổi,CV 1,\n2028-03-11,swap-work,,2028-03-03,Làm bù,CV 1,", true)]
    [InlineData("2028-03-03,swap-off,,2028-03-11,Hoán đổi,CV 1,2028-02-01\n2028-03-03,swap-off,,2028-03-18,Hoán đổi,CV 2,2028-02-10", true)] // swapped anew
    [InlineData("2028-03-03,swap-off,,2028-03-11,Hoán đổi,CV 1,2028-02-01\n2028-03-03,closure,,,Bão,CV 2,2028-02-10\n2028-03-11,swap-work,,2028-03-10,Làm bù,CV 2,", true)] // no longer swapped
    [InlineData("2028-03-01,closure,,,Bão,CV 1,2028-02-28\n2028-03-01,opening,,,Mở,CV 2,2028-02-28", false)] // published on one day
    [InlineData("2028,announced-year,,,Lịch nghỉ,CV 1,\n2028,announced-year,,,Lịch nghỉ,CV 2,", false)]
    public void Parse_TwoLinesThatDisagree_AreRefused(string lines, bool isRead)
    {
        FormatException? wrong = (FormatException?)Record.Exception(() => Announcements.Parse(Header + lines));
        Assert.Equal(isRead, wrong is null);
        Assert.True(wrong is null || wrong.Message.StartsWith("Line ", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_AYearTwice_SaysSo() => Assert.Equal(
        "Line 3: the year 2028 is announced by an earlier line already; leave one of the two out.",
        Assert.Throws<FormatException>(() => Announcements.Parse(Header + "2028,announced-year,,,Lịch nghỉ,CV 1,\n2028,announced-year,,,Lịch nghỉ,CV 2,")).Message);

    [Theory]
    [InlineData("2027,")] // another year than its own
    [InlineData(",Mon")] // a day of the week, of which a year has all
    public void Parse_AYearWithCellsOfADay_IsRefused(string cells) => Assert.Contains(
        "leave its other columns empty",
        Assert.Throws<FormatException>(() => Announcements.Parse($"date,year,weekday,kind,name,source\n2028,{cells},announced-year,Lịch nghỉ,CV 1")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Parse_AYear_ReadsWhenItWasPublished()
    {
        AnnouncedYear year = Assert.Single(Announcements.Parse(Header + "2028,announced-year,,,Lịch nghỉ,CV 1,2027-10-01").Years);
        Assert.Equal(new AnnouncedYear(2028, "CV 1", Day("2027-10-01")), year);
    }

    [Theory]
    [InlineData("2027-09-30", Certainty.Projected)] // the day before the year was announced
    [InlineData("2027-10-01", Certainty.Announced)] // that day
    public void KnownOn_TheDayThatAYearIsAnnounced_KnowsIt(string knownOn, Certainty certainty)
    {
        Announcements notice = Announcements.Official.Adding(Tet2028("Tết")).Adding(NationalDay2028()).Announcing(new AnnouncedYear(2028, "CV 1", Day("2027-10-01")));
        Assert.Equal(certainty, WorkingCalendar.Of(new() { Announcements = notice, KnownOn = Day(knownOn) }).CertaintyOf(Day("2028-03-01")));
    }

    [Theory]
    [InlineData(1900)]
    [InlineData(2199)]
    public void Announced_InTheFirstAndTheLastYear_IsTaken(int year) => Assert.Equal(
        (year, new LocalDate(year, 1, 1)),
        (new AnnouncedYear(year, "CV 1").Year, new AnnouncedDay(new(year, 1, 1), DayKind.Closure, "Bão", "CV 1").Date));

    [Fact]
    public void Adding_AStatedDayOverAClosure_TakesItsPlace()
    {
        Announcements swapped = Announcements.Of(new AnnouncedDay(Day("2028-03-03"), DayKind.Closure, "Bão", "CV 1")).Adding(Announcements.Of(
            new AnnouncedDay(Day("2028-03-03"), DayKind.SwapOff, "Hoán đổi", "CV 2", swappedWith: Day("2028-03-11")),
            new AnnouncedDay(Day("2028-03-11"), DayKind.SwapWork, "Làm bù", "CV 2", swappedWith: Day("2028-03-03"))));
        Assert.Equal(DayKind.SwapOff, Calendar(swapped).Describe(Day("2028-03-03")).Kind);
    }

    [Theory]
    [InlineData("2027-12-25", false)] // a Saturday before the years of the calendar
    [InlineData("2028-01-01", true)] // their first
    [InlineData("2029-12-29", true)] // their last
    [InlineData("2030-01-05", false)] // behind them
    public void TakingBack_ADayOffOfTheWeek_IsRefusedWithinTheYears(string saturday, bool isRefused) => Assert.Equal(isRefused, Record.Exception(() => WorkingCalendar.Of(new()
    {
        Announcements = Announcements.Of(new AnnouncedDay(Day(saturday), DayKind.WeeklyWorkingDay, "Làm", "CV 1")),
        FirstYear = 2028,
        LastYear = 2029,
    })) is ArgumentException);

    [Fact]
    public void Of_ADayTwice_IsRefused()
    {
        AnnouncedDay closure = new(Day("2028-03-01"), DayKind.Closure, "Bão", "CV 1");
        Assert.Throws<ArgumentException>(() => Announcements.Of(closure, new AnnouncedDay(Day("2028-03-01"), DayKind.Opening, "Mở", "CV 2")));
    }

    [Fact]
    public void AnnouncedDay_OfNoKind_IsRefused() =>
        Assert.Contains(
            "'99' is not a kind of day",
            Assert.Throws<ArgumentOutOfRangeException>(() => new AnnouncedDay(Day("2028-03-01"), (DayKind)99, "Bão", "CV 1")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void AnnouncedDay_OfAnotherCalendarSystem_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new AnnouncedDay(new LocalDate(2028, 3, 1, CalendarSystem.Julian), DayKind.Closure, "Bão", "CV 1"));

    [Fact]
    public void TakingBack_ADayOfTheOtherKind_IsRefused()
    {
        Announcements sunday = Announcements.Of(new AnnouncedDay(Day("2028-03-05"), DayKind.WeeklyWorkingDay, "Làm", "CV 1"));
        Assert.Contains("Decision 188/1999", Assert.Throws<ArgumentException>(() => Calendar(sunday)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TakingBack_AHolidayOfTheLaw_Holds()
    {
        Announcements worked = Announcements.Of(new AnnouncedDay(Day("2028-05-01"), DayKind.WeeklyWorkingDay, "Làm việc", "CV 1"));
        Assert.True(Calendar(worked).IsWorkingDay(Day("2028-05-01")));
    }

    [Fact]
    public void DaysOfAHoliday_InAnyOrder_AreMadeUpInTheOrderOfTheDays()
    {
        AnnouncedDay[] rows =
        [
            new(Day("2028-08-27"), DayKind.Holiday, "Quốc khánh", "CV 1", null, "national-day"),
            new(Day("2028-08-28"), DayKind.Compensatory, "Quốc khánh (nghỉ bù)", "CV 1", null, "national-day"),
            new(Day("2028-09-03"), DayKind.Holiday, "Quốc khánh", "CV 1", null, "national-day"),
        ];
        Assert.All(
            new[] { rows, [.. rows.Reverse()] },
            order => Assert.Equal((true, false), (Calendar(Announcements.Of(order)).IsWorkingDay(Day("2028-08-29")), Calendar(Announcements.Of(order)).IsWorkingDay(Day("2028-09-04")))));
    }

    private static Announcements Tet2028(string name) =>
        Announcements.Of(
            new[] { 25, 26, 27, 28, 31 }.Select(day => new AnnouncedDay(new(2028, 1, day), DayKind.Holiday, name, "CV 1", Day("2027-10-01"), "tet")));

    private static Announcements NationalDay2028() =>
        Announcements.Of(
            new[] { 1, 2 }.Select(day => new AnnouncedDay(new(2028, 9, day), DayKind.Holiday, "Quốc khánh", "CV 1", Day("2027-10-01"), "national-day")));

    private static WorkingCalendar Calendar(Announcements announcements) => WorkingCalendar.Of(new() { Announcements = announcements });
}
