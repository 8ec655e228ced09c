using CsCheck;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>The time that an office commits itself to, from filing to the figures.</summary>
public class CommittedTimeTests
{
    private static readonly FormIssuer Issuer = new("BỘ PHẬN MỘT CỬA", "Móng Cái", "Quầy 1");

    /// <summary>By law ten working days from 8 September 2025, to 22 September; by promise five, to 15 September.</summary>
    private static readonly Submission Promised = Sample.Submission with { CommittedTime = ProcessingTime.WorkingDays(5) };

    private static readonly LocalDateTime Promise = new(2025, 9, 15, 17, 0);
    private static readonly LocalDateTime Legal = new(2025, 9, 22, 17, 0);

    [Fact]
    public void Accept_WithACommitment_AppointsItAndKeepsTheLegalMoment()
    {
        Dossier dossier = Sample.Accepted(Promised);
        Assert.Equal((Promise, Promise, Legal), (dossier.DueAt, dossier.FirstDueAt, dossier.FirstLegalDueAt));
        Assert.Equal(Legal, dossier.DeadlineBy(DeadlineClock.LegalRestart, Sample.Rules)?.Deadline?.DueAt);
        Assert.Equal(Promise, dossier.PromiseBy(DeadlineClock.LegalRestart, Sample.Rules)?.Deadline?.DueAt);
    }

    [Fact]
    public void Accept_WithoutACommitment_HasOneMoment()
    {
        Dossier dossier = Sample.Accepted();
        Assert.Equal((Legal, null), (dossier.DueAt, dossier.FirstLegalDueAt));
        Assert.Equal(Legal, dossier.PromiseBy(DeadlineClock.LegalRestart, Sample.Rules)?.Deadline?.DueAt);
    }

    [Theory]
    [InlineData("", "2025-09-22")] // nothing that sets a due date: the law's moment
    [InlineData("theo hướng dẫn", "2025-09-22")] // words that are not understood: the law's moment
    [InlineData("20 ngày làm việc", "2025-09-22")] // longer than the law: it takes nothing away
    [InlineData("3 ngày", "2025-09-11")] // another kind of day
    public void Accept_WithAnyCommitment_AppointsTheEarlierMoment(string committed, string due)
    {
        Dossier dossier = Sample.Accepted(Sample.Submission with { CommittedTime = ProcessingTime.FromText(committed) });
        Assert.Equal(Dates.Day(due), dossier.DueAt?.Date);
        Assert.Equal(Legal, dossier.FirstLegalDueAt);
    }

    [Fact]
    public void Accept_WithACommitmentAlone_AppointsIt() =>
        Assert.Equal((Promise, null), Moments(Sample.Accepted(Promised with { ProcessingTime = ProcessingTime.NotSet })));

