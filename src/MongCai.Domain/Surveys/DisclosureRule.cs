using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>What is too small to be published (<i>ngưỡng công bố</i>).</summary>
/// <remarks>
/// No Vietnamese instrument that sets a threshold was found: five is the usual default of statistical offices, ten is for
/// figures that speak of single officers, and both may be set otherwise.
/// </remarks>
[JsonConverter(typeof(FormConverter<DisclosureRule>))]
public sealed record DisclosureRule
{
    private DisclosureRule(long minimumCell, long smallGroup)
    {
        MinimumCell = minimumCell;
        SmallGroup = smallGroup;
    }

    /// <summary>Counts from 5; whole groups of one mind from 10 people.</summary>
    public static DisclosureRule Standard { get; } = new(5, 10);

    /// <summary>Counts from 10; whole groups of one mind from 20 people: for tables with a row for each officer.</summary>
    public static DisclosureRule ForOfficers { get; } = new(10, 20);

    /// <summary>A rule with thresholds of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minimum cell is less than 2, or the small group less than the minimum cell.</exception>
    public static DisclosureRule Of(long minimumCell, long smallGroup)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCell, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(smallGroup, minimumCell);
        return new DisclosureRule(minimumCell, smallGroup);
    }

    /// <summary>The least count, other than 0, that is published.</summary>
    public long MinimumCell { get; }

    /// <summary>The least row in which 0 % and 100 % are published: in a smaller one they say what each person answered.</summary>
    public long SmallGroup { get; }

    /// <summary>Writes the rule as <c>counts from 5, groups from 10</c>.</summary>
    public override string ToString() => Invariant($"counts from {MinimumCell}, groups from {SmallGroup}");

    /// <summary>Whether a count, in a cell or a total, is too small.</summary>
    internal bool IsSmall(long count) => count > 0 && count < MinimumCell;

    /// <summary>Whether a cell says what everyone in a small row answered.</summary>
    internal bool TellsAll(long cell, long rowTotal) => rowTotal > 0 && rowTotal < SmallGroup && (cell == 0 || cell == rowTotal);
}
