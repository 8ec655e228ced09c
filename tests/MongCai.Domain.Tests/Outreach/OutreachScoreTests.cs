using CsCheck;
using MongCai.Domain.Outreach;

namespace MongCai.Domain.Tests.Outreach;

public class OutreachScoreTests
{
    private const string Header = "table,code,vietnamese,english,kind,max,steps,evidence_vietnamese,evidence_english,source\n";

    [Theory]
    [InlineData("1", "0.5")]
    [InlineData("0.9999", "0.25")]
    [InlineData("0.85", "0.25")]
    [InlineData("0.8499", "0")]
    [InlineData("0", "0")]
    public void PointsFor_TheFulfilmentOfThePlan_GoByItsSteps(string share, string points) =>
        Assert.Equal(Number(points), Criterion(ScoringTable.ParIndex, "plan-fulfilled").PointsFor(Number(share)));

    [Theory]
    [InlineData("special-days", "3", "0")]
    [InlineData("special-days", "4", "5")]
    [InlineData("special-days", "40", "10")]
    [InlineData("conduct", "1", "10")]
    [InlineData("conduct", "0", "0")]
    public void PointsFor_ANumberOrAYes_GoByTheKind(string criterion, string figure, string points) =>
        Assert.Equal(Number(points), Criterion(ScoringTable.FriendlyGovernment, criterion).PointsFor(Number(figure)));

    [Theory]
    [InlineData("conduct", "0.5")] // neither yes nor no
    [InlineData("letters", "1.1")] // more than all
    [InlineData("dialogue", "-1")]
    public void PointsFor_WhatIsNoFigure_IsAWrongCall(string criterion, string figure) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Criterion(ScoringTable.FriendlyGovernment, criterion).PointsFor(Number(figure)));

    [Fact]
    public void PointsFor_MoreOfIt_AreNeverFewer() => Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 1_000]).Sample(
        (one, other) => Assert.All(ScoringTable.FriendlyGovernment.Criteria.Where(criterion => criterion.Kind != ScoringKind.YesNo), criterion =>
            Assert.True(criterion.PointsFor(Math.Min(one, other) / 1000m) <= criterion.PointsFor(Math.Max(one, other) / 1000m))),
        iter: Runs.Of(1_000));

    [Fact]
    public void Tables_OfTheLibrary_SayThatTheyAreFromMemory()
    {
        Assert.Equal((1.5m, 100m), (ScoringTable.ParIndex.Max, ScoringTable.FriendlyGovernment.Max));
        Assert.All([.. ScoringTable.ParIndex.Criteria, .. ScoringTable.FriendlyGovernment.Criteria], criterion =>
        {
            Assert.Contains("from memory", criterion.Source.English, StringComparison.Ordinal);
            Assert.Contains("theo trí nhớ", criterion.Source.Vietnamese, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Of_OwnAndVerifiedPoints_KeepsBothAndTheReason()
    {
        CriterionScore own = new("plan-fulfilled", 0.5m) { Verified = 0.25m, Difference = "Thiếu minh chứng của 3 nhiệm vụ" };
        OutreachScore score = OutreachScore.Of(ScoringTable.ParIndex, [own, new("mass-media", 0.5m) { Verified = 0.5m }]);
        Assert.Equal((1m, 0.75m, 1m), (score.Self, score.Verified, score.Attainable));
        Assert.Equal(["other-forms"], score.Missing.Select(criterion => criterion.Code)); // no data, which is not 0 points
    }

    [Fact]
    public void Verified_BeforeAllIsChecked_IsNoData() =>
        Assert.Null(OutreachScore.Of(ScoringTable.ParIndex, [new("plan-fulfilled", 0.5m), new("mass-media", 0.5m) { Verified = 0.5m }]).Verified);

    public static TheoryData<string, CriterionScore> Wrong => new()
    {
        { "has no criterion 'radio'", new("radio", 1) },
        { "out of range; expected 0 to 0.5", new("mass-media", 0.6m) },
        { "out of range; expected 0 to 0.5", new("mass-media", 0.5m) { Verified = -1 } },
        { "other points without a reason", new("mass-media", 0.5m) { Verified = 0 } },
        { "scored twice", new("plan-fulfilled", 0.5m) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Of_AWrongScore_IsAWrongCall(string message, CriterionScore score) =>
        Assert.Contains(
            message,
            Assert.Throws<ArgumentException>(() => OutreachScore.Of(ScoringTable.ParIndex, [new("plan-fulfilled", 0.5m), score])).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("t,a,A,A,share,1,1:1,,,s", "Line 2: 'share' is not a kind; expected 'ratio', 'count' or 'yes-no'.")]
    [InlineData("t,a,A,A,ratio,1,,,,s", "Line 2: a criterion needs a code")]
    [InlineData("t,a,A,A,ratio,1,0.5:0.5 1:1,,,s", "Line 2: a criterion needs a code")] // not falling
    [InlineData("t,a,A,A,yes-no,1,1:1,,,s", "Line 2: a criterion needs a code")]
    [InlineData("t,a,A,A,ratio,1,1=1,,,s", "Line 2: '1=1' is not a step; expected one such as '0.85:0.25'.")]
    [InlineData("t,a,A,A,ratio,x,1:1,,,s", "Line 2: 'x' is not a number of points")]
    [InlineData("t,a,A,A,yes-no,1,,,,s\nt,a,B,B,yes-no,1,,,,s", "Line 3: the criterion 'a' stands in the table twice.")]
    [InlineData("u,a,A,A,yes-no,1,,,,s", "No line is of the table 't'; name it in the column 'table'.")]
    public void Read_OfAWrongTable_SaysWhatIsWrong(string lines, string message) =>
        Assert.StartsWith(
            message, Assert.Throws<FormatException>(() => ScoringTable.Read(new StringReader(Header + lines), "t")).Message, StringComparison.Ordinal);

    private static ScoringCriterion Criterion(ScoringTable table, string code) => table.Criteria.Single(criterion => criterion.Code == code);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
