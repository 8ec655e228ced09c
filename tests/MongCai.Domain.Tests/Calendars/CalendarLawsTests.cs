using CsCheck;
using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>What holds for every table of announcements and every day of knowledge.</summary>
public class CalendarLawsTests
{
    private const int FirstYear = 2018;
    private const int LastYear = 2028;

    private static readonly string[] Names = ["Tết Nguyên đán", "Tết Nguyên Đán", "Tết Âm lịch", "Nghỉ Tết", "Quốc khánh", "Ngày lễ", "x", "Làm bù cho 2026-01-02", "TẾT NGUYÊN ĐÁN (nghỉ bù)"];

    private static readonly LocalDate[] All = [.. Enumerable.Range(0, 4018).Select(new LocalDate(FirstYear, 1, 1).PlusDays)];

    /// <summary>The days on which something was published or adopted, and those before them.</summary>
    private static readonly Gen<LocalDate> KnownOn = Gen.OneOf(
        Gen.Int[0, 10_000].Select(new LocalDate(2000, 1, 1).PlusDays),
        Gen.Select(Gen.Int[0, Announcements.Official.Rows.Count - 1], Gen.Int[-1, 0], (row, days) => (Announcements.Official.Rows[row].PublishedOn ?? Day("2019-11-20")).PlusDays(days)));

    [Fact]
    public void Calendar_WhateverTheNames_IsTheSame()
    {
        Gen.Select(Gen.Int[0, Names.Length - 1].Array[Announcements.Official.Rows.Count], KnownOn.Nullable())
            .Sample(
                (names, knownOn) =>
                {
                    WorkingCalendar spelled = Calendar(Respelled(names), knownOn);
                    WorkingCalendar official = Calendar(Announcements.Official, knownOn);
                    return All.All(day => Answer(spelled, day) == Answer(official, day));
                },
                iter: 60);

        static (DayKind, Certainty, bool, string?, LocalDate?) Answer(WorkingCalendar calendar, LocalDate day) =>
            calendar.Describe(day) is var known ? (known.Kind, calendar.CertaintyOf(day), known.IsWorkingDay, known.Holiday, known.SwappedWith) : default;
    }

    [Fact]
    public void With_OneOffDays_IsAddingThem() =>
        Gen.Select(KnownOn.Nullable(), OneOff.Array[0, 12])
            .Sample(
                (knownOn, days) =>
                {
                    AnnouncedDay[] distinct = [.. days.DistinctBy(day => day.Date)];
                    WorkingCalendar with = Calendar(Announcements.Official, knownOn).With(distinct);
                    WorkingCalendar adding = Calendar(Announcements.Official.Adding(Announcements.Of(distinct)), knownOn);
                    return All.All(day => with.Describe(day) == adding.Describe(day) && with.CertaintyOf(day) == adding.CertaintyOf(day));
                },
                iter: 60);

    /// <summary>Each day that the law makes up is one working day of the week off, itself or the day in lieu of it, whatever was known.</summary>
    [Fact]
    public void KnownOn_AnyDay_LosesNoDayOff() =>
        KnownOn.Sample(
            knownOn =>
            {
                WorkingCalendar calendar = Calendar(Announcements.Official, knownOn);
                return Enumerable.Range(2019, 9).All(year => DaysOff(calendar, year) == DaysOfTheLaw(year, knownOn));
            },
            iter: 400);

    [Theory]
    [InlineData("2019-06-01", "2023-09-04", false)] // F9: Saturday 2 September is made up before the Labour Code 2019 too
    [InlineData("2019-06-01", "2023-09-01", true)] // by the Code of 2012 National Day is one day
    [InlineData("2006-12-31", "2019-04-15", true)] // the Hùng Kings' day rests on a law of 2007, and so does the day in lieu of it
    [InlineData("2007-04-02", "2019-04-15", false)]
    public void KnownOn_BeforeALaw_FollowsTheOneBefore(string knownOn, string day, bool isWorked) =>
        Assert.Equal(isWorked, Calendar(Announcements.Official, Day(knownOn)).IsWorkingDay(Day(day)));

    [Fact]
    public void With_AClosurePublishedLater_IsNotKnown()
    {
        AnnouncedDay storm = new(Day("2026-08-19"), DayKind.Closure, "bão", "công điện", Day("2026-08-18"));
        Assert.True(Calendar(Announcements.Official, Day("2025-10-01")).With(storm).IsWorkingDay(storm.Date));
        Assert.False(Calendar(Announcements.Official, Day("2026-08-18")).With(storm).IsWorkingDay(storm.Date));
        Assert.True(WorkingCalendar.AnyOpen("cả hai", Calendar(Announcements.Official, Day("2025-10-01")), WorkingCalendar.Official).With(storm).IsWorkingDay(storm.Date));
    }

    private static Gen<AnnouncedDay> OneOff => Gen.Select(
        Gen.OneOf(
            Gen.Int[0, All.Length - 1].Select(day => All[day]),
            Gen.Int[0, Announcements.Official.Rows.Count - 1].Select(row => Announcements.Official.Rows[row].Date)),
        Gen.Bool,
        KnownOn.Nullable(),
        (date, isClosed, published) => new AnnouncedDay(date, isClosed ? DayKind.Closure : DayKind.Opening, "bão", "công điện", published));

    private static Announcements Respelled(int[] names) => Announcements.Of(Announcements.Official.Rows.Select((row, index) =>
        new AnnouncedDay(row.Date, row.Kind, Names[names[index]], row.Source, row.PublishedOn, row.Holiday, row.SwappedWith))).Announcing(Announcements.Official.Years);

    private static int DaysOff(WorkingCalendar calendar, int year) => All.Count(day =>
        day.Year == year && day.DayOfWeek <= IsoDayOfWeek.Friday && calendar.Describe(day).Kind is DayKind.Holiday or DayKind.Compensatory);

    private static int DaysOfTheLaw(int year, LocalDate knownOn)
    {
        bool isCode2012 = knownOn >= Day("2012-06-18");
        bool isCode2019 = knownOn >= Day("2019-11-20") && year >= 2021;
        bool isHungKings = knownOn >= Day("2007-04-02");
        bool isCultureDay = knownOn >= Day("2026-04-24") && year >= 2026;
        int tet = isCode2012 || knownOn >= Day("2018-07-11") ? 5 : 4;
        return 3 + tet + (isCode2019 ? 2 : 1) + (isHungKings ? 1 : 0) + (isCultureDay && new LocalDate(year, 11, 24).DayOfWeek <= IsoDayOfWeek.Friday ? 1 : 0);
    }

    private static WorkingCalendar Calendar(Announcements announcements, LocalDate? knownOn) =>
        WorkingCalendar.Of(new() { Announcements = announcements, KnownOn = knownOn, FirstYear = FirstYear, LastYear = LastYear });
}
