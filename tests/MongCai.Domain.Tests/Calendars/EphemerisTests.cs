using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>The Sun and the Moon against published moments.</summary>
public class EphemerisTests
{
    private static readonly LocalDateTime J2000 = new(2000, 1, 1, 12, 0);

    [Theory]
    // Meeus, Astronomical Algorithms, table 27.E: equinoxes and solstices to the second of Dynamical Time.
    [InlineData("1996-03-20T08:04:07", 0)]
    [InlineData("1996-12-21T14:06:56", 270)]
    [InlineData("2000-03-20T07:36:19", 0)]
    [InlineData("2000-06-21T01:48:46", 90)]
    [InlineData("2000-09-22T17:28:40", 180)]
    [InlineData("2000-12-21T13:38:30", 270)]
    [InlineData("2003-09-23T10:47:53", 180)]
    [InlineData("2005-12-21T18:36:01", 270)]
    // The same book, example 27.a.
    [InlineData("1962-06-21T21:24:42", 90)]
    public void ApparentSun_AtPublishedSeasons_IsAtTheirLongitude(string dynamicalTime, int degrees)
    {
        double secondsOfArc = Math.IEEERemainder(Ephemeris.ApparentSun(Moment(dynamicalTime)) - (degrees * 3600), Ephemeris.FullTurn);
        Assert.InRange(Math.Abs(secondsOfArc) * 24.35, 0, 10);
    }

    [Theory]
    // Meeus, Astronomical Algorithms, example 49.a: 18 February 1977 at 3:37:42 Dynamical Time.
    [InlineData(-283, "1977-02-18T03:37:42", 5)]
    // New moons as almanacs print them, to the minute of Universal Time, with ΔT of 64, 69 and 69 s added.
    [InlineData(0, "2000-01-06T18:15:04", 60)]
    [InlineData(218, "2017-08-21T18:31:09", 60)]
    [InlineData(300, "2024-04-08T18:22:09", 60)]
    public void MomentOf_PublishedNewMoons_IsTheirs(int number, string dynamicalTime, double tolerance) =>
        Assert.InRange(SecondsBetween(NewMoon.MomentOf(number), Moment(dynamicalTime)), -tolerance, tolerance);

    [Fact]
    public void RoughMomentOf_AllNewMoons_IsWithinTheMarginThatDayOfAllows() =>
        Assert.All(NewMoons.Covered, number => Assert.InRange(
            Math.Abs(SecondsBetween(NewMoon.RoughMomentOf(number), NewMoon.MomentOf(number))), 0, NewMoon.LeadingTermsError * Ephemeris.SecondsPerDay / 3));

    [Fact]
    public void DayOf_AllNewMoons_IsThatOfTheRefinedMoment() =>
        Assert.All(NewMoons.Covered, number => Assert.Equal((int)Math.Floor(Ephemeris.DayAt(NewMoon.MomentOf(number))), NewMoon.DayOf(number)));

    [Fact]
    public void PrincipalTermBy_AllDays_IsThatOfTheApparentSun()
    {
        for (int day = -36500; day < 73000; day++)
        {
            double midnight = Ephemeris.MidnightOf(day);
            Assert.Equal((int)(Ephemeris.ApparentSun(midnight) / (Ephemeris.FullTurn / 12)), Ephemeris.PrincipalTermBy(midnight));
        }
    }

    [Fact]
    public void DayAt_MidnightOfADay_IsThatDay()
    {
        for (int day = -36500; day < 73000; day += 7)
        {
            Assert.Equal(day, Ephemeris.DayAt(Ephemeris.MidnightOf(day)), tolerance: 1e-5);
        }
    }

    [Theory]
    // Observed: The Astronomical Almanac, table of ΔT at the beginning of each year, in seconds.
    [InlineData(1900, -2.72)]
    [InlineData(1910, 10.46)]
    [InlineData(1930, 24.02)]
    [InlineData(1940, 24.33)]
    [InlineData(1950, 29.15)]
    [InlineData(1960, 33.15)]
    [InlineData(1970, 40.18)]
    [InlineData(1985, 54.34)]
    [InlineData(1990, 56.86)]
    [InlineData(2000, 63.83)]
    public void MidnightOf_TheFirstDayOfAYear_IsAheadByDeltaT(int year, double seconds)
    {
        int day = Period.DaysBetween(J2000.Date, new LocalDate(year, 1, 1));
        double universal = day - 0.5 - (7.0 / 24);
        Assert.Equal(seconds, ((Ephemeris.MidnightOf(day) * Ephemeris.DaysPerCentury) - universal) * Ephemeris.SecondsPerDay, tolerance: 0.25);
    }

    private static double Moment(string dynamicalTime) =>
        Period.Between(J2000, NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(dynamicalTime).Value, PeriodUnits.Seconds).Seconds
            / Ephemeris.SecondsPerDay / Ephemeris.DaysPerCentury;

    private static double SecondsBetween(double from, double to) => (to - from) * Ephemeris.DaysPerCentury * Ephemeris.SecondsPerDay;
}
