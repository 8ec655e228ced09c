namespace MongCai.Domain;

/// <summary>Numbers as they are printed: in two decimals, rounded half away from zero, but never up to a limit that they fall short of.</summary>
internal static class Printed
{
    private const int Decimals = 2;

    /// <summary>A percentage, which falls short of 100 % as long as one is missing.</summary>
    internal static decimal Percent(decimal percent) => ShortOf(percent, [100m]);

    /// <summary>A number that falls short of its most, and of limits such as those of bands.</summary>
    internal static decimal ShortOf(decimal number, IEnumerable<decimal> limits)
    {
        decimal rounded = Math.Round(number, Decimals, MidpointRounding.AwayFromZero);
        return limits.Any(limit => number < limit && limit <= rounded) ? Math.Round(number, Decimals, MidpointRounding.ToNegativeInfinity) : rounded;
    }
}
