using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers.Components;

public class DigitizationTests
{
    private static readonly Component Paper = new("GT01", "Đơn", new ComponentSource.Paper());
    private static readonly Component Scan = new("GT02", "Bản vẽ", new ComponentSource.Digitized(Sample.File));
    private static readonly Component Population = new("GT03", "Cư trú", new ComponentSource.PopulationDatabase());
    private static readonly Component Stored = new("GT04", "Giấy phép", new ComponentSource.ResultStore("KQ005747"));
    private static readonly Component Certified = new("GT05", "Bằng", new ComponentSource.CertifiedCopy(Sample.File));
    private static readonly Component Borrowed = new("GT06", "Giấy tờ", new ComponentSource.OtherDossier(DossierCode.Parse("H49-250101-0001")));

    [Fact]
    public void Of_CountsEachDefinition()
    {
        DigitizationRules rules = DigitizationRules.Decision766;
        Assert.Equal(new Digitization(false, null, false, false, false, false), Digitization.Of([Paper], null, rules));
        Assert.Equal(new Digitization(true, true, false, false, false, false), Digitization.Of([Paper, Scan], true, rules));
        Assert.Equal(new Digitization(true, false, true, false, true, false), Digitization.Of([Population], false, rules));
        Assert.Equal(new Digitization(true, false, true, true, false, true), Digitization.Of([Stored, Certified], false, rules));
        Assert.Equal(new Digitization(true, null, true, false, false, false), Digitization.Of([Borrowed], null, rules));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)] // components alone are not enough
    [InlineData(false, true, false)]
    [InlineData(null, true, null)] // exempt: not counted
    [InlineData(true, null, null)] // no result yet: not counted
    public void IsDigitized_NeedsComponentsAndResult(bool? components, bool? result, bool? expected) =>
        Assert.Equal(expected, new Digitization(components, result, false, false, false, false).IsDigitized);

    [Fact]
    public void Rules_WithExemptions_LeaveThemOut()
    {
        DigitizationRules every = new([Paper.Code], needsEveryComponent: true);
        Assert.True(every.AreDigitized([Paper, Scan]));
        Assert.False(every.AreDigitized([Paper, Scan, Paper with { Code = "GT09" }]));
        Assert.Null(every.AreDigitized([Paper]));
        Assert.Null(DigitizationRules.Decision766.AreDigitized([]));
    }

    [Fact]
    public void Dossier_CountsItsOwn()
    {
        Dossier decided = Sample.InProcess().Do(dossier => dossier.Decide(Sample.After(1, ActorKind.CompetentAgency), Sample.Result));
        Assert.Equal(new Digitization(true, true, true, true, false, false), decided.Digitization(DigitizationRules.Decision766));
        Assert.True(decided.Digitization(DigitizationRules.Decision766).IsDigitized);
    }

    [Fact]
    public void FileReference_OfAWrongHash_Throws()
    {
        Assert.Throws<ArgumentException>(() => new FileReference("f", "abc", 1, "text/plain"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FileReference("f", new string('a', 64), -1, "text/plain"));
    }
}
