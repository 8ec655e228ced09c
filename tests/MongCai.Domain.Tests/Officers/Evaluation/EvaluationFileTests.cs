using MongCai.Domain.Officers;
using NodaTime;

namespace MongCai.Domain.Tests.Officers.Evaluation;

public class EvaluationFileTests
{
    private const string Officer = "o-1";
    private const string Manager = "m-1";

    private static readonly LocalDateTime Start = new(2026, 11, 20, 9, 0);

    private static EvaluationFile Decided =>
        File(
            Step(EvaluationStepKind.SelfAssessed, Officer, 0, 92),
            Step(EvaluationStepKind.Reviewed, Manager, 1, 85),
            Step(EvaluationStepKind.Decided, Manager, 2, 85));

    [Fact]
    public void After_TheStepsOfTheLaw_EndsLocked()
    {
        EvaluationFile locked = Decided.After(Step(EvaluationStepKind.Locked, Manager, 3));
        Assert.Equal((EvaluationStepKind.Locked, OfficerGrade.Good, 4), (locked.State, locked.Band!.Grade, locked.Steps.Count));
    }

    [Fact]
    public void After_AnAppeal_TheNewDecisionCounts()
    {
        EvaluationFile again = Decided.After(Step(EvaluationStepKind.Appealed, Officer, 3, reason: "Hồ sơ chậm do hệ thống"))
            .After(Step(EvaluationStepKind.Decided, Manager, 4, 91));
        Assert.Equal(OfficerGrade.Excellent, again.Band!.Grade);
        Assert.Equal(OfficerGrade.Good, Decided.Band!.Grade);
    }

    [Fact]
    public void After_AReopening_TheFileIsReviewedAgain() =>
        Assert.Equal(
            EvaluationStepKind.Reviewed,
            Decided.After(Step(EvaluationStepKind.Locked, Manager, 3)).After(Step(EvaluationStepKind.Reopened, Manager, 4, reason: "Kết luận thanh tra")).After(Step(EvaluationStepKind.Reviewed, Manager, 5, 60)).State);

    [Theory]
    [InlineData(EvaluationStepKind.Reviewed, "The file stands at 'Locked'; expected Reopened, found Reviewed.")]
    [InlineData(EvaluationStepKind.Decided, "The file stands at 'Locked'; expected Reopened, found Decided.")]
    [InlineData(EvaluationStepKind.Appealed, "The file stands at 'Locked'; expected Reopened, found Appealed.")]
    public void After_TheLock_NothingChanges(EvaluationStepKind kind, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => Decided.After(Step(EvaluationStepKind.Locked, Manager, 3)).After(Step(kind, Manager, 4, 90, "lý do"))).Message);

    [Fact]
    public void After_NoStep_OnlyTheOwnAssessmentFollows() =>
        Assert.Equal(
            "The file stands at 'no step'; expected SelfAssessed, found Decided.",
            Assert.Throws<InvalidOperationException>(() => File(Step(EvaluationStepKind.Decided, Manager, 0, 90))).Message);

    [Fact]
    public void After_AStepByTheWrongOne_IsRefused()
    {
        Assert.Equal(
            "SelfAssessed is for the officer alone.",
            Assert.Throws<ArgumentException>(() => File(Step(EvaluationStepKind.SelfAssessed, Manager, 0, 92))).Message);
        Assert.StartsWith(
            "Locked is not for the officer",
            Assert.Throws<ArgumentException>(() => Decided.After(Step(EvaluationStepKind.Locked, Officer, 3))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void After_AStepThatLacksSomething_IsRefused()
    {
        Assert.Equal(
            "Appealed needs a reason.",
            Assert.Throws<ArgumentException>(() => Decided.After(Step(EvaluationStepKind.Appealed, Officer, 3, reason: " \u200B"))).Message);
        Assert.Equal(
            "Locked is by nobody; expected the account of who did it.",
            Assert.Throws<ArgumentException>(() => Decided.After(Step(EvaluationStepKind.Locked, "\u3164", 3))).Message);
        Assert.StartsWith(
            "The moment is before the last step",
            Assert.Throws<ArgumentException>(() => Decided.After(Step(EvaluationStepKind.Locked, Manager, 1))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => File(Step(EvaluationStepKind.SelfAssessed, Officer, 0, 101)));
        Assert.Throws<ArgumentException>(() => EvaluationFile.Of(" \u200B", Rules.Of("233/2026")));
    }

    [Fact]
    public void ToString_OfFileAndStep_NamesNobody() =>
        Assert.Equal(("Decided", "Decided 2026-11-22T09:00"), (Decided.ToString(), Decided.Steps[^1].ToString()));

    private static EvaluationFile File(params EvaluationStep[] steps) =>
        steps.Aggregate(EvaluationFile.Of(Officer, Rules.Of("233/2026")), (file, step) => file.After(step));

    private static EvaluationStep Step(EvaluationStepKind kind, string by, int day, decimal? score = null, string? reason = null) =>
        new(kind, by, Start.PlusDays(day), score, reason);
}
