using MongCai.Domain.Dossiers;
using NodaTime;
using static MongCai.Domain.Dossiers.ActorKind;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>What a dossier is after its events, one after the other.</summary>
public class DossierFoldTests
{
    [Fact]
    public void ConfirmPayment_AfterTwoWorkingDays_EndsTheWaitAndMovesTheDueDate()
    {
        Dossier waiting = Sample.InProcess().Do(d => d.RequestPayment(Sample.After(24, CompetentAgency), Vnd.Of(50_000)));
        Dossier paid = waiting.Do(d => d.ConfirmPayment(Sample.After(72, OneStopShop), Sample.Rules));

        Assert.Equal(
            (Sample.Filing.PlusHours(24), Sample.Filing.PlusHours(72), "Yêu cầu thực hiện nghĩa vụ tài chính"),
            (paid.Suspensions.Single().From, paid.Suspensions.Single().Until, paid.Suspensions.Single().Reason));
        Assert.Equal((new LocalDate(2025, 9, 22), new LocalDate(2025, 9, 24)), (waiting.DueOn, paid.DueOn));
    }

    /// <summary>Money that comes during a stop is confirmed then: the stop goes on, and nothing is awaited after it.</summary>
    [Fact]
    public void ConfirmPayment_DuringAStop_EndsTheDebtAndNotTheStop()
    {
        Dossier owing = Sample.InProcess()
            .Do(d => d.RequestPayment(Sample.After(24, CompetentAgency), Vnd.Of(50_000)))
            .Do(d => d.Stop(Sample.After(48, CompetentAgency), "Xác minh"));
        Dossier paid = owing.Do(d => d.ConfirmPayment(Sample.After(50, ActorKind.System), Sample.Rules));
        Dossier resumed = paid.Do(d => d.Resume(Sample.After(72, CompetentAgency), Sample.Rules));

        Assert.Equal((DossierState.Stopped, owing.DueAt, null), (paid.State, paid.DueAt, paid.Suspensions[^1].Until));
        Assert.Equal((DossierState.InProcess, new LocalDate(2025, 9, 24)), (resumed.State, resumed.DueOn)); // of the three days, the last counts
        Assert.Contains(DossierAction.ConfirmPayment, owing.Allowed);
        Assert.DoesNotContain(DossierAction.ConfirmPayment, paid.Allowed);
        Decision.Refused twice = Assert.IsType<Decision.Refused>(paid.ConfirmPayment(Sample.After(51, ActorKind.System), Sample.Rules));
        Assert.StartsWith("The dossier owes no payment to confirm", twice.Reason.English, StringComparison.Ordinal);
        Assert.DoesNotContain(DossierAction.ConfirmPayment, twice.Allowed);
    }

    [Fact]
    public void FinishedAt_OfARefusalThatIsCorrected_IsTheFirst()
    {
        Dossier corrected = Sample.InProcess()
            .Do(d => d.Refuse(Sample.After(1, CompetentAgency), "Không đủ điều kiện"))
            .Do(d => d.ReturnResult(Sample.After(2, OneStopShop), ReturnChannel.Counter))
            .Do(d => d.RequestCorrection(Sample.After(3, ActorKind.Applicant), "Sai tên"));
        Dossier decided = corrected.Do(d => d.Decide(Sample.After(5, CompetentAgency), Sample.Result));
        Assert.Equal((Sample.Filing.PlusHours(1), Sample.Result, null), (decided.FinishedAt, decided.Result, decided.RefusalReason));
    }

    [Fact]
    public void Components_OfTheSameCode_TakeThePlaceOfTheEarlier()
    {
        Component photo = new("GT02", "Ảnh", new ComponentSource.Paper());
        Component map = new("GT09", "Bản đồ", new ComponentSource.Paper());
        Dossier dossier = Sample.Filed().Do(d => d.AddComponents(Sample.After(1, OneStopShop), [photo, map]));
        Assert.Equal(["GT01", "GT03", "GT02", "GT09"], dossier.Components.Select(component => component.Code));
        Assert.Equal("Ảnh", dossier.Components[2].Name);
    }

    [Fact]
    public void AddComponents_OfOneCodeTogether_StandSideBySideUntilTheNextOfIt()
    {
        Dossier two = Sample.Filed().Do(d => d.AddComponents(Sample.After(1, OneStopShop), [Paper("bản 1"), Paper("bản 2")]));
        Assert.Equal(["bản 1", "bản 2"], two.Components.Where(component => component.Code == "GT01").Select(component => component.Name));
        Dossier one = two.Do(d => d.AddComponents(Sample.After(2, OneStopShop), [Paper("bản 3")]));
        Assert.Equal(["bản 3"], one.Components.Where(component => component.Code == "GT01").Select(component => component.Name));

        static Component Paper(string name) => new("GT01", name, new ComponentSource.Paper());
    }

    [Fact]
    public void Transfer_WithinTheBoundaries_AppointsNothing()
    {
        Decision.Accepted transferred = Assert.IsType<Decision.Accepted>(
            Sample.Accepted().Transfer(Sample.After(5, OneStopShop), Sample.Department, Sample.Rules));
        Assert.Null(Assert.IsType<DossierEvent.Transferred>(transferred.Events[0]).DueAt);
    }

    [Fact]
    public void Transfer_ToASecondAgency_KeepsTheFirstMoment()
    {
        Dossier dossier = Sample.InProcess().Do(d => d.Transfer(Sample.After(5, CompetentAgency), Sample.Tax, Sample.Rules));
        Assert.Equal((Sample.Filing, Sample.Tax), (dossier.TransferredAt, dossier.HeldBy));
    }

    [Fact]
    public void Replay_OfATaskThatNobodyGave_NamesTheAgency() =>
        Assert.Equal(
            "Event 4: 000.00.03.H49 has no open task. (Parameter 'next')",
            Assert.Throws<ArgumentException>(() => Sample.InProcess().Apply(new DossierEvent.TaskCompleted(Sample.After(1, CompetentAgency), Sample.Tax))).Message);

    [Fact]
    public void Supplemented_WithoutAMoment_LeavesTheAppointedOne()
    {
        Dossier asked = Sample.InProcess().Do(d => d.RequestSupplement(Sample.After(1, CompetentAgency), ["Bản vẽ"], "Thiếu", Sample.Calendar));
        Dossier supplemented = asked.Apply(new DossierEvent.Supplemented(Sample.After(2, ActorKind.Applicant), []));
        Assert.Equal((DossierState.InProcess, asked.DueAt), (supplemented.State, supplemented.DueAt));
    }

    [Fact]
    public void Digitization_OfAnUndecidedDossier_HasNoResult() =>
        Assert.Null(Sample.InProcess().Digitization(new DigitizationRules([], false)).HasElectronicResult);
}
