namespace MongCai.Domain.Calendars;

/// <summary>Where the Sun and the Moon stand, and how the even time of the theories runs against the civil day of Vietnam.</summary>
/// <remarks>
/// Moments are Julian centuries of Terrestrial Time from J2000.0; days are whole civil days at UTC+7 from 1 January 2000; angles are
/// seconds of arc. Good to 1.5″ for the Moon and 0.4″ for the Sun in 1900-2200.
/// </remarks>
internal static class Ephemeris
{
    public const double DaysPerCentury = 36525;
    public const double SecondsPerDay = 86400;
    public const double FullTurn = 1296000;
    public const int AllTerms = int.MaxValue;

    /// <summary>Enough terms of each series for 90″ in the Moon and, with nutation left out too, 25″ in the Sun.</summary>
    public const int LeadingTerms = 24;

    private const int PrincipalTerms = 12;

    /// <summary>More than the leading terms can be wrong by in the Sun's longitude.</summary>
    private const double LeadingTermsError = 36;

    /// <summary>Local midnight comes seven hours before that of Greenwich; a Julian date begins at noon.</summary>
    private const double LocalMidnightFromJ2000 = -0.5 - (7.0 / 24);

    /// <summary>The Moon is seen where it stood 1.3 s earlier.</summary>
    private const double LightTimeOfTheMoon = 0.704;

    /// <summary>The moment at which a civil day begins.</summary>
    public static double MidnightOf(int day)
    {
        double universal = day + LocalMidnightFromJ2000;
        return (universal + (DeltaT(universal / DaysPerCentury) / SecondsPerDay)) / DaysPerCentury;
    }

    /// <summary>The civil day at a moment, with the part of the day that has gone by.</summary>
    public static double DayAt(double moment) =>
        (moment * DaysPerCentury) - (DeltaT(moment) / SecondsPerDay) - LocalMidnightFromJ2000;

    /// <summary>The last principal term (<i>trung khí</i>) by a moment: 0 at the spring equinox, 3, 6 and 9 (the winter solstice), to 11.</summary>
    public static int PrincipalTermBy(double moment)
    {
        const double width = FullTurn / PrincipalTerms;
        double longitude = TrueSun(moment, LeadingTerms).Angle + Aberration(moment);
        double fromTerm = Math.Abs(Math.IEEERemainder(longitude, width));
        return (int)Math.Floor(Positive(fromTerm > LeadingTermsError ? longitude : ApparentSun(moment)) / width);
    }

    /// <summary>The Sun's apparent longitude.</summary>
    public static double ApparentSun(double moment) =>
        Positive(TrueSun(moment, AllTerms).Angle + Aberration(moment) + Sum(EphemerisSeries.Nutation, moment, AllTerms).Angle);

    /// <summary>
    /// How far the Moon is ahead of the Sun in apparent longitude, between half a turn behind and half a turn ahead, and how fast it gains in a
    /// century.
    /// </summary>
    /// <remarks>The Sun's series falls off faster: a third of the terms is as good as the Moon's.</remarks>
    public static (double Angle, double Rate) Elongation(double moment, int terms)
    {
        (double moon, double moonRate) = TrueMoon(moment, terms);
        (double sun, double sunRate) = TrueSun(moment, terms == AllTerms ? terms : terms / 3);
        return (Math.IEEERemainder(moon - LightTimeOfTheMoon - sun - Aberration(moment), FullTurn), moonRate - sunRate);
    }

    /// <summary>
    /// Terrestrial Time less Universal Time, in seconds: the polynomials of Espenak and Meeus, Five Millennium Canon of Solar Eclipses
    /// (NASA/TP-2006-214141), from 1900 on.
    /// </summary>
    private static double DeltaT(double moment)
    {
        double year = 2000 + (100 * moment);
        return year switch
        {
            < 1920 => Polynomial(year - 1900, [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197]),
            < 1941 => Polynomial(year - 1920, [21.20, 0.84493, -0.076100, 0.0020936]),
            < 1961 => Polynomial(year - 1950, [29.07, 0.407, -1.0 / 233, 1.0 / 2547]),
            < 1986 => Polynomial(year - 1975, [45.45, 1.067, -1.0 / 260, -1.0 / 718]),
            < 2005 => Polynomial(year - 2000, [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599]),
            < 2050 => Polynomial(year - 2000, [62.92, 0.32217, 0.005589]),
            < 2150 => Polynomial((year - 1820) / 100, [-20, 0, 32]) - (0.5628 * (2150 - year)),
            _ => Polynomial((year - 1820) / 100, [-20, 0, 32]),
        };
    }

    /// <summary>ELP/MPP02: the mean longitude fitted to DE405 and the precession since J2000.0, with the periodic terms.</summary>
    private static (double Angle, double Rate) TrueMoon(double moment, int terms)
    {
        const double rate = 1732559343.38498 + 5028.79695;
        (double angle, double periodicRate) = Sum(EphemerisSeries.Moon, moment, terms);
        return (angle + Polynomial(moment, [785939.88563, rate, -5.73383, 0.006492, -0.0000655]), periodicRate + rate);
    }

    /// <summary>VSOP87D: the Earth's longitude seen from the other end, taken to the FK5 system (-0.09″).</summary>
    private static (double Angle, double Rate) TrueSun(double moment, int terms)
    {
        const double rate = 129602771.380028;
        (double angle, double periodicRate) = Sum(EphemerisSeries.Sun, moment, terms);
        return (angle + Polynomial(moment, [1009679.244017 - 0.09033, rate, 1.09153, 0.000072]), periodicRate + rate);
    }

    /// <summary>The constant of aberration over the Sun's distance in astronomical units, which is given to 0.0004: 0.01″.</summary>
    private static double Aberration(double moment) =>
        -20.4898 / (1.00014 + (0.016707 * Math.Cos(3.098464 + (628.307585 * moment))));

    /// <summary>The sum of the first terms of a series, and its rate in a century.</summary>
    private static (double Angle, double Rate) Sum(ReadOnlySpan<double> series, double moment, int terms)
    {
        double angle = 0;
        double rate = 0;
        ReadOnlySpan<double> rest = terms == AllTerms ? series : series[..(terms * EphemerisSeries.RowLength)];
        for (; !rest.IsEmpty; rest = rest[EphemerisSeries.RowLength..])
        {
            double amplitude = rest[4] switch { 0 => rest[0], 1 => rest[0] * moment, _ => rest[0] * moment * moment };
            (double sine, double cosine) = Math.SinCos(rest[1] + (moment * (rest[2] + (moment * rest[3]))));
            angle += amplitude * sine;
            rate += amplitude * rest[2] * cosine;
        }

        return (angle, rate);
    }

    private static double Polynomial(double x, ReadOnlySpan<double> coefficients)
    {
        double value = 0;
        for (int power = coefficients.Length - 1; power >= 0; power--)
        {
            value = (value * x) + coefficients[power];
        }

        return value;
    }

    private static double Positive(double angle) => angle - (FullTurn * Math.Floor(angle / FullTurn));
}
