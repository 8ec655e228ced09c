using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>How far a plan is carried out (<i>kết quả thực hiện kế hoạch</i>): completion, coverage, languages, money.</summary>
/// <remarks>Too much of one item hides nothing that is missing of another, and unplanned work completes nothing. Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<PlanFigures>))]
[NoJson("store the activities, which serialise, and count again.")]
public sealed class PlanFigures
{
    private readonly Dictionary<string, OutreachTally> done;

    private PlanFigures(OutreachPlan plan, OutreachTally tally)
    {
        (Plan, Tally, Unplanned) = (plan, tally, tally.For(""));
        done = plan.Items.ToDictionary(item => item.Code, item => tally.For(item.Code), StringComparer.Ordinal);
    }

    /// <summary>Counts activities against a plan.</summary>
    public static PlanFigures Of(OutreachPlan plan, IEnumerable<OutreachActivity> activities)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(plan, OutreachTally.Of(activities, plan));
    }

    /// <summary>The plan.</summary>
    public OutreachPlan Plan { get; }

    /// <summary>All that was done.</summary>
    public OutreachTally Tally { get; }

    /// <summary>What was done for no item, or not on the days, the channel or in the localities of its item.</summary>
    public OutreachTally Unplanned { get; }

    /// <summary>The share of the plan that is carried out, from 0 to 1; null for a plan without items.</summary>
    /// <remarks>Σ min(done, planned) × weight of Σ planned × weight.</remarks>
    public decimal? Completion => Completed(item => Done(item).Total);

    /// <summary>The same of what is proven alone.</summary>
    public decimal? ProvenCompletion => Completed(item => Done(item).Proven);

    /// <summary>The localities that got as many as was planned for each, of those planned, item by item.</summary>
    public Ratio Coverage => Sum(CoverageOf);

    /// <summary>The languages in which something was done, of those needed, item by item.</summary>
    public Ratio TongueCoverage => Sum(TonguesOf);

    /// <summary>What was done of an item as planned, in its measure.</summary>
    public OutreachCount Done(OutreachPlanItem item) => TallyOf(item)[item.Measure];

    /// <summary>All that was done of an item as planned.</summary>
    /// <exception cref="ArgumentException">The item is not one of the plan.</exception>
    public OutreachTally TallyOf(OutreachPlanItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return done.TryGetValue(item.Code, out OutreachTally? tally)
            ? tally
            : throw new ArgumentException($"The item '{item.Code}' is not one of the plan.", nameof(item));
    }

    /// <summary>The localities of an item that got as many as was planned for each, of those planned.</summary>
    public Ratio CoverageOf(OutreachPlanItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Ratio.Of(item.Localities.Count(place => IsCovered(item, place)), item.Localities.Count);
    }

    /// <summary>The people of the localities that are covered in every item that plans them, of the people of all planned.</summary>
    /// <param name="population">The people of each locality planned.</param>
    /// <exception cref="ArgumentException">A locality has no number, or one below 0.</exception>
    public Ratio CoverageByPopulation(IReadOnlyDictionary<Locality, long> population)
    {
        ArgumentNullException.ThrowIfNull(population);
        return Plan.Items.SelectMany(item => item.Localities).Distinct().Aggregate(default(Ratio), (sum, place) =>
            population.TryGetValue(place, out long people) && people >= 0
                ? sum + Ratio.Of(Plan.Items.Where(item => item.Localities.Contains(place)).All(item => IsCovered(item, place)) ? people : 0, people)
                : throw new ArgumentException($"The locality '{place}' has no number of people; expected 0 or more.", nameof(population)));
    }

    private bool IsCovered(OutreachPlanItem item, Locality place) => TallyOf(item).In(place)[item.Measure].Total >= item.PerLocality;

    private Ratio TonguesOf(OutreachPlanItem item) =>
        Ratio.Of(item.Tongues.Count(tongue => TallyOf(item).InTongue(tongue)[item.Measure].Total > 0), item.Tongues.Count);

    private Ratio Sum(Func<OutreachPlanItem, Ratio> part) => Plan.Items.Aggregate(default(Ratio), (sum, item) => sum + part(item));

    private decimal? Completed(Func<OutreachPlanItem, decimal> number) => Plan.Items.Count == 0
        ? null
        : Plan.Items.Sum(item => Math.Min(number(item), item.Planned) * item.Weight) / Plan.Items.Sum(item => item.Planned * item.Weight);
}
