using System.Numerics;

namespace YearReport.Generation;

/// <summary>Picks exactly so many of a number of things, spread without a visible pattern and the same at every run.</summary>
/// <remarks>
/// Things are numbered from 0 and shuffled by multiplication with a prime, modulo their number; the first of the shuffled are
/// picked. A smaller quota of the same prime picks a part of what a larger one picks.
/// </remarks>
internal readonly record struct Quota
{
    private readonly int things;
    private readonly int picked;
    private readonly int prime;

    private Quota(int things, int picked, int prime) => (this.things, this.picked, this.prime) = (things, picked, prime);

    internal static Quota Of(int things, decimal percent, int prime) =>
        OfCount(things, (int)decimal.Round(things * percent / 100m, MidpointRounding.AwayFromZero), prime);

    internal static Quota OfCount(int things, int picked, int prime) => BigInteger.GreatestCommonDivisor(things, prime) == 1
        ? new(things, picked, prime)
        : throw new ArgumentException(Invariant($"{prime} and {things} have a common divisor, so that the shuffle would repeat; take another prime."), nameof(prime));

    internal bool Picks(int number) => (long)number * prime % things < picked;
}
