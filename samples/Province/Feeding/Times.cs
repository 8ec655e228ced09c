using System.Collections.Concurrent;

namespace Province.Feeding;

/// <summary>How long calls took. Safe for several threads.</summary>
internal sealed class Times
{
    private readonly ConcurrentBag<double> milliseconds = [];

    internal int Count => milliseconds.Count;

    internal void Add(TimeSpan time) => milliseconds.Add(time.TotalMilliseconds);

    /// <summary>The time within which a share of them were answered, in milliseconds; 0 where there are none.</summary>
    internal double Quantile(double share)
    {
        double[] sorted = [.. milliseconds.Order()];
        return sorted.Length == 0 ? 0 : sorted[(int)(share * (sorted.Length - 1))];
    }
}
