using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>The posting of an officer to a one-stop shop (<i>quyết định cử đến</i>), from its first day to its last.</summary>
/// <param name="Centre">The shop.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, included.</param>
/// <param name="Decision">The number of the decision.</param>
public sealed record OfficerPosting(
    [property: JsonRequired] AgencyCode Centre,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate From,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate Until,
    [property: JsonRequired] string Decision)
{
    /// <summary>Whether the posting is as long as the rule of its first day asks.</summary>
    /// <param name="rules">The rules to choose from; <see cref="PostingRules.Official"/> if null.</param>
    public OfficerDecision Check(PostingRules? rules = null)
    {
        PostingRule rule = (rules ?? PostingRules.Official).For(From);
        LocalDate next = Until.PlusDays(1);
        return next < From.PlusMonths(rule.ShortestMonths) || next > From.PlusMonths(rule.LongestMonths)
            ? new OfficerDecision.Refused(DutyRefusals.WrongLength(this, rule), rule.Basis)
            : new OfficerDecision.Allowed();
    }

    /// <summary>Whether it holds on a day.</summary>
    public bool Contains(LocalDate day) => From <= day && day <= Until;

    /// <summary>Writes the shop and the days.</summary>
    public override string ToString() => Invariant($"{Centre} {From:uuuu-MM-dd}/{Until:uuuu-MM-dd}");
}
