using MongCai.Domain.Officers;

namespace MongCai.Domain.Json;

internal sealed record QueueMembers(decimal ArrivalsPerHour, decimal ServiceMinutes, int Counters);

internal sealed record WorkMembers(decimal Assigned, decimal Accepted, decimal Good, decimal OnTime, long Cases);

internal sealed record OfficerPointsMembers(long Dossiers, long TotalTime, long TimeAtEachAgency, long Contacts, long AgenciesContacted, long Conduct)
{
    internal static OfficerPointsMembers Of(OfficerPoints2018 points) =>
        new(points.Dossiers, points.TotalTime, points.TimeAtEachAgency, points.Contacts, points.AgenciesContacted, points.Conduct);

    internal OfficerPoints2018 Make() => OfficerPoints2018.Of(Dossiers, TotalTime, TimeAtEachAgency, Contacts, AgenciesContacted, Conduct);
}
