using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Quality;

/// <summary>The index of one generated commune for January 2024, each item worked out by hand beside it.</summary>
public class CommuneByHandTests
{
    private static readonly Segment Online = new() { Procedure = ProcedureCode.Parse("1.001193"), Channel = SubmissionChannel.Online, OnlineLevel = OnlineServiceLevel.Full };
    private static readonly Segment Counter = new() { Procedure = ProcedureCode.Parse("1.013225"), Channel = SubmissionChannel.InPerson, OnlineLevel = OnlineServiceLevel.Partial };

    private static readonly DossierFacts[] Dossiers =
    [
        .. Enumerable.Repeat(
            (Facts.One("2024-01-02", "2024-01-10", "2024-01-08", segment: Online) with
            {
                AreComponentsDigitized = true, IsResultElectronic = true, IsSynchronized = true, ReusesData = true, UsesPopulationData = true, IsSatisfied = true,
            }).WithPayment(Vnd.Of(8000), Vnd.Of(8000), PaymentMethod.NationalPortal),
            3), // early, online, paid online
        Facts.One("2024-01-03", "2024-01-10", "2024-01-10", segment: Online) with { AreComponentsDigitized = true, IsResultElectronic = false, IsSynchronized = true }, // on time, without its electronic result
        (Facts.One("2024-01-04", "2024-01-10", "2024-01-12", segment: Counter) with { AreComponentsDigitized = false, IsResultElectronic = true, IsSynchronized = true, HasComplaint = true })
            .WithPayment(Vnd.Of(8000), Vnd.Of(8000), PaymentMethod.Cash), // overdue and complained about
        Facts.One("2024-01-05", "2024-01-12", "2024-01-11", segment: Counter) with { AreComponentsDigitized = true, IsResultElectronic = true, IsSynchronized = true, UsesResultStore = true },
        Facts.One("2024-01-30", "2024-02-09", null, segment: Counter) with { IsSynchronized = true, UsesCertifiedCopy = true }, // pending in time
        Facts.One("2024-01-08", "2024-01-17", null, segment: Counter) with { IsSynchronized = false }, // pending overdue
    ];

    private static readonly IndexSources Sources = new()
    {
        Dossiers = Facts.Tally(Dossiers),
        First = new(2024, 1),
        Last = new(2024, 1),
        ReportedDossiers = 10, // more than the 8 received
        Procedures = new ProcedureFigures { Count = 5, AnnouncedOnTime = Ratio.Of(4, 5), PublicOnTime = Ratio.Of(3, 4), Complete = Ratio.Of(5, 5), Online = Ratio.Of(2, 5) },
        OnlineServices = Ratio.Of(1, 2),
        ProceduresWithFees = 4,
        ProceduresOfferingPayment = 3,
        ProceduresOnPopulationData = Ratio.Of(1, 2),
        Feedback = FeedbackFigures.Of([new(true, Likes: 1), new(true, IsRepeated: true, Dislikes: 1), new(false), new(null, IsAboutStaff: true)]),
    };

    private static readonly IndexScore Score = Index766.Official.Score(Sources.Figures());

