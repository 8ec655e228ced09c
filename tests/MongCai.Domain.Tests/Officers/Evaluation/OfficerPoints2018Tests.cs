using MongCai.Domain.Officers;

namespace MongCai.Domain.Tests.Officers.Evaluation;

public class OfficerPoints2018Tests
{
    [Fact]
    public void Score_OfFortyDossiers_IsTheWorkedExample()
    {
        OfficerPoints2018 points = OfficerPoints2018.Of(40, 60, 48, 72, 80, 44);
        Assert.Equal(7.6m, points.Score);
        Assert.Equal("7.6 of 10 (hoàn thành 100% nhiệm vụ)", points.ToString());
    }

    [Fact]
    public void Score_OfEachCriterion_IsRoundedToOneDecimal() => Assert.Equal(0.3m + 0.7m, OfficerPoints2018.Of(3, 1, 2, 0, 0, 0).Score);

    [Fact]
    public void Score_WithoutDossiers_IsNoData() =>
        Assert.Equal((null, null, "no data"), (default(OfficerPoints2018).Score, default(OfficerPoints2018).Band, default(OfficerPoints2018).ToString()));

    [Fact]
    public void Points_OfMonths_AddUp() =>
        Assert.Equal(OfficerPoints2018.Of(5, 6, 5, 4, 3, 2), OfficerPoints2018.Of(2, 3, 1, 2, 0, 2) + OfficerPoints2018.Of(3, 3, 4, 2, 3, 0));

    [Theory]
    [InlineData(1, 3)] // 2 points a dossier
    [InlineData(1, -1)]
    [InlineData(-1, 0)]
    public void Of_PointsThatNoDossierGives_AreRefused(int dossiers, int conduct) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficerPoints2018.Of(dossiers, 0, 0, 0, 0, conduct));
}
