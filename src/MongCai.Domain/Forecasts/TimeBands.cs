using System.Globalization;
using NodaTime;

namespace MongCai.Domain.Forecasts;

/// <summary>Stretches of time, each from its bound, which is in it, to the next, in days.</summary>
internal sealed class TimeBands
{
    private readonly double[] bounds;

    private TimeBands(params double[] bounds) => this.bounds = bounds;

    /// <summary>Of the time that is left: narrow where it is short.</summary>
    internal static TimeBands Slack { get; } = new(0, 1, 2, 4, 7, 14, 21, 28, 42, 56, 84, 112, 168, 224, 336, 448);

    /// <summary>Of the time until the end, which an answer is rounded up to.</summary>
    internal static TimeBands Remaining { get; } = new(
        0, 0.25, 0.5, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 21, 25, 28, 35, 42, 49, 56, 70, 84, 98, 112, 140, 168, 196, 224, 280, 336, 392, 448,
        560, 672, 896);

    internal int Count => bounds.Length;

    internal int Of(Duration time, Duration day)
    {
        int found = Array.BinarySearch(bounds, time.TotalTicks / day.TotalTicks);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The days from which the band is.</summary>
    internal double From(int band) => bounds[band];

    /// <summary>The days up to which the band is; null of the last, which is open.</summary>
    internal double? Until(int band) => band + 1 < bounds.Length ? bounds[band + 1] : null;

    internal string Name(int band) => bounds[band].ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The band of a name.</summary>
    /// <exception cref="FormatException">It names none.</exception>
    internal int Named(string name)
    {
        int band = Array.FindIndex(bounds, bound => bound.ToString("0.##", CultureInfo.InvariantCulture) == name);
        return band >= 0 ? band
            : throw new FormatException(
                $"{ShownText.Quoted(name)} is no bound of a band; expected one of {string.Join(", ", Enumerable.Range(0, Count).Select(Name))}.");
    }
}
