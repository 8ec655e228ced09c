using CsCheck;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers.Audit;

public class AuditTrailTests
{
    private static readonly AuditTrail Trail = AuditTrail.Of(SampleEvents.Life);
    private static readonly string Json = DossierJson.Write(Trail);

    [Fact]
    public void FindBreak_OfAnUntouchedTrail_IsNull() => Assert.Null(DossierJson.Read(Json).FindBreak(Trail.Head));

    [Fact]
    public void FindBreak_AfterAChange_NamesTheEntry()
    {
        AuditTrail changed = DossierJson.Read(Json.Replace("Thiếu chữ ký", "Thiếu dấu", StringComparison.Ordinal));
        Assert.Equal(Trail.Entries.Single(entry => entry.Json.Contains("Thiếu chữ ký", StringComparison.Ordinal)).Number, changed.FindBreak());
    }

    [Fact]
    public void FindBreak_AfterARemoval_NamesThePlace() => Gen.Int[0, SampleEvents.Life.Count - 2].Sample(
        removed => DossierJson.Read(Without(removed)).FindBreak() == removed + 1);

    [Fact]
    public void FindBreak_AfterTheEndIsCut_NeedsTheHead()
    {
        AuditTrail cut = DossierJson.Read(Without(SampleEvents.Life.Count - 1));
        Assert.Null(cut.FindBreak());
        Assert.Equal(SampleEvents.Life.Count, cut.FindBreak(Trail.Head));
    }

    [Fact]
    public void ContinuesFrom_AHeadOfAnyEarlierDay_IsTrue() =>
        Assert.All(
            Enumerable.Range(0, SampleEvents.Life.Count + 1), kept => Assert.True(Trail.ContinuesFrom(AuditTrail.Of(SampleEvents.Life.Take(kept)).Head)));

    [Fact]
    public void ContinuesFrom_AfterTheKeptEntryIsCutOrAnyChanged_IsFalse()
    {
        AuditTrail cut = DossierJson.Read(Without(SampleEvents.Life.Count - 1));
        AuditTrail changed = DossierJson.Read(Json.Replace("Thiếu chữ ký", "Thiếu dấu", StringComparison.Ordinal));
        Assert.Equal(
            (true, false, false), (cut.ContinuesFrom(Trail.Entries[^2].Hash), cut.ContinuesFrom(Trail.Head), changed.ContinuesFrom(Trail.Entries[0].Hash)));
    }

    [Fact]
    public void ContinuesFrom_AfterAllHashesAreMadeAnew_IsFalse()
    {
        AuditTrail anew = AuditTrail.Of(SampleEvents.Life.Reverse());
        Assert.Equal((null, false), (anew.FindBreak(), anew.ContinuesFrom(Trail.Entries[2].Hash)));
    }

    [Fact]
    public void FindBreak_AfterWhiteSpaceIsAdded_IsNull() =>
        Assert.Null(DossierJson.Read(Json.Replace(",\"", " ,\n \"", StringComparison.Ordinal)).FindBreak(Trail.Head));

    [Fact]
    public void Head_OfNothing_IsZeros() => Assert.Equal(new string('0', 64), AuditTrail.Empty.Head);

    [Fact]
    public void ToString_OfAnEntry_ShowsWhenAndByWhom() =>
        Assert.Equal("1. Filed at 2025-09-08 09:00 by Applicant", Trail.Entries[0].ToString());

    private static string Without(int removed)
    {
        System.Text.Json.Nodes.JsonNode root = System.Text.Json.Nodes.JsonNode.Parse(Json)!;
        root["entries"]!.AsArray().RemoveAt(removed);
        return root.ToJsonString();
    }
}
