using CsCheck;
using MongCai.Domain.Tests.Fuzzing;

namespace MongCai.Portal.Tests.Fuzzing;

/// <summary>No text and no bytes make the portal throw anything but what it documents.</summary>
[Trait("Kind", "Fuzz")]
public class ReaderTests
{
    public static TheoryData<string> Names => [.. FuzzTargetsOfPortal.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_OfAnyText_ThrowsOnlyWhatItDocuments(string name)
    {
        FuzzTarget target = Of(name);
        Assert.True(target.Accepts(target.Seed));
        target.Texts.Sample(text => { _ = target.Accepts(text); }, iter: Runs.Of(5_000), threads: 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_OfBytesOfNoText_ThrowsOnlyWhatItDocuments(string name) => Assert.All(Of(name).BytesOfNoText(), bytes => _ = Of(name).Accepts(bytes));

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_OfTheInputsThatAreKept_ThrowsOnlyWhatItDocuments(string name) =>
        Assert.All(Corpus.Files(name), file => _ = Of(name).Accepts(File.ReadAllBytes(file)));

    [Fact]
    public void Corpus_IsOfTargets() => Assert.Empty(Corpus.TargetsOf(typeof(PortalService).Assembly).Except(FuzzTargetsOfPortal.All.Select(target => target.Name)));

    private static FuzzTarget Of(string name) => FuzzTargetsOfPortal.All.Single(target => target.Name == name);
}
