using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>What several channels reach together (<i>độ tiếp cận ước tính</i>), as far as the share that each reaches alone can tell.</summary>
/// <remarks>
/// Without personal data nobody knows who was met twice. The estimate is 1 − Π(1 − r), right where the channels meet people
/// independently of one another; the bounds hold whatever the overlap, so show it never without them.
/// </remarks>
[JsonConverter(typeof(FormConverter<ReachEstimate>))]
[NoJson("store the shares of its channels and estimate again.")]
public sealed record ReachEstimate
{
    private ReachEstimate(decimal value, decimal low, decimal high) => (Value, Low, High) = (value, low, high);

    /// <summary>Estimates from the share of the population that each channel reaches, from 0 to 1.</summary>
    /// <exception cref="ArgumentException">There is no share.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A share is less than 0 or more than 1.</exception>
    public static ReachEstimate Of(IEnumerable<decimal> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        (decimal? low, decimal sum, decimal missed) = (null, 0, 1);
        foreach (decimal share in shares)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(share, nameof(shares));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1, nameof(shares));
            (low, sum, missed) = (Math.Max(low ?? 0, share), Math.Min(1, sum + share), missed * (1 - share));
        }

        return low is { } most
            ? new(Math.Clamp(1 - missed, most, sum), most, sum)
            : throw new ArgumentException("Found no share; expected that of one channel or more.", nameof(shares));
    }

    /// <summary>The share that at least one channel reaches, if each meets people independently of the others; from 0 to 1.</summary>
    public decimal Value { get; }

    /// <summary>The least that is possible: all meet the same people, and the widest channel alone counts.</summary>
    public decimal Low { get; }

    /// <summary>The most that is possible: no two meet the same person.</summary>
    public decimal High { get; }

    /// <summary>Writes the estimate with its bounds, as <c>0.595 (0.40–0.75)</c>.</summary>
    public override string ToString() => Invariant($"{Value:0.00##} ({Low:0.00##}–{High:0.00##})");
}
