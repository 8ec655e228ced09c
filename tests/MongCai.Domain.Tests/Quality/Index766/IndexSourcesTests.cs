using MongCai.Domain.Agencies;
using CsCheck;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Tests.Quality;

public class IndexSourcesTests
{
    private static readonly Segment Online = Facts.Segments.First(segment => segment.Channel == SubmissionChannel.Online);
    private static readonly Segment Counter = Facts.Segments.First(segment => segment.Channel == SubmissionChannel.InPerson && segment.Field == Facts.Land);

    private static readonly DossierTally Tally = Facts.Tally(
    [
        (Facts.One("2024-01-02", "2024-01-10", "2024-01-09", segment: Online) with { AreComponentsDigitized = true, IsResultElectronic = true, IsSynchronized = true, ReusesData = true })
            .WithPayment(Vnd.Of(8000), Vnd.Of(8000), PaymentMethod.NationalPortal),
        Facts.One("2024-01-02", "2024-01-10", "2024-01-11", segment: Online) with { AreComponentsDigitized = true, IsResultElectronic = false, HasComplaint = true },
        Facts.One("2024-01-03", "2024-01-31", null, segment: Counter).WithPayment(Vnd.Of(8000), Vnd.Zero, PaymentMethod.Cash),
        Facts.One("2024-01-03", "2024-01-10", null, segment: Counter) with { UsesPopulationData = true },
    ]);

    [Fact]
    public void Figures_OfDossiers_AreTheirCounts()
    {
        IReadOnlyDictionary<string, IndexFigure> figures = Sources().Figures();

        Assert.Equal(Ratio.Of(2, 4), Counted(figures, "HANDLED_IN_TIME")); // one early, one pending with its due day at the end
        Assert.Equal(Ratio.Of(1, 4), Counted(figures, "ONLINE_DOSSIERS")); // the other one lacks its electronic result
        Assert.Equal(Ratio.Of(1, 2), Counted(figures, "DOSSIERS_PAID_ONLINE"));
        Assert.Equal(Ratio.Of(1, 4), Counted(figures, "DOSSIER_RECEIVING_SATISFACTION")); // 4 less 2 overdue less 1 disliked
        Assert.Equal(Ratio.Of(1, 2), Counted(figures, "ORIGINAL_RESULT_AVAILABLE"));
        Assert.Equal(Ratio.Of(1, 2), Counted(figures, "SO_HOA_GIAY_TO_GIAI_QUYET"));
        Assert.Equal(Ratio.Of(1, 4), Counted(figures, "REUSED_DIGITIZED_DATA"));
        Assert.Equal(Ratio.Of(1, 4), Counted(figures, "CITIZEN_DATA_CONNECTED_DOSSIER"));
        Assert.Equal(new IndexFigure.Averaged(16, 2), figures["AVERAGE_PROCESSING_DAYS"]);
        Assert.All(
            [
                "DOSSIER_SYNC", "ONLINE_PROCEDURES_WITH_DOSSIERS", "PROCEDURES_PAID_ONLINE", "PROCEDURES_OFFERING_PAYMENT",
                "PETITION_PROCESSING_ON_TIME", "PETITION_HANDLING_SATISFACTION", "PETITION_CLASSIFICATION_TTHC", "PETITION_CLASSIFICATION_STAFF",
            ],
            code => Assert.False(figures.ContainsKey(code), code)); // nobody counted is not none
    }

    [Theory]
    [InlineData(5, 5)] // the national report has more
    [InlineData(1, 4)] // the portal has more
    public void Figures_OfSynchronization_AreOfTheLarger(long reported, long whole) =>
        Assert.Equal(
            Ratio.Of(1, whole),
            Counted(new IndexSources { Dossiers = Tally, First = new(2024, 1), Last = new(2024, 1), ReportedDossiers = reported }.Figures(), "DOSSIER_SYNC"));

    [Fact]
    public void Figures_OfSynchronizationThatNoDossierStates_HaveNoData()
    {
        DossierTally unrecorded = Facts.Tally([Facts.One("2024-01-02", null, null, segment: Online)]);
        DossierTally refused = Facts.Tally([Facts.One("2024-01-02", null, null, segment: Online) with { IsSynchronized = false }]);

        Assert.False(Of(unrecorded).ContainsKey("DOSSIER_SYNC"));
        Assert.Equal(Ratio.Of(0, 5), Counted(Of(refused), "DOSSIER_SYNC"));
        Assert.Equal(ScoreReason.NoFactor, Index766.Official.Score(Of(unrecorded))["ONLINE_DOSSIERS"].Reason);

        static IReadOnlyDictionary<string, IndexFigure> Of(DossierTally tally) =>
            new IndexSources { Dossiers = tally, First = new(2024, 1), Last = new(2024, 1), ReportedDossiers = 5 }.Figures();
    }