    private static readonly Dictionary<string, (Ratio Counts, decimal Points)> Worked = new(StringComparer.Ordinal)
    {
        ["PUBLISH_ON_TIME"] = (Ratio.Of(4, 5), 4.8m), // 6 × 0.8
        ["PUBLIC_UPDATE_ON_TIME"] = (Ratio.Of(3, 4), 3m), // 4 × 0.75
        ["PUBLIC_CONTENT_FULL"] = (Ratio.Of(5, 5), 2m),
        ["DOSSIER_SYNC"] = (Ratio.Of(7, 10), 4.2m), // 7 sent, of the 10 of the national report: 6 × 0.7
        ["HANDLED_IN_TIME"] = (Ratio.Of(6, 8), 15m), // 3 early, 1 on time, 1 early at the counter, 1 pending in time: 20 × 0.75
        ["ONLINE_PROCEDURES"] = (Ratio.Of(2, 5), 1m), // 2 × 0.4 / 0.8
        ["ONLINE_PROCEDURES_WITH_DOSSIERS"] = (Ratio.Of(1, 2), 2m), // 4 × 0.5
        ["ONLINE_DOSSIERS"] = (Ratio.Of(3, 8), 3.15m), // 4 online less 1 without its result: 6 × 0.375 × 0.7 / 0.5
        ["DOSSIERS_PAID_ONLINE"] = (Ratio.Of(3, 4), 4.5m), // 6 × 0.75
        ["PROCEDURES_PAID_ONLINE"] = (Ratio.Of(1, 4), 0.625m), // one procedure of the 4 with fees: 2 × 0.25 / 0.8
        ["PROCEDURES_OFFERING_PAYMENT"] = (Ratio.Of(3, 4), 1.875m), // 2 × 0.75 / 0.8
        ["PETITION_PROCESSING_ON_TIME"] = (Ratio.Of(2, 4), 3m), // 6 × 0.5
        ["PETITION_HANDLING_SATISFACTION"] = (Ratio.Of(2, 4), 3m), // 4 less one repeated and disliked, less one overdue: 6 × 0.5
        ["DOSSIER_RECEIVING_SATISFACTION"] = (Ratio.Of(5, 8), 4.1666666667m), // 8 less 1 resolved and 1 pending overdue less 1 complained about: 6 × 0.625 / 0.9
        ["ORIGINAL_RESULT_AVAILABLE"] = (Ratio.Of(5, 6), 5m), // of 6 results, 1 has no file: 6 × 5/6
        ["SO_HOA_GIAY_TO_GIAI_QUYET"] = (Ratio.Of(4, 6), 2.6666666667m), // 3 + 1; not the one without its result, nor that without components: 4 × 4/6
        ["REUSED_DIGITIZED_DATA"] = (Ratio.Of(3, 8), 0.9375m), // 2 × 0.375 / 0.8
        ["SYNCED_WITH_DVCQG_PERSONAL_STORAGE"] = (Ratio.Of(1, 8), 0.5m), // 4 ÷ 8
        ["CITIZEN_DATA_CONNECTED_DOSSIER"] = (Ratio.Of(3, 8), 0.75m), // 2 × 0.375
        ["CITIZEN_DATA_CONNECTED_FORMALITY"] = (Ratio.Of(1, 2), 1m), // 2 × 0.5
        ["ELECTRONIC_CERTIFIED_COPY"] = (Ratio.Of(1, 8), 0.25m), // 2 ÷ 8
    };

    public static TheoryData<string> Codes => [.. Worked.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Item_OfTheCommune_HasItsCountsAndPoints(string code)
    {
        Ratio counted = Assert.IsType<IndexFigure.Counted>(Score[code].Figure).Ratio;
        Assert.Equal(Worked[code], (counted, Math.Round(Score[code].Points!.Value, 10)));
    }

    [Fact]
    public void Score_OfTheCommune_IsTheSumOfItsItems()
    {
        Assert.Equal(Index766.Official.Items.Where(item => item.Max > 0).Select(item => item.Code).Order(), Worked.Keys.Order());
        Assert.Equal(63.4208333333m, Math.Round(Score.Points, 10));
        Assert.Equal("63.42 of 100; grade Average (bands from memory; the annex of Decision 766/QĐ-TTg was not found)", Score.ToString());
    }

    [Theory]
    [InlineData("AVERAGE_PROCESSING_DAYS", "6.5 = 39/6")] // 3 × 6 + 7 + 8 + 6 days of 6 dossiers
    [InlineData("PETITION_CLASSIFICATION_TTHC", "0.00 % (0 of 4)")]
    [InlineData("PETITION_CLASSIFICATION_STAFF", "25.00 % (1 of 4)")]
    public void Item_ThatIsOnlyShown_HasNoPoints(string code, string explanation) =>
        Assert.Equal((null, ScoreReason.ShownOnly, explanation), (Score[code].Points, Score[code].Reason, Score[code].Explain(Language.English)));
}
