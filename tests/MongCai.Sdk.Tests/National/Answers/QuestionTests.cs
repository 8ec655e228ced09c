using System.Text.Json;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Sdk.Tests.National.Answers;

/// <summary>Questions, replies, decisions and dictionaries of one source, over the fake exchange.</summary>
public class QuestionTests
{
    private static readonly DateTimeOffset Morning = new(2026, 9, 8, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task List_OfQuestions_ReadsCapitalsAndKeepsWhatItDoesNotKnow() // E.7
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning));
        exchange.PutData("LayDanhSachHoiDapGuiTuDVCQG", """[{"HOIDAPID":17,"NOIDUNG":"Bao lâu?","MADONVI":"H49.22","TRALOIID":null,"TRANGTHAI":1,"MOI":"x"}]""");

        NationalQuestion question = Assert.Single((await exchange.CreateClient().ListQuestionsAsync()).Value);

        Assert.Equal(("17", "Bao lâu?", "H49.22", "", "1"), (question.Id, question.Content, question.AgencyCode, question.ReplyId, question.Status));
        Assert.Equal("x", question.UnknownMembers["MOI"].GetString());
    }

    [Fact]
    public async Task List_OfReplies_AsksByTheQuestion()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("""{"error_code":0,"result":[{"TRALOIID":"5","NOIDUNGTRALOI":"Ba ngày"}]}""");

        QuestionReply reply = Assert.Single((await exchange.Client().ListRepliesAsync("17")).Value);

        Assert.Equal(("5", "Ba ngày"), (reply.Id, reply.Content));
        Assert.Equal(("LayNoiDungTraLoiTheoCauHoi", "17"), (Text(exchange.Calls[0].Body, "service"), Text(exchange.Calls[0].Body, "cauhoiid")));
    }

    [Fact]
    public async Task Push_OfQuestionsAndReplies_SendsTheMembersThatWereSeen() // E.7
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning));
        NationalExchangeClient client = exchange.CreateClient();

        Assert.IsType<DeliveryOutcome.Accepted>(await client.PushQuestionsAsync([new() { Id = "1", FieldCode = "G17", Content = "Hỏi", AgencyCode = "H49.22", AgencyName = "UBND" }]));
        Assert.IsType<DeliveryOutcome.Accepted>(await client.PushRepliesAsync([new() { QuestionId = "17", AgencyCode = "H49.22", RepliedBy = "Trần Thị Cán", RepliedByTitle = "Chuyên viên", RepliedOn = new LocalDate(2026, 9, 8), Content = "Ba ngày" }]));

        Assert.Equal(["HOIDAPID", "MaLinhVuc", "NOIDUNG", "MADONVI", "TENDONVI"], Assert.Single(exchange.Questions).EnumerateObject().Select(member => member.Name));
        JsonElement reply = Assert.Single(exchange.Replies);
        Assert.Equal(("17", "08/09/2026"), (Text(reply, "HOIDAPID"), Text(reply, "NGAYTRALOI")));
        Assert.False(reply.TryGetProperty("TRALOIID", out _));
    }

    [Fact]
    public async Task Push_OfReplies_WhoseAnswerIsLost_IsNotSentAgain()
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning)) { Ways = new() { Loses = _ => NationalLoss.AfterArrival } };

        Assert.IsType<DeliveryOutcome.PerhapsDelivered>(await exchange.CreateClient().PushRepliesAsync([new() { QuestionId = "17", Content = "x" }]));

        Assert.Single(exchange.Replies);
    }

    [Fact]
    public async Task Push_OfNothing_IsRefusedBeforeItIsSent()
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning));
        NationalExchangeClient client = exchange.CreateClient();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.PushQuestionsAsync([]));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.PushRepliesAsync([]));

        Assert.Empty(exchange.Services);
    }

    [Theory]
    [InlineData(MongCai.Sdk.National.DictionaryKind.ProcedureGroups, "LayDanhMucNhomThuTuc")]
    [InlineData(MongCai.Sdk.National.DictionaryKind.ProcedureTypes, "LayDanhMucThuTucThuocLoai")]
    public async Task List_OfAFurtherDictionary_IsCalledByItsName(MongCai.Sdk.National.DictionaryKind kind, string service) // E.2
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning));
        exchange.PutData(service, """[{"MANHOM":"N1","TENNHOM":"Nhóm một"}]""");

        Assert.Equal("N1: Nhóm một", Assert.Single((await exchange.CreateClient().ListDictionaryAsync(kind)).Value).ToString());
    }

    [Fact]
    public async Task Get_OfADecision_GivesItAsItCame() // E.2
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("""{"error_code":0,"result":[{"ID":"7","SO":"123/QĐ-UBND"}]}""");

        Assert.Equal("123/QĐ-UBND", Text((await exchange.Client().GetDecisionAsync("7")).Value[0], "SO"));

        Assert.Equal(("LayQDCB", "7"), (Text(exchange.Calls[0].Body, "service"), Text(exchange.Calls[0].Body, "idQDCB")));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).ToString();
}
