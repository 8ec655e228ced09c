using System.Numerics;

namespace MongCai.Domain;

/// <summary>A number that is a whole one by another, kept exactly, so that a sum that is just a limit is found to be it.</summary>
internal readonly record struct Fraction
{
    private const int MostDecimals = 28;

    private static readonly BigInteger MostDigits = (BigInteger)decimal.MaxValue;

    private readonly BigInteger part;
    private readonly BigInteger whole;

    /// <summary>In its lowest terms, so that equal numbers are equal.</summary>
    private Fraction(BigInteger part, BigInteger whole)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(part, whole);
        (this.part, this.whole) = (part / common, whole / common);
    }

    /// <summary>The share that a ratio is, whose whole is not 0.</summary>
    internal static Fraction Of(Ratio ratio) => new(ratio.Part, ratio.Whole);

    /// <summary>The same number.</summary>
    public static implicit operator Fraction(decimal number) => new(DigitsOf(number), BigInteger.Pow(10, number.Scale));

    public static Fraction operator +(Fraction left, Fraction right) => new((left.part * right.whole) + (right.part * left.whole), left.whole * right.whole);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.part * right.part, left.whole * right.whole);

    /// <summary>By a number above 0.</summary>
    public static Fraction operator /(Fraction left, Fraction right) => new(left.part * right.whole, left.whole * right.part);

    public static bool operator <(Fraction left, Fraction right) => left.part * right.whole < right.part * left.whole;

    public static bool operator >(Fraction left, Fraction right) => right < left;

    internal static Fraction Sum(IEnumerable<Fraction> numbers) => numbers.Aggregate((Fraction)0m, (sum, next) => sum + next);

    /// <summary>In as many decimals as there is room for, the rest cut off: what is below a limit stays below it, and what reaches it does.</summary>
    internal decimal Cut()
    {
        int decimals = MostDecimals;
        BigInteger digits = Digits(decimals);
        while (digits > MostDigits)
        {
            digits = Digits(--decimals);
        }

        return Shortest(digits, decimals);
    }

    private BigInteger Digits(int decimals) => part * BigInteger.Pow(10, decimals) / whole;

    private static decimal Shortest(BigInteger digits, int decimals)
    {
        while (decimals > 0 && (digits % 10).IsZero)
        {
            (digits, decimals) = (digits / 10, decimals - 1);
        }

        int[] bits = decimal.GetBits((decimal)digits);
        return new(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)decimals);
    }

    private static BigInteger DigitsOf(decimal number)
    {
        int[] bits = decimal.GetBits(number);
        return (BigInteger)new decimal(bits[0], bits[1], bits[2], number < 0, 0);
    }
}
