using MongCai.Domain.Deadlines;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Quality;

public class AgencyScoreTests
{
    [Theory]
    [InlineData(Timeliness.Early, false, 2)]
    [InlineData(Timeliness.OnTime, false, 1)]
    [InlineData(Timeliness.Overdue, false, 0)]
    [InlineData(Timeliness.Early, true, 0)] // a confirmed complaint weighs more than speed
    public void ForAttitude_OfADossier_IsByTimeAndComplaint(Timeliness timeliness, bool hasComplaint, int points) =>
        Assert.Equal(points, CriterionPoints.ForAttitude(timeliness, hasComplaint).Average);

    [Theory]
    [InlineData(0, false, 2)]
    [InlineData(1, false, 1)]
    [InlineData(2, false, 0)]
    [InlineData(2, true, 1)] // by the filer's own fault
    [InlineData(0, true, 2)]
    public void ForContacts_OfADossier_IsByTheirNumber(int contacts, bool isOwnFault, int points) =>
        Assert.Equal(points, CriterionPoints.ForContacts(contacts, isOwnFault).Average);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void ForAgenciesContacted_OfADossier_IsByTheirNumber(int agencies, int points) =>
        Assert.Equal(points, CriterionPoints.ForAgenciesContacted(agencies).Average);

    [Theory]
    [InlineData(true, 20, 100, 2)] // a model unit, 20 % on the spot
    [InlineData(true, 19, 100, 1)] // too few on the spot
    [InlineData(false, 50, 100, 1)] // no model unit
    [InlineData(false, 0, 99, 0)] // not all received at the shop
    public void ForOrganisation_OfAnAgency_IsByUnitAndReceipt(bool isModelUnit, long onTheSpot, long received, int points) =>
        Assert.Equal(points, CriterionPoints.ForOrganisation(isModelUnit, Ratio.Of(onTheSpot, 100), Ratio.Of(received, 100)).Average);

    [Theory]
    [InlineData(true, true, 2)]
    [InlineData(true, false, 1)]
    [InlineData(false, true, 1)]
    [InlineData(false, false, 0)]
    public void ForPublicity_OfAnAgency_IsByBothWays(bool isPosted, bool isElectronic, int points) =>
        Assert.Equal(points, CriterionPoints.ForPublicity(isPosted, isElectronic).Average);

    [Theory]
    [InlineData(0, 0, false, 2)] // none received
    [InlineData(10, 10, false, 2)]
    [InlineData(9, 10, false, 1)]
    [InlineData(8, 10, false, 0)]
    [InlineData(10, 10, true, 0)] // one prolonged
    public void ForFeedback_OfAnAgency_IsByTime(long onTime, long received, bool isAnyProlonged, int points) =>
        Assert.Equal(points, CriterionPoints.ForFeedback(Ratio.Of(onTime, received), isAnyProlonged).Average);

    [Theory]
    [InlineData(20, 30, false, 2)]
    [InlineData(19, 30, false, 1)] // too few procedures for 2
    [InlineData(20, 29, false, 1)]
    [InlineData(1, 15, false, 1)]
    [InlineData(20, 14, false, 0)]
    [InlineData(0, 0, false, 0)] // nothing offered
    [InlineData(20, 30, true, 0)] // one overdue
    public void ForOnlineServices_OfAnAgency_IsByBothShares(long procedures, long dossiers, bool isAnyOverdue, int points) =>
        Assert.Equal(points, CriterionPoints.ForOnlineServices(Ratio.Of(procedures, 100), Ratio.Of(dossiers, 100), isAnyOverdue).Average);

    [Fact]
    public void ForTime_OfFigures_IsTheSumOverDossiers() =>
        Assert.Equal(
            CriterionPoints.ForTime(Timeliness.Early) + CriterionPoints.ForTime(Timeliness.OnTime) + CriterionPoints.ForTime(Timeliness.Overdue),
            CriterionPoints.ForTime(Facts.Tally([
                Facts.One("2024-01-02", "2024-01-10", "2024-01-09"), Facts.One("2024-01-02", "2024-01-10", "2024-01-10"),
                Facts.One("2024-01-02", "2024-01-10", "2024-01-11"), Facts.One("2024-01-02", null, "2024-01-11")]).Over(new(2024, 1), new(2024, 1))));

    [Fact]
    public void ForTime_OfAPendingDossier_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CriterionPoints.ForTime(Timeliness.DueSoon));

    [Theory]
    [InlineData(9, 0, 1, "1.8")]
    [InlineData(1, 0, 2, "0.7")] // 0.666…
    [InlineData(1, 1, 18, "0.2")] // 0.15, half away from zero
    [InlineData(0, 0, 0, null)] // no data
    public void Average_OfPoints_IsRoundedToOneDecimal(long twos, long ones, long zeros, string? average) =>
        Assert.Equal(average, CriterionPoints.Of(twos, ones, zeros).Average?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Of_AllCriteria_AddsTheAverages()
    {
        AgencyScore score = AgencyScore.Of(Enum.GetValues<AgencyCriterion>().ToDictionary(criterion => criterion, _ => CriterionPoints.Of(9, 0, 1)));
        Assert.Equal("16.2 of 18 (Xuất sắc)", score.ToString());
    }

    [Fact]
    public void Of_SomeCriteria_LeavesOutTheOthers()
    {
        AgencyScore score = AgencyScore.Of(new Dictionary<AgencyCriterion, CriterionPoints>
        {
            [AgencyCriterion.TotalTime] = CriterionPoints.Of(1, 1, 0),
            [AgencyCriterion.Publicity] = CriterionPoints.ForPublicity(true, false),
        });

        Assert.Equal("2.5 of 4 (Khá)", score.ToString());
        Assert.Equal("no data", score.Criteria[AgencyCriterion.Feedback].ToString());
        Assert.Null(AgencyScore.Of(new Dictionary<AgencyCriterion, CriterionPoints>()).Grade);
        Assert.Equal("Attitude of staff", AgencyCriterion.Attitude.Name().Capitalized().In(Language.English));
    }

    [Fact]
    public void ForFeedback_ProlongedWhereNoneCame_IsRefused() =>
        Assert.Throws<ArgumentException>(() => CriterionPoints.ForFeedback(default, isAnyProlonged: true));
}