    [Fact]
    public void Accept_OfAnyTimes_AppointsTheEarlierOfBoth() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[1, 60], Gen.Bool, Gen.Bool, Gen.Int[0, 400]).Sample((law, promise, lawWorks, promiseWorks, day) =>
        {
            Submission submission = Sample.Submission with { ProcessingTime = Time(law, lawWorks), CommittedTime = Time(promise, promiseWorks) };
            LocalDateTime at = Sample.Filing.PlusDays(day);
            LocalDateTime legal = Due(submission.ProcessingTime, at);
            return Moments(Sample.Accepted(submission, at)) == (LocalDateTime.Min(legal, Due(submission.CommittedTime.Value, at)), legal);
        });

    [Theory]
    [InlineData("11 ngày", "11 ngày")] // on Friday, a working day earlier
    [InlineData("12 ngày", "10 ngày làm việc")] // on Saturday, moved to the day of the law
    [InlineData("14 ngày", "10 ngày làm việc")] // on the day of the law
    [InlineData("15 ngày", "10 ngày làm việc")]
    public void PromiseBy_OfAnyCommitment_IsThatOfTheLawUnlessEarlier(string committed, string counted)
    {
        Dossier dossier = Sample.Accepted(Sample.Submission with { CommittedTime = ProcessingTime.Parse(committed) });
        Assert.Equal(counted, dossier.PromiseBy(DeadlineClock.LegalRestart, Sample.Rules)?.Deadline?.Term.Text);
    }

    [Fact]
    public void Slip_WithACommitment_ShowsBothTimesAndBothMoments()
    {
        string slip = AppointmentSlip.From(Sample.Accepted(Promised), Issuer).Print(FormSettings.For(Sample.Filing.Date, Language.Vietnamese)).ToText();
        Assert.Contains("Thời gian giải quyết theo quy định: 10 ngày làm việc", slip, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Thời gian giải quyết cam kết: 5 ngày làm việc", slip, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Thời gian trả kết quả: 17 giờ 00 phút, ngày 15/09/2025", slip, StringComparison.Ordinal);
        Assert.Contains("Thời hạn trả kết quả theo quy định: 17 giờ 00 phút, ngày 22/09/2025", slip, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "cam kết",
            AppointmentSlip.From(Sample.Accepted(), Issuer).Print(FormSettings.For(Sample.Filing.Date, Language.Vietnamese)).ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Apology_AfterACommitment_IsForTheMomentPromised()
    {
        Dossier dossier = Sample.InProcess(Promised)
            .Do(step => step.Reappoint(Sample.After(72, ActorKind.CompetentAgency), "Chờ thẩm định", new(2025, 9, 18, 17, 0)));
        Assert.Equal(Promise, ApologyLetter.From(dossier, Issuer).DueAt);
        Assert.Equal((new LocalDateTime(2025, 9, 18, 17, 0), Promise), (dossier.DueAt, dossier.FirstDueAt));
    }

    [Fact]
    public void Supplement_AfterACommitment_StartsThePromiseAgain()
    {
        Dossier dossier = Sample.InProcess(Promised)
            .Do(step => step.RequestSupplement(Sample.After(24, ActorKind.CompetentAgency), ["GT01"], "Thiếu chữ ký", Sample.Calendar))
            .Do(step => step.Supplement(Sample.After(96, ActorKind.Applicant), [new Component("GT01", "Đơn đề nghị", new ComponentSource.Paper())], Sample.Rules));
        Assert.Equal(Due(ProcessingTime.WorkingDays(5), Sample.Filing.PlusHours(96)), dossier.DueAt); // Decree 118/2025/NĐ-CP Art 19.5
    }

    [Theory]
    [InlineData(24 * 4, false)] // on 12 September: before the day promised
    [InlineData(24 * 8, true)] // on 16 September: within the law, after the day promised
    public void Figures_OfACommitment_CompareWithTheDayPromised(int hours, bool isOverdue)
    {
        Dossier dossier = Sample.InProcess(Promised).Do(step => step.Decide(Sample.After(hours, ActorKind.CompetentAgency), Sample.Result));
        Assert.All([FactPolicy.Published, FactPolicy.Report06, FactPolicy.Index766(Sample.Rules)], policy =>
        {
            DossierFacts facts = policy.FactsOf(dossier, Segment.Whole)!;
            Assert.Equal(Promise.Date, facts.DueOn);
            Assert.Equal(isOverdue, facts.Ending!.Value.On > facts.DueOn);
        });
    }

    [Fact]
    public void Trail_WithoutACommitment_IsWrittenAsBefore_AndWithOne_IsReadBack()
    {
        string before = DossierJson.Write(AuditTrail.Of(Sample.Accepted().Events));
        Assert.DoesNotContain("committedTime", before, StringComparison.Ordinal);
        Assert.DoesNotContain("legalDueAt", before, StringComparison.Ordinal);
        AuditTrail read = DossierJson.Read(DossierJson.Write(AuditTrail.Of(Sample.Accepted(Promised).Events)));
        Assert.Null(read.FindBreak());
        Assert.Equal((Promise, Legal), Moments(read.Replay()));
        Assert.Equal(ProcessingTime.WorkingDays(5), read.Replay().Submission.CommittedTime);
    }

    private static (LocalDateTime? Due, LocalDateTime? Legal) Moments(Dossier dossier) => (dossier.DueAt, dossier.FirstLegalDueAt);

    private static ProcessingTime Time(int days, bool works) => works ? ProcessingTime.WorkingDays(days) : ProcessingTime.CalendarDays(days);

    private static LocalDateTime Due(ProcessingTime time, LocalDateTime at) => Sample.Rules.DueDateOf(time, at).Deadline!.DueAt;
}
