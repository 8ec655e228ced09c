using MongCai.Sdk.Testing;

namespace MongCai.Sdk.Tests.Testing;

public class PortalFaultsTests
{
    private static readonly PortalFault[] Kinds = [new PortalFault.Status(503), new PortalFault.DropBeforeCommit(), new PortalFault.DropAfterCommit()];

    [Fact]
    public void Faults_OfOneSeed_AreTheSameAgain() => Assert.Equal(First(PortalFaults.Seeded(7, 0.3, Kinds)), First(PortalFaults.Seeded(7, 0.3, Kinds)));

    [Fact]
    public void Faults_OfTwoSeeds_Differ() => Assert.NotEqual(First(PortalFaults.Seeded(7, 0.3, Kinds)), First(PortalFaults.Seeded(8, 0.3, Kinds)));

    [Theory]
    [InlineData(0, 0, 0)] // never
    [InlineData(0.3, 2700, 3300)]
    [InlineData(1, 10_000, 10_000)] // always
    public void Faults_OfARate_AreThatShare(double rate, int least, int most) =>
        Assert.InRange(First(PortalFaults.Seeded(7, rate, Kinds)).Count(fault => fault is not null), least, most);

    [Fact]
    public void Faults_OfSeveralKinds_AreAllAsOften() =>
        Assert.All(First(PortalFaults.Seeded(7, 1, Kinds)).GroupBy(fault => fault), group => Assert.InRange(group.Count(), 3100, 3600));

    [Fact]
    public void Script_OfFaults_IsPlayedOnce()
    {
        PortalFaults script = PortalFaults.Scripted(null, Kinds[0]);
        Assert.Equal([null, Kinds[0], null], Enumerable.Range(0, 3).Select(script.At));
    }

    [Fact]
    public void On_NameOfNoOperation_Throws() =>
        Assert.StartsWith(
            "No operation is called 'dossier.file'",
            Assert.Throws<ArgumentException>(() => PortalFaults.None.On("dossier.file")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Faults_OnSomeOperations_LeaveOthersAlone()
    {
        PortalFaults faults = PortalFaults.Seeded(7, 1, Kinds).On("dossiers.file");
        Assert.True(faults.AppliesTo("dossiers.file"));
        Assert.False(faults.AppliesTo("dossiers.get"));
        Assert.True(PortalFaults.None.AppliesTo("dossiers.get"));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Rate_OutOfRange_IsRefused(double rate) => Assert.Throws<ArgumentOutOfRangeException>(() => PortalFaults.Seeded(7, rate, Kinds));

    [Fact]
    public void Faults_OfNoKind_AreRefused() => Assert.ThrowsAny<ArgumentException>(() => PortalFaults.Seeded(7, 0.5));

    private static PortalFault?[] First(PortalFaults faults) => [.. Enumerable.Range(0, 10_000).Select(faults.At)];
}
