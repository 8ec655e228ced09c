using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Outreach;

/// <summary>What was done (<i>tổng hợp hoạt động tuyên truyền</i>), counted in one pass, by item, channel, locality, language and doer.</summary>
/// <remarks>
/// Tallies merge by <c>+</c>, in any order. Content is counted once, however often it was broadcast; a reading of a platform replaces the
/// earlier ones of the same content, channel, locality and language, whoever read it and for whichever item, so that the readings of doers or of items
/// do not add up to that of all. It grows with the cells and contents, not with the activities. Immutable. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<OutreachTally>))]
[NoJson("store the activities, which serialise, and count again.")]
public sealed class OutreachTally
{
    private readonly OutreachSums sums;

    private OutreachTally(OutreachSums sums) => this.sums = sums;

    /// <summary>A tally of nothing.</summary>
    public static OutreachTally Empty { get; } = new(new());

    /// <summary>Counts activities as they say what they were done for.</summary>
    /// <exception cref="ArgumentException">An activity cannot be counted; the message says why and names the way out.</exception>
    public static OutreachTally Of(IEnumerable<OutreachActivity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        OutreachSums sums = new();
        foreach (OutreachActivity activity in activities)
        {
            sums.Add(activity);
        }

        return new(sums);
    }

    /// <summary>Counts activities for the items of a plan; what no item covers is unplanned work.</summary>
    /// <exception cref="ArgumentException">As for the other.</exception>
    public static OutreachTally Of(IEnumerable<OutreachActivity> activities, OutreachPlan plan)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(plan);
        return Of(activities.Select(activity => plan.ItemOf(activity) is null ? activity with { Item = "" } : activity));
    }

    /// <summary>How much of a measure was done.</summary>
    public OutreachCount this[OutreachMeasure measure] => sums.Count(measure);

    /// <summary>What was spent.</summary>
    public Vnd Spent => sums.Spent;

    /// <summary>The codes of the channels, in ordinal order.</summary>
    public IReadOnlyList<string> Channels => [.. sums.Cells.Select(cell => cell.Channel).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The localities, in the order of their text; what was done for all is in none.</summary>
    public IReadOnlyList<Locality> Localities =>
        [.. sums.Cells.Select(cell => cell.Locality).OfType<Locality>().Distinct().OrderBy(place => place.ToString(), StringComparer.Ordinal)];

    /// <summary>The languages that were stated, in ordinal order.</summary>
    public IReadOnlyList<string> Tongues =>
        [.. sums.Cells.Select(cell => cell.Tongue).Where(tongue => tongue.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Those who did it, by their codes, in ordinal order.</summary>
    public IReadOnlyList<string> Doers => [.. sums.Cells.Select(cell => cell.By).Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What was done for an item of the plan; for the empty code, the unplanned work.</summary>
    public OutreachTally For(string item) => Where(item, cell => cell.Item);

    /// <summary>What was done on a channel.</summary>
    public OutreachTally On(string channel) => Where(channel, cell => cell.Channel);

    /// <summary>What was done in a locality or in a part of it.</summary>
    public OutreachTally In(Locality locality) => Where(cell => cell.Locality is { } place && locality.Contains(place));

    /// <summary>What was done in a language; for the empty one, what did not state it.</summary>
    public OutreachTally InTongue(string tongue) => Where(tongue, cell => cell.Tongue);

    /// <summary>What a team, a car or another doer did.</summary>
    public OutreachTally By(string doer) => Where(doer, cell => cell.By);

    /// <summary>What one of a measure cost, in đồng, not rounded; null where there was none.</summary>
    /// <remarks>Of all that was spent in the tally: take it of the item or channel alone that the money was for.</remarks>
    public decimal? CostPer(OutreachMeasure measure) => this[measure].Total is > 0 and var done ? Spent.Dong / done : null;

    /// <summary>The responses to what was done, of a measure such as the copies handed out, with Wilson's interval.</summary>
    /// <returns>Null where there was none of the measure, or more responses than that, so that they are no share of it.</returns>
    public ProportionEstimate? ResponseTo(OutreachMeasure measure, ConfidenceLevel confidence)
    {
        ArgumentNullException.ThrowIfNull(confidence);
        return ((long)this[OutreachMeasure.Responses].Total, (long)this[measure].Total) is var (responses, done) && done > 0 && responses <= done
            ? ProportionEstimate.Wilson(Ratio.Of(responses, done), confidence)
            : null;
    }

    /// <summary>Merges two tallies of different activities.</summary>
    public static OutreachTally operator +(OutreachTally left, OutreachTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.sums.MergedWith(right.sums));
    }

    private OutreachTally Where(string wanted, Func<OutreachCell, string> side, [CallerArgumentExpression(nameof(wanted))] string? name = null)
    {
        string clean = CleanText.OrEmpty(wanted, name ?? nameof(wanted));
        return Where(cell => side(cell) == clean);
    }

    private OutreachTally Where(Func<OutreachCell, bool> isKept) => new(sums.Where(isKept));
}
