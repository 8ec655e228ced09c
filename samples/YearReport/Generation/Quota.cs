using System.Numerics;

namespace YearReport.Generation;

/// <summary>Picks exactly so many of a number of things, the same at every run, more of them towards the end or towards the beginning.</summary>
/// <remarks>
/// Things are numbered from 0 and shuffled by multiplication with a prime, modulo their number. A smaller quota of the same prime and
/// slope picks a part of what a larger one picks.
/// </remarks>
internal readonly record struct Quota
{
    private readonly int things;
    private readonly int prime;
    private readonly double slope;
    private readonly double limit;

    private Quota(int things, int picked, int prime, double slope)
    {
        (this.things, this.prime, this.slope) = (things, prime, slope);
        double[] places = new double[things];
        for (int number = 0; number < things; number++)
        {
            places[number] = PlaceOf(number);
        }

        Array.Sort(places);
        limit = picked == 0 ? double.NegativeInfinity : places[picked - 1];
    }

    /// <summary>A percentage of the things; with a slope from -1 to 1, the last is picked more often (or less) than the first.</summary>
    internal static Quota Of(int things, decimal percent, int prime, double slope = 0) =>
        OfCount(things, (int)decimal.Round(things * percent / 100m, MidpointRounding.AwayFromZero), prime, slope);

    internal static Quota OfCount(int things, int picked, int prime, double slope = 0) => BigInteger.GreatestCommonDivisor(things, prime) == 1
        ? new(things, picked, prime, slope)
        : throw new ArgumentException(
            Invariant($"{prime} and {things} have a common divisor, so that the shuffle would repeat; take another prime."), nameof(prime));

    internal bool Picks(int number) => PlaceOf(number) <= limit;

    private double PlaceOf(int number) => ((long)number * prime % things + 1) / (1 + (slope * ((2.0 * number / things) - 1)));
}
