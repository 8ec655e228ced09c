using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>A version of a plan of communication for a year (<i>kế hoạch tuyên truyền cải cách hành chính</i>).</summary>
/// <remarks>
/// A closed set: a draft can be written anew and approved; what is approved is locked, and changes only by an amendment, which is
/// the next version. That plans are made for a year is practice; no law was found that sets their form. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<OutreachPlan>))]
[NoJson("store its items and its PlanApproval, which serialise.")]
public abstract class OutreachPlan
{
    private readonly Dictionary<string, OutreachPlanItem> byCode;

    private OutreachPlan(int year, int version, IReadOnlyList<OutreachPlanItem> items)
    {
        (Year, Version, Items) = (year, version, items);
        byCode = items.ToDictionary(item => item.Code, StringComparer.Ordinal);
    }

    /// <summary>The year that it is for.</summary>
    public int Year { get; }

    /// <summary>The number of the version, from 1.</summary>
    public int Version { get; }

    /// <summary>The items.</summary>
    public IReadOnlyList<OutreachPlanItem> Items { get; }

    /// <summary>The item for which an activity was done as planned; null where it is unplanned work.</summary>
    public OutreachPlanItem? ItemOf(OutreachActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return byCode.GetValueOrDefault(activity.Item) is { } item && item.Covers(activity) ? item : null;
    }

    /// <summary>Writes the year and the version, as <c>2026 version 2</c>.</summary>
    public override string ToString() => Invariant($"{Year} version {Version}");

    private static IReadOnlyList<OutreachPlanItem> Checked(IEnumerable<OutreachPlanItem> items)
    {
        IReadOnlyList<OutreachPlanItem> all = CopiedList.Of(items, nameof(items));
        string? fault = all.Select(item => item.Fault).FirstOrDefault(text => text is not null)
            ?? all.GroupBy(item => item.Code).Where(same => same.Count() > 1)
                .Select(same => $"Two items have the code '{same.Key}'; expected a code for each.").FirstOrDefault();
        return fault is null ? all : throw new ArgumentException(fault, nameof(items));
    }

    /// <summary>A version that is being written.</summary>
    [JsonConverter(typeof(FormConverter<Draft>))]
    [NoJson("store its items, which serialise.")]
    public sealed class Draft : OutreachPlan
    {
        private readonly PlanApproval? amended;

        private Draft(int year, int version, IReadOnlyList<OutreachPlanItem> items, PlanApproval? amended)
            : base(year, version, items) => this.amended = amended;

        /// <summary>The first version of a plan.</summary>
        /// <exception cref="ArgumentException">An item lacks its code or has one that another has, or a number of it is out of range.</exception>
        public static Draft Of(int year, IEnumerable<OutreachPlanItem> items) => new(year, 1, Checked(items), null);

        /// <summary>The same version with other items.</summary>
        /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
        public Draft With(IEnumerable<OutreachPlanItem> items) => new(Year, Version, Checked(items), amended);

        /// <summary>The version as it is locked by a decision.</summary>
        /// <exception cref="ArgumentException">The decision has no number, or is older than that of the version it amends.</exception>
        public Approved Approve(PlanApproval approval)
        {
            ArgumentNullException.ThrowIfNull(approval);
            return Fault(approval) is { } fault ? throw new ArgumentException(fault, nameof(approval)) : new(this, approval);
        }

        private string? Fault(PlanApproval approval) =>
            !VisibleLine.SaysSomething(approval.Number) ? "The decision has no number; expected one, such as '12/KH-UBND'."
            : approval.On < amended?.On ? $"The decision is of {DateText.Day(approval.On)}, before that of the version it amends, {DateText.Day(amended.On)}."
            : null;

        internal static Draft Amending(Approved plan, IEnumerable<OutreachPlanItem> items) => new(plan.Year, plan.Version + 1, Checked(items), plan.Approval);
    }

    /// <summary>A version that is locked.</summary>
    [JsonConverter(typeof(FormConverter<Approved>))]
    public sealed class Approved : OutreachPlan
    {
        internal Approved(Draft draft, PlanApproval approval)
            : base(draft.Year, draft.Version, draft.Items) => Approval = approval;

        /// <summary>The decision.</summary>
        public PlanApproval Approval { get; }

        /// <summary>Begins the next version; this one stays as it is.</summary>
        /// <exception cref="ArgumentException">As for <see cref="Draft.Of"/>.</exception>
        public Draft Amend(IEnumerable<OutreachPlanItem> items) => Draft.Amending(this, items);
    }
}
