using MongCai.Domain.Officers;

namespace MongCai.Domain.Json;

internal static partial class JsonForms
{
    private static IEnumerable<IJsonForm> Staff =>
    [
        new MemberForm<QueueModel, QueueMembers>(
            Members.QueueMembers,
            queue => new(queue.ArrivalsPerHour, queue.ServiceMinutes, queue.Counters),
            read => QueueModel.Of(read.ArrivalsPerHour, read.ServiceMinutes, read.Counters)),
        new MemberForm<WorkTotals, WorkMembers>(
            Members.WorkMembers,
            work => new(work.Assigned, work.Accepted, work.Good, work.OnTime, work.Cases),
            read => WorkTotals.Of(read.Assigned, read.Accepted, read.Good, read.OnTime, read.Cases)),
        new MemberForm<OfficerPoints2018, OfficerPointsMembers>(Members.OfficerPointsMembers, OfficerPointsMembers.Of, read => read.Make()),
    ];
}
