using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers.Audit;

/// <summary>
/// The events of each version as they were first written: those of a life, and such as have every member. The fixtures are never written anew: every
/// later version reads them; a new member goes into a file of its own.
/// </summary>
public class FrozenEventsTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "version-1.json", "f5b38fe172c197ef6623ccde596feca945f06b755748aa0f2f1b6135cb7b5883" },
        { "version-1-members.json", "dcde1ede91520c5425afaf9dbcca122bfb9e53e3a70acf084872698d80f65899" },
        { "version-1-entry.json", "df3b9a29c28afe479e45d6c40b06a5c4b1b36d945c5ff55cb86ca42c8168869f" },
        { "version-1-closed.json", "fd4824f03c199f374b63f6bcfe49366390a9eee17b9a03774f5da8d49777dfc2" },
        { "version-2.json", "a7365a617905892cd93800caa5fc56d58a507abc074aa913f451057d311ee566" },
    };

    internal static IReadOnlyList<AuditEntry> Entries => [.. Files.SelectMany(file => Read((string)((object[])file)[0]).Entries)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_OfAFrozenFile_IsWhole(string file, string head) => Assert.Null(Read(file).FindBreak(head));

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_OfAFrozenFile_EndsInItsHead(string file, string head) => Assert.Equal(head, Read(file).Head);

    [Theory]
    [InlineData("version-1.json")]
    [InlineData("version-1-members.json")]
    public void Read_OfAFileOfVersion1_HoldsEveryTypeOfEventButTheLater(string file) =>
        Assert.Equal(
            typeof(DossierEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(DossierEvent)) && type != typeof(DossierEvent.Adjusted))
                .Select(type => type.Name).Order(StringComparer.Ordinal),
            Read(file).Entries.Select(entry => entry.Event.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Write_OfAFrozenFile_SaysItsVersion() => Assert.All(
        Files, file => Assert.StartsWith($"{{\"version\":{((string)((object[])file)[0])["version-".Length]},", DossierJson.Write(Read((string)((object[])file)[0])), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Append_OfFrozenEvents_MakesTheSameHashes(string file, string head) =>
        Assert.Equal(head, AuditTrail.Of(Read(file).Entries.Select(entry => entry.Event)).Head);

    [Fact]
    public void Members_OfEveryEvent_AreInAFrozenFile() =>
        Assert.True(Missing() is "", Missing());

    private static string Missing() => string.Join(", ", EventMembers.Known().Except(EventMembers.Set(Entries.Select(entry => entry.Event))));

    private static AuditTrail Read(string file)
    {
        using StreamReader reader = new(typeof(FrozenEventsTests).Assembly.GetManifestResourceStream(file)!);
        return DossierJson.Read(reader.ReadToEnd());
    }
}
