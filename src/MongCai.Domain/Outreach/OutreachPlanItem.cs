using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;

namespace MongCai.Domain.Outreach;

/// <summary>One task of a plan of communication (<i>nhiệm vụ trong kế hoạch tuyên truyền</i>).</summary>
/// <param name="Code">The code, alone of its kind in the plan.</param>
/// <param name="Aim">What it is for.</param>
/// <param name="Channel">The code of the channel.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Planned">How many, more than 0.</param>
/// <param name="Days">The days on which it is to be done.</param>
/// <remarks>Lists are compared by reference.</remarks>
public sealed record OutreachPlanItem(
    string Code,
    [property: JsonRequired] string Aim,
    [property: JsonRequired] string Channel,
    [property: JsonRequired] OutreachMeasure Measure,
    [property: JsonRequired] long Planned,
    [property: JsonRequired] Validity Days)
{
    /// <summary>The code, alone of its kind in the plan.</summary>
    [JsonRequired]
    public string Code { get; init => field = CleanText.OrEmpty(value); } = CleanText.OrEmpty(Code);

    /// <summary>What it says.</summary>
    public string Message { get; init; } = "";

    /// <summary>Whom it is for.</summary>
    public string Audience { get; init; } = "";

    /// <summary>Where it is to be done; empty for everywhere.</summary>
    public IReadOnlyList<Locality> Localities { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>How many each locality is to get, 1 or more; one that gets fewer is not covered.</summary>
    public long PerLocality { get; init; } = 1;

    /// <summary>The languages that are needed, named as activities name them.</summary>
    public IReadOnlyList<string> Tongues { get; init => field = CopiedList.Of(CopiedList.Of(value).Select(tongue => CleanText.OrEmpty(tongue))); } = [];

    /// <summary>The agency that leads.</summary>
    public AgencyCode? Lead { get; init; }

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<string> Partners { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The line of the budget.</summary>
    public string BudgetLine { get; init; } = "";

    /// <summary>The amount of the budget.</summary>
    public Vnd Budget { get; init; }

    /// <summary>What is to prove it, such as a broadcast log.</summary>
    public string EvidenceNeeded { get; init; } = "";

    /// <summary>What one of it weighs in the completion of the plan, more than 0.</summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>Whether an activity was done for this item as planned: on its days, on its channel and in one of its localities.</summary>
    public bool Covers(OutreachActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Item == Code
            && activity.Channel == Channel
            && Days.Contains(activity.On)
            && (Localities.Count == 0 || activity.Locality is not { } place || Localities.Any(planned => planned.Contains(place)));
    }

    /// <summary>What is wrong with the numbers of the item; null where nothing is.</summary>
    internal string? Fault =>
        !VisibleLine.SaysSomething(Code) ? "An item has no code."
        : Planned < 1 ? Invariant($"The item '{Code}' plans {Planned}; expected 1 or more.")
        : PerLocality < 1 ? Invariant($"The item '{Code}' plans {PerLocality} for each locality; expected 1 or more.")
        : Weight <= 0 ? Invariant($"The item '{Code}' weighs {Weight}; expected more than 0.")
        : Budget < Vnd.Zero ? $"The item '{Code}' has the budget {Budget}; expected none or an amount."
        : null;

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(OutreachPlanItem),
        (nameof(Code), Code), (nameof(Aim), Aim), (nameof(Channel), Channel), (nameof(Measure), Measure), (nameof(Planned), Planned),
        (nameof(Days), Days), (nameof(Message), Message), (nameof(Audience), Audience), (nameof(Localities), Localities),
        (nameof(PerLocality), PerLocality), (nameof(Tongues), Tongues), (nameof(Lead), Lead), (nameof(Partners), Partners),
        (nameof(BudgetLine), BudgetLine), (nameof(Budget), Budget), (nameof(EvidenceNeeded), EvidenceNeeded), (nameof(Weight), Weight));
}
