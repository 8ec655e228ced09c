using MongCai.Domain.Officers.Counters;

namespace MongCai.Domain.Json;

internal static partial class JsonForms
{
    private static IEnumerable<IJsonForm> Staff =>
    [
        new MemberForm<QueueModel, QueueMembers>(
            Members.QueueMembers, queue => new(queue.ArrivalsPerHour, queue.ServiceMinutes, queue.Counters), read => QueueModel.Of(read.ArrivalsPerHour, read.ServiceMinutes, read.Counters)),
    ];
}
