using MongCai.Domain.Outreach;

namespace MongCai.Domain.Json;

internal static partial class JsonForms
{
    private static IEnumerable<IJsonForm> Spread =>
    [
        new MemberForm<Exposure, ExposureMembers>(
            Members.ExposureMembers, counts => new(counts.Population, counts.Reached, counts.Contacts), read => Exposure.Of(read.Population, read.Reached, read.Contacts)),
        new NoForm<ReachEstimate>("store the shares of its channels and estimate again."),
        new NoForm<ContactCounts>("store its people by contacts and make it again."),
    ];
}
