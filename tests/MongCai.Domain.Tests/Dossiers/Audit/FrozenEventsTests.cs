using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Audit;

namespace MongCai.Domain.Tests.Dossiers.Audit;

/// <summary>The events of version 1 as they were first written. The fixture is never written anew: every later version reads it.</summary>
public class FrozenEventsTests
{
    private const string Head = "f5b38fe172c197ef6623ccde596feca945f06b755748aa0f2f1b6135cb7b5883";

    private static readonly string Frozen = Load();

    [Fact]
    public void Read_OfVersion1_IsWhole() => Assert.Null(DossierJson.Read(Frozen).FindBreak(Head));

    [Fact]
    public void Read_OfVersion1_HoldsEveryTypeOfEvent() =>
        Assert.Equal(
            typeof(DossierEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(DossierEvent))).Select(type => type.Name).Order(StringComparer.Ordinal),
            DossierJson.Read(Frozen).Entries.Select(entry => entry.Event.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Append_OfTheEventsOfVersion1_MakesTheSameHashes() =>
        Assert.Equal(Head, AuditTrail.Of(DossierJson.Read(Frozen).Entries.Select(entry => entry.Event)).Head);

    private static string Load()
    {
        using StreamReader reader = new(typeof(FrozenEventsTests).Assembly.GetManifestResourceStream("version-1.json")!);
        return reader.ReadToEnd();
    }
}
