using CsCheck;
using MongCai.Domain.Officers;

namespace MongCai.Domain.Tests.Officers.Evaluation;

public class UnitGradesTests
{
    private static readonly Gen<GradeProposal[]> Units = Gen.Select(Gen.Int[0, 2], Gen.Int[60, 100], Gen.Int[4, 12], Gen.Bool, Gen.Int[0, 9])
        .Select((group, score, months, head, discipline) => new GradeProposal("o", Name(group), score, months, head, discipline == 0)).Array[0, 40];

    [Theory]
    [InlineData(12, null, 2)] // 2 of 10 good ones are 20 %, 3 of 9 are more
    [InlineData(6, null, 1)]
    [InlineData(5, null, 0)] // 1 of 4 is 25 %
    [InlineData(5, OfficerGrade.Excellent, 1)] // which an excellent unit may have
    public void Settle_OfExcellentOnes_KeepsTheQuota(int officers, OfficerGrade? unit, int excellent)
    {
        IReadOnlyList<SettledGrade> settled = UnitGrades.Settle(
            Rules.Of("233/2026"), [.. Enumerable.Range(0, officers).Select(one => new GradeProposal(Name(one), "counter", 99 - one))], unit);
        Assert.Equal(
            [.. Enumerable.Repeat(OfficerGrade.Excellent, excellent), .. Enumerable.Repeat(OfficerGrade.Good, Math.Min(10, officers) - excellent)],
            settled.Select(one => one.Grade!.Value).Take(10));
        Assert.All(settled.Where(one => one.Grade != one.ByPoints), one => Assert.Equal("Decree 233/2026/NĐ-CP Art 12.6", one.Citation.ToString()));
    }

    [Fact]
    public void Settle_OfEqualPoints_PrefersNobody() =>
        Assert.All(
            UnitGrades.Settle(Rules.Of("335/2025"), [.. Enumerable.Range(0, 6).Select(one => new GradeProposal(Name(one), "counter", 95))]),
            one => Assert.Equal(OfficerGrade.Good, one.Grade)); // one of six has room, and six ask for it

    [Fact]
    public void Settle_OfGroups_CountsEachAlone()
    {
        GradeProposal[] officers = [.. Enumerable.Range(0, 12).Select(one => new GradeProposal(Name(one), one < 6 ? "counter" : "office", 99 - one))];
        Assert.Equal(
            ["a", "g"],
            UnitGrades.Settle(Rules.Of("335/2025"), officers).Where(one => one.Grade == OfficerGrade.Excellent).Select(one => one.Proposal.Officer));
    }

    [Fact]
    public void Settle_OfAHead_StaysAtTheGradeOfTheUnit()
    {
        SettledGrade head = UnitGrades.Settle(Rules.Of("233/2026"), [new("a", "heads", 95, IsHead: true)], OfficerGrade.Completed)[0];
        Assert.Equal((OfficerGrade.Completed, OfficerGrade.Excellent), (head.Grade, head.ByPoints));
        Assert.Equal("Completed: A head is graded no higher than the unit: tasks completed. (Decree 233/2026/NĐ-CP Art 12.7)", head.ToString());
    }

    [Theory]
    [InlineData("233/2026", 5, null)]
    [InlineData("233/2026", 6, OfficerGrade.Good)]
    [InlineData("335/2025", 5, OfficerGrade.Good)] // no such article was found in it
    public void Settle_OfFewMonths_IsNoGradeWhereTheRuleSaysSo(string rule, int months, OfficerGrade? grade) =>
        Assert.Equal(grade, UnitGrades.Settle(Rules.Of(rule), [new("a", "counter", 80, months)])[0].Grade);

    [Fact]
    public void Settle_OfADisciplinedOfficer_IsNotCompleted() =>
        Assert.Equal(OfficerGrade.NotCompleted, UnitGrades.Settle(Rules.Of("233/2026"), [new("a", "counter", 95, IsDisciplined: true)])[0].Grade);

    [Fact]
    public void Settle_WithoutPoints_IsNoGrade()
    {
        SettledGrade settled = UnitGrades.Settle(Rules.Of("233/2026"), [new("a", "counter", null)])[0];
        Assert.Equal((null, null, "not graded"), (settled.Grade, settled.Reason, settled.ToString()));
    }

    [Fact]
    public void Settle_OfAnyUnit_NeverBreaksTheQuotaAndNeverRaises() => Gen.Select(Units, Gen.Bool).Sample(
        (officers, isExcellent) =>
        {
            IReadOnlyList<SettledGrade> settled = UnitGrades.Settle(Rules.Of("233/2026"), officers, isExcellent ? OfficerGrade.Excellent : OfficerGrade.Good);
            Assert.Equal(officers, settled.Select(one => one.Proposal));
            Assert.All(settled, one => Assert.True(one.Grade is null || one.Grade <= one.ByPoints));
            Assert.All(settled, one => Assert.Equal(one.Grade == one.ByPoints, one.Reason is null));
            Assert.All(settled.GroupBy(one => one.Proposal.Group), group => Assert.True(
                100 * group.Count(one => one.Grade == OfficerGrade.Excellent) <= (isExcellent ? 25 : 20) * group.Count(one => one.Grade == OfficerGrade.Good)));
        },
        iter: Runs.Of(500));

    [Fact]
    public void Settle_OfAnyUnit_LeavesNoRoomThatTheNextPointsWouldFill() => Units.Sample(
        officers => Assert.All(UnitGrades.Settle(Rules.Of("335/2025"), officers).GroupBy(one => one.Proposal.Group), group =>
        {
            decimal[] lowered = [.. group.Where(one => one.ByPoints == OfficerGrade.Excellent && one.Grade == OfficerGrade.Good).Select(one => one.Proposal.Score!.Value)];
            int next = lowered.Count(score => score == lowered.Max());
            Assert.True(next == 0 || 100 * (group.Count(one => one.Grade == OfficerGrade.Excellent) + next) > 20 * (group.Count(one => one.Grade == OfficerGrade.Good) - next));
        }),
        iter: Runs.Of(500));

    [Fact]
    public void Settle_OfWhatCannotBe_IsAWrongCall()
    {
        Assert.All([-1, 13], months => Assert.Throws<ArgumentOutOfRangeException>("MonthsWorked", () => new GradeProposal("a", "g", 90, months)));
        Assert.Throws<ArgumentException>("officers", () => UnitGrades.Settle(Rules.Of("233/2026"), [new GradeProposal("a", "g", 90), null!]));
    }

    private static string Name(int number) => ((char)('a' + number)).ToString();
}