    [Theory]
    [InlineData(4, 1, 4)] // of all procedures with a fee, also those without dossiers
    [InlineData(0, 0, 0)] // the procedure has left the catalogue
    public void Figures_OfProceduresPaidOnline_AreOfAllWithAFee(long withFees, long part, long whole)
    {
        IReadOnlyDictionary<string, IndexFigure> figures =
            new IndexSources { Dossiers = Tally, First = new(2024, 1), Last = new(2024, 1), ProceduresWithFees = withFees, ProceduresOfferingPayment = withFees / 2 }.Figures();

        Assert.Equal(Ratio.Of(part, whole), Counted(figures, "PROCEDURES_PAID_ONLINE"));
        Assert.Equal(Ratio.Of(withFees / 2, whole), Counted(figures, "PROCEDURES_OFFERING_PAYMENT"));
    }

    [Fact]
    public void Figures_OfProcedures_AreOfTheCatalogue()
    {
        ProcedureFigures procedures = ProcedureFigures.Of(
            [
                Procedure("1.001193", OnlineServiceLevel.Full), Procedure("1.013225", OnlineServiceLevel.Partial),
                Procedure("1.000948", OnlineServiceLevel.None), Procedure("2.001218", OnlineServiceLevel.Level4),
            ],
            PublicationRule.Decision766Provincial,
            MongCai.Domain.Calendars.WorkingCalendar.Official);

        Assert.Equal((Ratio.Of(3, 4), Ratio.Of(1, 3), Ratio.Of(0, 4)), (procedures.Online, procedures.FullProcess, procedures.Complete));
        Assert.Equal((Ratio.Of(4, 4), Ratio.Of(4, 4), Ratio.Of(0, 4)), (procedures.Public, procedures.AnnouncedOnTime, procedures.PublicOnTime));
        Assert.Equal(Ratio.Of(3, 4), Counted(Sources(procedures).Figures(), "ONLINE_PROCEDURES"));
    }

    [Fact]
    public void Figures_OfAnItemThatDoesNotApply_SaySo() =>
        Assert.Equal(
            new IndexFigure.NotApplicable("không thu phí"),
            new IndexSources
            {
                Dossiers = Tally,
                First = new(2024, 1),
                Last = new(2024, 1),
                Agency = Facts.Shop,
                NotApplicable = new Dictionary<string, string> { ["DOSSIERS_PAID_ONLINE"] = "không thu phí" },
            }.Figures()["DOSSIERS_PAID_ONLINE"]);

    [Fact]
    public void Figures_OfAnAgencyInAnotherSpelling_AreItsFigures()
    {
        IReadOnlyDictionary<string, IndexFigure> Of(AgencyCode agency) =>
            new IndexSources { Dossiers = Tally, First = new(2024, 1), Last = new(2024, 1), Agency = agency }.Figures();
        Assert.Equal("000.00.01.H49", $"{Facts.Shop}");
        Assert.Equal(Of(Facts.Shop), Of(AgencyCode.Parse("01.H49")));
    }

    [Fact]
    public void RateOf_EachItemOfDossiers_IsWhatItCounts()
    {
        IReadOnlyDictionary<string, IndexFigure> figures = new IndexSources { Dossiers = Tally, First = new(2024, 1), Last = new(2024, 1), ReportedDossiers = 4 }.Figures();
        DossierFigures whole = Tally.Over(new(2024, 1), new(2024, 1));
        (string Code, Rate Rate)[] rates = [.. Index766.Official.Items.Select(item => (item.Code, IndexSources.RateOf(item.Code)!)).Where(item => item.Item2 is not null)];

        Assert.Equal(11, rates.Length);
        Assert.All(rates, item => Assert.Equal(item.Rate.Of(whole), Counted(figures, item.Code)));
        Assert.Null(IndexSources.RateOf("PUBLISH_ON_TIME"));
    }

    [Fact]
    public void Figures_OfProceduresPaidOnline_CountThoseOfTheDossiersBehindTheRate() =>
        Gen.Select(Facts.Any, Facts.Periods).Sample((facts, months) =>
        {
            IndexSources sources = new() { Dossiers = Facts.Tally(facts), First = months.First, Last = months.Last, ProceduresWithFees = 9 };
            return Counted(sources.Figures(), "PROCEDURES_PAID_ONLINE") == Ratio.Of(Procedures(Rate.PaidOnline.Part), 9);

            long Procedures(Figure figure) =>
                facts.Where(one => figure.Explain([one], months.First, months.Last).Any()).Select(one => one.Segment.Procedure).Distinct().LongCount();
        });

    private static IndexSources Sources(ProcedureFigures procedures = default) =>
        new() { Dossiers = Tally, First = new(2024, 1), Last = new(2024, 1), Procedures = procedures };

    private static Ratio Counted(IReadOnlyDictionary<string, IndexFigure> figures, string code) => Assert.IsType<IndexFigure.Counted>(figures[code]).Ratio;

    private static Procedure Procedure(string code, OnlineServiceLevel level) => new()
    {
        Code = ProcedureCode.Parse(code),
        Name = "Thủ tục mẫu",
        OnlineLevel = level,
        Publication = new() { DecidedOn = new LocalDate(2024, 3, 1), EffectiveOn = new LocalDate(2024, 4, 1), PublicOn = new LocalDate(2024, 3, 20) },
    };
}
