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
    ];
}
