using System.Text.Json;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Sdk.Tests.National.Answers;

/// <summary>The satisfaction of one citizen with one dossier (D.9).</summary>
public class RatingTests
{
    private static readonly DateTimeOffset Morning = new(2026, 9, 8, 2, 0, 0, TimeSpan.Zero);
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260908-0001");

    private static NationalDossierRating Rating => new()
    {
        Dossier = Code,
        RaterKind = "CongDan",
        RatedBy = "Nguyễn Văn Mẫu",
        Content = "Nhanh",
        At = Records.At,
        Rating = NationalCode.Of(NationalRating.VerySatisfied),
    };

    [Fact]
    public async Task Push_OfARating_HasTheMembersThatWereSeen() // D.9
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning));
        NationalExchangeClient client = exchange.CreateClient();
        await client.PushDossierAsync(Records.Dossier);

        Assert.IsType<DeliveryOutcome.Accepted>(await client.PushRatingAsync(Rating));

        Assert.Equal(
            """{"MaHoSo":"000.00.01.H49-260908-0001","LoaiDanhGia":"CongDan","NguoiDanhGia":"Nguyễn Văn Mẫu","NoiDungDanhGia":"Nhanh","ThoiGianDanhGia":"20260908090507","DanhGia":"RẤT HÀI LÒNG"}""",
            Assert.Single(exchange.DossierRatings).GetRawText());
    }

    [Fact]
    public async Task Push_OfARating_GoesByTheNameThatIsGiven()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("""{"error_code":"0"}""");

        await exchange.Client().PushRatingAsync(Rating, "DanhGiaHoSo");

        Assert.Equal(("DanhGiaHoSo", JsonValueKind.Object), (exchange.Calls[0].Body.GetProperty("service").GetString(), exchange.Calls[0].Body.GetProperty("data").ValueKind));
    }

    [Fact]
    public async Task Push_OfARatingWhoseAnswerIsLost_IsNotSentAgain()
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning)) { Ways = new() { Loses = call => call == 2 ? NationalLoss.AfterArrival : NationalLoss.None } };
        NationalExchangeClient client = exchange.CreateClient();
        await client.PushDossierAsync(Records.Dossier);

        Assert.IsType<DeliveryOutcome.PerhapsDelivered>(await client.PushRatingAsync(Rating));

        Assert.Single(exchange.DossierRatings);
    }

    [Fact]
    public async Task Push_OfARatingOfADossierThatIsNotThere_IsRefused()
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning));

        Assert.Equal("Không tìm thấy hồ sơ", Assert.IsType<DeliveryOutcome.Refused>(await exchange.CreateClient().PushRatingAsync(Rating)).Message);

        Assert.Empty(exchange.DossierRatings);
    }

    [Fact]
    public async Task Push_OfNoRating_SendsNothing()
    {
        using ScriptedExchange exchange = new();

        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => exchange.Client().PushRatingAsync(new NationalDossierRating()));

        Assert.StartsWith(
            "The exchange does not take this: MaHoSo is empty: give the code of the dossier. DanhGia is no level of a scale of three: give one, or leave the dossier out.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Equal(0, exchange.Logins);
    }

    [Theory]
    [InlineData(3, "RẤT HÀI LÒNG")] // very satisfied
    [InlineData(2, "HÀI LÒNG")] // satisfied
    [InlineData(1, "KHÔNG HÀI LÒNG")] // not satisfied
    public void Of_AResponse_IsItsLevel(int score, string word)
    {
        NationalDossierRating record = Assert.IsType<NationalMapping<NationalDossierRating>.Complete>(
            NationalMapping.OfRating(Response("online/2018", score), "overall", "CongDan")).Record;

        Assert.Equal((Code, word, "CongDan", ""), (record.Dossier.Value, record.Rating.ToString(), record.RaterKind, record.RatedBy));
        Assert.Equal(record, NationalJson.Parse(Records.Written(record, NationalJson.Context.NationalDossierRating), NationalJson.Context.NationalDossierRating));
        Assert.Equal($"{Code}: {word}", record.ToString());
    }

    [Theory]
    [InlineData("overall/2019", 5)] // a scale of five has no third of three
    public void Of_AResponseWithoutALevel_IsAProblem(string questionnaire, int score) => Assert.Equal(
        "DanhGia is no level of a scale of three: give one, or leave the dossier out.",
        Assert.Single(Assert.IsType<NationalMapping<NationalDossierRating>.Incomplete>(NationalMapping.OfRating(Response(questionnaire, score), "overall")).Problems).ToString());

    internal static SurveyResponse Response(string questionnaire, int score)
    {
        Questionnaire asked = QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse(questionnaire))!;
        SurveyWave wave = SurveyWave.Of("w-2026-09", asked, new DateInterval(new LocalDate(2026, 9, 1), new LocalDate(2026, 9, 30)), SampleSelection.SelfSelected);
        Dictionary<string, Answer> answers = new() { ["overall"] = Answer.Of(score) };
        return Assert.IsType<ResponseDecision.Accepted>(wave.Restore(Code, new LocalDateTime(2026, 9, 10, 9, 0), answers)).Response;
    }
}
