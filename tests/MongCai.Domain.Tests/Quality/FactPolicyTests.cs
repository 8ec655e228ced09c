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

    private static Dossier Decided() => Sample.InProcess().Do(step => step.Decide(Sample.After(24, ActorKind.CompetentAgency), Sample.Result));

    private static Dossier Supplement(Dossier dossier, int hours) =>
        dossier.Do(step => step.RequestSupplement(Sample.After(hours, ActorKind.CompetentAgency), ["GT01"], "Thiếu chữ ký", Sample.Calendar));
}
