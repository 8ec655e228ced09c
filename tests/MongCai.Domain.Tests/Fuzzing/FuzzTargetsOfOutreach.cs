using MongCai.Domain.Outreach;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>The parsers of communication on administrative reform.</summary>
internal static class FuzzTargetsOfOutreach
{
    private const string Items =
        "code,aim,channel,measure,planned,from,until,localities,per_locality,tongues,lead,budget,weight\nT1,Nộp trực tuyến,loudspeaker,broadcasts,24,2026-01-01,2026-12-31,06712;06712/Khu 3,2,vi;zh,H49.22,1.200.000,1.5\n";

    private const string Activities =
        "on,channel,measure,quantity,item,content,minutes_each,locality,tongue,by,spent,evidence,sha256\n2026-03-02,loudspeaker,broadcasts,3,T1,clip-1,2.5,06712/Khu 3,vi,TCN-03,50.000,log 12,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n";

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        FuzzTarget.OfPair("06712/Khu 3", Locality.Parse, Locality.TryParse),
        FuzzTarget.OfReader("OutreachChannels.Read", FuzzTargets.Carried("outreach-channels.csv", 4), reader => OutreachChannels.Read(reader)),
        FuzzTarget.OfReader("SpendingNorms.Read", FuzzTargets.Carried("outreach-norms.csv", 4), reader => SpendingNorms.Read(reader)),
        FuzzTarget.OfReader("ScoringTable.Read", FuzzTargets.Carried("outreach-scoring.csv", 4), reader => ScoringTable.Read(reader, "par-index")),
        FuzzTarget.OfReader("OutreachTables.ReadItems", Items, reader => OutreachTables.ReadItems(reader)),
        FuzzTarget.OfReader("OutreachTables.ReadActivities", Activities, reader => OutreachTally.Of(OutreachTables.ReadActivities(reader))),
    ];
}
