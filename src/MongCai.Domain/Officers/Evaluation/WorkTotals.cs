using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>The work of an officer in converted products (<i>sản phẩm quy đổi</i>): assigned, accepted, good and on time.</summary>
/// <remarks>
/// A converted product counts as many times as its points are those of the standard product (Decree 335/2025/NĐ-CP Art 13–14). Totals add up in any
/// order. The default value is no work, which is
/// no data and not 0.
/// </remarks>
[JsonConverter(typeof(FormConverter<WorkTotals>))]
public readonly record struct WorkTotals
{
    private WorkTotals(decimal assigned, decimal accepted, decimal good, decimal onTime, long cases) =>
        (Assigned, Accepted, Good, OnTime, Cases) = (assigned, accepted, good, onTime, cases);

    /// <summary>Work that was counted elsewhere.</summary>
    /// <param name="assigned">The products that were assigned.</param>
    /// <param name="accepted">Those accepted; more than were assigned count as all.</param>
    /// <param name="good">Those of good quality, less what redos by own fault cost.</param>
    /// <param name="onTime">Those on time, less what own delays cost.</param>
    /// <param name="cases">How many pieces of work they were.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more are good or on time than were assigned.</exception>
    public static WorkTotals Of(decimal assigned, decimal accepted, decimal good, decimal onTime, long cases)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(assigned);
        ArgumentOutOfRangeException.ThrowIfNegative(accepted);
        ArgumentOutOfRangeException.ThrowIfNegative(good);
        ArgumentOutOfRangeException.ThrowIfNegative(onTime);
        ArgumentOutOfRangeException.ThrowIfNegative(cases);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(good, assigned);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(onTime, assigned);
        return new(assigned, accepted, good, onTime, cases);
    }

    /// <summary>The products that were assigned.</summary>
    public decimal Assigned { get; }

    /// <summary>Those accepted.</summary>
    public decimal Accepted { get; }

    /// <summary>Those of good quality, less what redos by own fault cost.</summary>
    public decimal Good { get; }

    /// <summary>Those on time, less what own delays cost.</summary>
    public decimal OnTime { get; }

    /// <summary>The pieces of work.</summary>
    public long Cases { get; }

    /// <summary>Quantity (<i>số lượng</i>), 0 to 1: accepted of assigned; null where no work was assigned (Decree 335/2025/NĐ-CP Art 14.2a).</summary>
    public decimal? Quantity => Part(Accepted);

    /// <summary>Quality (<i>chất lượng</i>), 0 to 1: good of assigned; null where no work was assigned (Decree 335/2025/NĐ-CP Art 14.2b).</summary>
    public decimal? Quality => Part(Good);

    /// <summary>Progress (<i>tiến độ</i>), 0 to 1: on time of assigned; null where no work was assigned (Decree 335/2025/NĐ-CP Art 14.2c).</summary>
    public decimal? Progress => Part(OnTime);

    /// <summary>Adds up the work of months, or of officers.</summary>
    public static WorkTotals operator +(WorkTotals left, WorkTotals right) => new(
        left.Assigned + right.Assigned, left.Accepted + right.Accepted, left.Good + right.Good, left.OnTime + right.OnTime, left.Cases + right.Cases);

    /// <summary>Writes <c>38 of 40 accepted, 36.5 good, 37 on time</c>, or <c>no data</c>.</summary>
    public override string ToString() => Assigned == 0
        ? "no data"
        : Invariant($"{Accepted:0.##} of {Assigned:0.##} accepted, {Good:0.##} good, {OnTime:0.##} on time");

    /// <summary>What is accepted, good and on time, together, each of it at most what was assigned.</summary>
    internal Fraction Parts => Fraction.Sum([Math.Min(Accepted, Assigned), Math.Min(Good, Assigned), Math.Min(OnTime, Assigned)]);

    private decimal? Part(decimal counted) => Assigned == 0 ? null : counted >= Assigned ? 1 : counted / Assigned;
}
