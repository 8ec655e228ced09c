using CsCheck;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>Nor does any text.</summary>
public abstract class TextReaderTests<TTargets> : PackageReaderTests<TTargets>
    where TTargets : IFuzzTargets
{
    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_OfAnyText_ThrowsOnlyWhatItDocuments(string name)
    {
        FuzzTarget target = Of(name);
        Assert.True(target.Accepts(target.Seed));
        target.Texts.Sample(text => { _ = target.Accepts(text); }, iter: Runs.Of(5_000), threads: 1);
    }
}
