using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Quality;
using MongCai.Domain.Tests.Surveys;
using NodaTime;

namespace MongCai.Domain.Tests.Quality;

public class DossierFactsTests
{
    private static readonly YearMonth January = new(2024, 1);

    [Fact]
    public void Constructor_OfAnEndBeforeReceipt_IsRefused() =>
        Assert.StartsWith(
            "The dossier '000.00.01.H49-240102-0001' was received on 2024-01-02 and cannot be Resolved on 2024-01-01.",
            Assert.Throws<ArgumentException>(() => Facts.One("2024-01-02", null, "2024-01-01")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(8000, 8000, PaymentMethod.NationalPortal, true, true, true)]
    [InlineData(8000, 8000, PaymentMethod.BankTransfer, true, false, true)] // cashless and not online
    [InlineData(8000, 8000, PaymentMethod.Cash, true, false, false)]
    [InlineData(8000, 0, PaymentMethod.NationalPortal, true, false, null)] // not paid, or given back
    [InlineData(0, 0, PaymentMethod.NationalPortal, false, false, null)] // nothing to pay
    public void WithPayment_IsCountedAsThePaymentTallyDoes(long due, long kept, PaymentMethod method, bool obliged, bool online, bool? cashless)
    {
        DossierFacts facts = Facts.One("2024-01-02", null, null).WithPayment(Vnd.Of(due), Vnd.Of(kept), method);
        Assert.Equal((obliged, online, cashless), (facts.HasObligation, facts.IsPaidOnline, facts.IsPaidCashless));
    }

    [Fact]
    public void WithPayment_GivenAgain_ReplacesTheFirst()
    {
        DossierFacts facts = Facts.One("2024-01-02", null, null).WithPayment(Vnd.Of(8000), Vnd.Of(8000), PaymentMethod.NationalPortal);
        Assert.Equal(Facts.One("2024-01-02", null, null), facts.WithPayment(Vnd.Zero, Vnd.Zero, PaymentMethod.Cash));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(3, false)] // neither satisfied nor not is not satisfied
    [InlineData(0, null)] // no opinion
    public void WithResponse_OfAnAnswer_IsSatisfiedByItsScale(int score, bool? isSatisfied) =>
        Assert.Equal(isSatisfied, On(Waves.Dossier(1)).WithResponse(Waves.Respond(Waves.Sipas(), 1, ("result-1", score)), "result-1").IsSatisfied);

    [Theory]
    [InlineData(1, false, true)] // rất không hài lòng
    [InlineData(2, false, true)] // không hài lòng
    [InlineData(3, false, false)] // bình thường is no dislike
    [InlineData(0, false, false)] // no opinion
    [InlineData(5, true, true)] // a complaint is not taken back by an answer
    public void WithResponse_OfDissatisfaction_IsADislike(int score, bool hadComplaint, bool hasComplaint) =>
        Assert.Equal(hasComplaint, (On(Waves.Dossier(1)) with { HasComplaint = hadComplaint }).WithResponse(Waves.Respond(Waves.Sipas(), 1, ("result-1", score)), "result-1").HasComplaint);

    [Fact]
    public void WithResponse_OnAnotherDossier_IsRefused() =>
        Assert.Throws<ArgumentException>(() => On(Waves.Dossier(2)).WithResponse(Waves.Respond(Waves.Sipas(), 1, ("result-1", 5)), "result-1"));

    [Theory]
    [InlineData("2024-01-31", false)] // the due day is the last of the month: still in time
    [InlineData("2024-01-30", true)] // it is over
    public void Pending_AtTheEndOfTheMonth_IsOverdueAfterItsDueDay(string due, bool isOverdue) =>
        Assert.Equal(isOverdue ? 1 : 0, DossierFigures.Of(Facts.One("2024-01-02", due, null), January, January, CutOff.EndOfMonth).PendingOverdue);

    [Fact]
    public void CountsAsOverdue_IsOverdueWhateverItsDays()
    {
        DossierFacts facts = Facts.One("2024-01-02", "2024-03-01", "2024-02-01") with { CountsAsOverdue = true };
        Assert.Equal(1, DossierFigures.Of(facts, January, January, CutOff.EndOfMonth).PendingOverdue);
        Assert.Equal(1, DossierFigures.Of(facts, new(2024, 2), new(2024, 2), CutOff.EndOfMonth).EndedBy(Outcome.Resolved, Timeliness.Overdue));
    }

    [Fact]
    public void EndedBy_APendingTimeliness_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DossierFigures.None.EndedBy(Outcome.Resolved, Timeliness.DueSoon));

    [Fact]
    public void ToString_OfFacts_NamesNobody() =>
        Assert.Equal("000.00.01.H49-240102-0001: received 2024-01-02, due never, Resolved 2024-01-03", Facts.One("2024-01-02", null, "2024-01-03").ToString());

    [Fact]
    public void ToString_OfAPendingDossier_SaysSo() =>
        Assert.Equal("000.00.01.H49-240102-0001: received 2024-01-02, due 2024-01-12, pending", Facts.One("2024-01-02", "2024-01-12", null).ToString());

    /// <summary>Facts that share one object for equal segments count faster.</summary>
    [Fact]
    public void InSegment_OfItsOwn_IsTheSameObject()
    {
        DossierFacts facts = Facts.One("2024-01-02", null, null);
        Assert.Same(facts, facts.InSegment(facts.Segment));
        Assert.Equal(Facts.Segments[1], facts.InSegment(Facts.Segments[1]).Segment);
    }

    private static DossierFacts On(DossierCode code) => new(code, Segment.Whole, new LocalDate(2019, 10, 1), null, null);
}
