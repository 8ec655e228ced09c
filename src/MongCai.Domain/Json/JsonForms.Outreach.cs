using MongCai.Domain.Outreach;

namespace MongCai.Domain.Json;

internal static partial class JsonForms
{
    private static IEnumerable<IJsonForm> Spread =>
    [
        new MemberForm<Exposure, ExposureMembers>(
            Members.ExposureMembers,
            counts => new(counts.Population, counts.Reached, counts.Contacts),
            read => Exposure.Of(read.Population, read.Reached, read.Contacts)),
        new MemberForm<OutreachEvidence, EvidenceMembers>(
            Members.EvidenceMembers, evidence => new(evidence.Address, evidence.Sha256), read => OutreachEvidence.Of(read.Address, read.Sha256)),
        new NoForm<ReachEstimate>("store the shares of its channels and estimate again."),
        new NoForm<OutreachChannel>("store its code, and find it in its list."),
        new NoForm<OutreachChannels>("load it from its table."),
        new NoForm<OutreachPlan>("store its items and its PlanApproval, which serialise."),
        new NoForm<OutreachPlan.Draft>("store its items, which serialise."),
        new NoForm<OutreachPlan.Approved>("store its items and its PlanApproval, which serialise."),
        new NoForm<OutreachTally>("store the activities, which serialise, and count again."),
        new NoForm<PlanFigures>("store the activities, which serialise, and count again."),
        new NoForm<OutreachEffect>("store its strata, which serialise, and weigh again."),
        new NoForm<OutreachEquity>("store the counts of its groups and compare again."),
        new NoForm<OutreachScore>("store its scores, which serialise, and add up again."),
        new NoForm<ScoringCriterion>("store its code, and find it in its table."),
        new NoForm<ScoringTable>("load it from its table."),
        new NoForm<SpendingNorms>("load them from their table."),
        new NoForm<ContactCounts>("store its people by contacts and make it again."),
    ];
}
