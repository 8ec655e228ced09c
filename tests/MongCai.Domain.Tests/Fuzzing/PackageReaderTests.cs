using System.Diagnostics.CodeAnalysis;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>No bytes make a reader of a package throw anything but what it documents.</summary>
[Trait("Kind", "Fuzz")]
public abstract class PackageReaderTests<TTargets>
    where TTargets : IFuzzTargets
{
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "xunit finds the rows of a theory in a static member.")]
    public static TheoryData<string> Names => [.. TTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_OfBytesOfNoText_ThrowsOnlyWhatItDocuments(string name) => Assert.All(Of(name).BytesOfNoText(), bytes => _ = Of(name).Accepts(bytes));

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_OfTheInputsThatAreKept_ThrowsOnlyWhatItDocuments(string name) =>
        Assert.All(Corpus.Files(name), file => _ = Of(name).Accepts(File.ReadAllBytes(file)));

    [Fact]
    public void Corpus_IsOfTargets() => Assert.Empty(Corpus.TargetsOf(TTargets.Package).Except(TTargets.All.Select(target => target.Name)));

    protected static FuzzTarget Of(string name) => TTargets.All.Single(target => target.Name == name);
}
