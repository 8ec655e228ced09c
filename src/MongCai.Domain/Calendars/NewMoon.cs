namespace MongCai.Domain.Calendars;

/// <summary>
/// The true new moons (<i>sóc</i>), numbered from that of 6 January 2000: the moments at which the Sun and the Moon have the same apparent longitude.
/// </summary>
internal static class NewMoon
{
    /// <summary>The mean length of a lunar month, in days (Meeus, Astronomical Algorithms, 49.1).</summary>
    public const double MeanMonth = 29.530588861;

    /// <summary>The mean moment of new moon 0, in days from J2000.0 (Meeus 49.1).</summary>
    public const double MeanMomentOfFirst = 5.09766;

    /// <summary>The leading terms give the moment of a new moon to well within this part of a day, ten minutes.</summary>
    public const double LeadingTermsError = 10.0 / (24 * 60);

    private const int FewTerms = 8;

    /// <summary>The civil day of a new moon, the first of a lunar month.</summary>
    /// <remarks>All terms are used only where a midnight is so near that the leading terms cannot tell the day.</remarks>
    public static int DayOf(int number)
    {
        double moment = RoughMomentOf(number);
        double day = Ephemeris.DayAt(moment);
        bool nearMidnight = Math.Abs(day - Math.Round(day)) < LeadingTermsError;
        return (int)Math.Floor(nearMidnight ? Ephemeris.DayAt(Refined(moment, Ephemeris.AllTerms)) : day);
    }

    /// <summary>The moment of a new moon, to some seconds.</summary>
    public static double MomentOf(int number) => Refined(RoughMomentOf(number), Ephemeris.AllTerms);

    /// <summary>The moment of a new moon, to some minutes: each step of Newton's method uses more of the series.</summary>
    public static double RoughMomentOf(int number) =>
        Refined(Refined(MeanMomentOf(number), FewTerms), Ephemeris.LeadingTerms);

    private static double MeanMomentOf(int number) => (MeanMomentOfFirst + (MeanMonth * number)) / Ephemeris.DaysPerCentury;

    private static double Refined(double moment, int terms)
    {
        (double angle, double rate) = Ephemeris.Elongation(moment, terms);
        return moment - (angle / rate);
    }
}
