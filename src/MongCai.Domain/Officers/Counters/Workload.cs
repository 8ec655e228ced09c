using System.Text.Json.Serialization;

namespace MongCai.Domain.Officers;

/// <summary>The work of dossiers in minutes (<i>khối lượng công việc</i>). Sums add up in any order.</summary>
/// <param name="Minutes">The minutes of those measured.</param>
/// <param name="Measured">The dossiers of procedures that are measured.</param>
/// <param name="Unmeasured">The dossiers of procedures that are not, which are not work of 0 minutes.</param>
public readonly record struct Workload(
    [property: JsonRequired] decimal Minutes, [property: JsonRequired] long Measured, [property: JsonRequired] long Unmeasured)
{
    private const decimal MinutesPerHour = 60;

    /// <summary>Adds up the work of officers or days.</summary>
    public static Workload operator +(Workload left, Workload right) =>
        new(left.Minutes + right.Minutes, left.Measured + right.Measured, left.Unmeasured + right.Unmeasured);

    /// <summary>The part of the hours on duty that the measured work takes; more than 1 where it is too much.</summary>
    /// <param name="hours">The hours on duty.</param>
    /// <param name="allowance">The part of them for rest and other work, from 0 to less than 1, as the office sets it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not positive, or the allowance is not from 0 to less than 1.</exception>
    public decimal PartOf(decimal hours, decimal allowance)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(hours);
        ArgumentOutOfRangeException.ThrowIfNegative(allowance);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(allowance, 1);
        return Minutes / (hours * MinutesPerHour * (1 - allowance));
    }

    /// <summary>Writes <c>1250 minutes of 90 dossiers, 3 not measured</c>.</summary>
    public override string ToString() => Invariant($"{Minutes:0.##} minutes of {Measured} dossiers, {Unmeasured} not measured");
}
