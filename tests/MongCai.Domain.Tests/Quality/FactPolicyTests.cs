using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using MongCai.Domain.Tests.Dossiers;
using NodaTime;

namespace MongCai.Domain.Tests.Quality;

public class FactPolicyTests
{
    private static readonly FactPolicy Index766 = FactPolicy.Index766(DeadlineCalculator.Standard);

    [Fact]
    public void FactsOf_AResolvedDossier_AreItsDaysAndMarks()
    {
        DossierFacts facts = FactPolicy.Published.FactsOf(Decided(), Segment.Of(Sample.Submission))!;

        Assert.Equal((Sample.Filing.Date, new Ending(Sample.Filing.Date.PlusDays(1), Outcome.Resolved)), (facts.ReceivedOn, facts.Ending!.Value));
        Assert.Equal(new LocalDate(2025, 9, 22), facts.DueOn);
        Assert.True(facts.AreComponentsDigitized == true && facts.IsResultElectronic == true && facts is { ReusesData: true, UsesResultStore: true, UsesPopulationData: false });
        Assert.Equal(Sample.Shop, facts.Segment.Agency);
    }

    [Fact]
    public void FactsOf_ADossierNotAccepted_AreNone() => Assert.Null(FactPolicy.Published.FactsOf(Sample.Filed(), Segment.Whole));

    [Fact]
    public void FactsOf_AnAwaitedSupplement_DifferByPolicy()
    {
        Dossier dossier = Supplement(Sample.InProcess(), 24);

        Assert.Null(FactPolicy.Report06.FactsOf(dossier, Segment.Whole)!.Ending);
        Assert.Equal(new Ending(Sample.Filing.Date.PlusDays(1), Outcome.Stopped), Index766.FactsOf(dossier, Segment.Whole)!.Ending);
        Assert.Equal("Index766", Index766.ToString());
    }

    [Theory]
    [InlineData(24, true)] // asked for in time: the day moves with the wait
    [InlineData(24 * 20, false)] // asked for when the day was over: it stays over
    public void FactsOf_ADossierThatWaits_HaveNoDueDayThatCouldPass(int hours, bool moves)
    {
        Dossier dossier = Sample.InProcess()
            .Do(step => step.RequestSupplement(Sample.After(hours, ActorKind.CompetentAgency), ["GT01"], "Thiếu chữ ký", Sample.Calendar, Sample.SpecialLaw));
        Assert.Equal(moves ? null : new LocalDate(2025, 9, 22), FactPolicy.Published.FactsOf(dossier, Segment.Whole)!.DueOn);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void FactsOf_EveryGroup_IsKnownToBeEndedOrPending(StatusBucket bucket) =>
        Assert.Equal(
            bucket is StatusBucket.Processed or StatusBucket.Withdrawn or StatusBucket.Stopped,
            new FactPolicy(new("one", new Dictionary<NationalStatus, StatusBucket> { [NationalStatus.Of(DossierState.ResultReady)] = bucket }), DigitizationRules.Decision766).FactsOf(Decided(), Segment.Whole)!.Ending is not null);

    public static TheoryData<StatusBucket> States => [.. Enum.GetValues<StatusBucket>()];

    [Fact]
    public void FactsOf_AWithdrawnDossier_DifferByPolicy()
    {
        Dossier dossier = Sample.InProcess().Do(step => step.Withdraw(Sample.After(48, ActorKind.Applicant), "Đổi ý"));

        Assert.Equal(Outcome.Withdrawn, FactPolicy.Published.FactsOf(dossier, Segment.Whole)!.Ending!.Value.Outcome);
        Assert.Equal(Outcome.Resolved, FactPolicy.Report06.FactsOf(dossier, Segment.Whole)!.Ending!.Value.Outcome);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)] // one is asked for in every stage
    [InlineData(2, true)]
    public void FactsOf_SeveralSupplements_CountAsOverdueOnTheReportingClockAlone(int supplements, bool countsAsOverdue)
    {
        Dossier dossier = Enumerable.Range(1, supplements).Aggregate(Sample.InProcess(), (one, day) => Supplemented(one, day * 24));
        Assert.Equal((countsAsOverdue, false), (Index766.FactsOf(dossier, Segment.Whole)!.CountsAsOverdue, FactPolicy.Published.FactsOf(dossier, Segment.Whole)!.CountsAsOverdue));
    }

    [Fact]
    public void FactsOf_ASupplementThatCame_AreDueByTheClockOfThePolicy()
    {
        Dossier dossier = Supplemented(Sample.InProcess(), 24);
        Assert.Equal(
            (new LocalDate(2025, 9, 23), new LocalDate(2025, 9, 22)), // begun anew; an hour later
            (FactPolicy.Published.FactsOf(dossier, Segment.Whole)!.DueOn, Index766.FactsOf(dossier, Segment.Whole)!.DueOn));
    }

    /// <summary>A report may count any state as an end: the dossier left on the first day of the state.</summary>
    [Fact]
    public void FactsOf_AStateThatAReportCountsAsTheEnd_AreEndedOnItsFirstDay() => Assert.All(
        [
            (Sample.Accepted(), 0), (Sample.InProcess(), 0), (Supplement(Sample.InProcess(), 24), 1),
            (Sample.InProcess().Do(step => step.RequestPayment(Sample.After(48, ActorKind.CompetentAgency), Vnd.Of(50_000))), 2),
            (Sample.InProcess().Do(step => step.Stop(Sample.After(72, ActorKind.CompetentAgency), "Chờ kết luận")), 3),
            (Decided(), 1), (Sample.InProcess().Do(step => step.Withdraw(Sample.After(48, ActorKind.Applicant), "Đổi ý")), 2),
        ],
        ((Dossier Dossier, int Days) one) => Assert.Equal(
            new Ending(Sample.Filing.Date.PlusDays(one.Days), Outcome.Stopped),
            Ended(one.Dossier.State).FactsOf(one.Dossier, Segment.Whole)!.Ending));

    private static FactPolicy Ended(DossierState state) =>
        new(new("one", new Dictionary<NationalStatus, StatusBucket> { [NationalStatus.Of(state)] = StatusBucket.Stopped }), DigitizationRules.Decision766);

    private static Dossier Supplemented(Dossier dossier, int hours) => dossier
        .Do(step => step.RequestSupplement(Sample.After(hours, ActorKind.CompetentAgency), ["GT01"], "Thiếu chữ ký", Sample.Calendar, Sample.SpecialLaw))
        .Do(step => step.Supplement(Sample.After(hours + 1, ActorKind.Applicant), [], Sample.Rules));

    private static Dossier Decided() => Sample.InProcess().Do(step => step.Decide(Sample.After(24, ActorKind.CompetentAgency), Sample.Result));

    private static Dossier Supplement(Dossier dossier, int hours) =>
        dossier.Do(step => step.RequestSupplement(Sample.After(hours, ActorKind.CompetentAgency), ["GT01"], "Thiếu chữ ký", Sample.Calendar));
}
