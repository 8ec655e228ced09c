using System.Net;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Answers;

/// <summary>One new login after any refusal that an old session may explain.</summary>
public class SessionAnswerTests
{
    private const string Done = """{"error_code":"0","message":"Thành công"}""";
    private const string Refused = """{"error_code":"-1","message":"MaLinhVuc bắt buộc"}""";

    [Theory]
    [InlineData("""{"error_code":-1,"message":"Phiên làm việc đã hết hạn"}""")] // A4.1: said plainly
    [InlineData("""{"error_code":-1,"message":"Vui lòng đăng nhập lại"}""")] // A4.4: by the way out
    [InlineData("""{"error_code":"401","message":"Token đã hết hạn"}""")] // A4.5: of a token
    [InlineData("""{"error_code":401,"message":"Unauthorized"}""")] // A4.6: the code of HTTP
    [InlineData("""{"error_code":"403"}""")] // the other one, without words
    [InlineData("""{"error_code":-1,"message":"Session timeout"}""")] // A4.7: English
    [InlineData("""{"error_code":-1,"message":"Không tìm thấy phiên đăng nhập"}""")] // A4.8: not found
    [InlineData("""{"error_code":-1,"message":"Chưa đăng nhập hệ thống"}""")] // A4.9: not yet
    [InlineData("""{"ErrorCode":-1,"Message":"Unauthenticated"}""")] // names as .NET writes them
    public async Task Call_SaidToBeWithoutASession_LogsInOnce(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body, Done);

        Assert.IsType<DeliveryOutcome.Accepted>(await exchange.Client().PushStatusAsync(Records.StatusChange));

        Assert.Equal((2, 2), (exchange.Logins, exchange.Calls.Count));
    }

    [Fact]
    public async Task Call_AnsweredWith500AndWordsOfASession_LogsInBeforeItIsSentAgain() // A4.10
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(HttpStatusCode.InternalServerError, """{"message":"Session expired"}""").Answers(Done);

        Assert.IsType<PushOutcome.Added>(await exchange.Client().PushDossierAsync(Records.Dossier));

        Assert.Equal(["session-1", "session-2"], exchange.Calls.Select(call => call.Body.GetProperty("session").GetString()!));
    }

    [Fact]
    public async Task Call_RefusedInAnOldSession_IsSentOnceMoreInANewOne() // A4.11
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done, Refused, Done);
        NationalExchangeClient client = exchange.Client();

        await client.PushDossierAsync(Records.Dossier);
        exchange.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.IsType<PushOutcome.Added>(await client.PushDossierAsync(Records.Dossier));
        Assert.Equal(2, exchange.Logins);
    }

    [Fact]
    public async Task Call_RefusedInAYoungSession_IsRefused()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done, Refused);
        NationalExchangeClient client = exchange.Client();

        await client.PushDossierAsync(Records.Dossier);
        exchange.Time.Advance(TimeSpan.FromSeconds(59));

        Assert.IsType<PushOutcome.Refused>(await client.PushDossierAsync(Records.Dossier));
        Assert.Equal(1, exchange.Logins);
    }

    [Fact]
    public async Task Call_RefusedInTheNewSessionToo_IsRefusedWithTheWords()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done, Refused, Refused, Refused);
        NationalExchangeClient client = exchange.Client();

        await client.PushDossierAsync(Records.Dossier);
        exchange.Time.Advance(TimeSpan.FromHours(1));
        PushOutcome.Refused refused = Assert.IsType<PushOutcome.Refused>(await client.PushDossierAsync(Records.Dossier));
        await client.PushDossierAsync(Records.Dossier);

        Assert.Equal("MaLinhVuc bắt buộc", refused.Message);
        Assert.Equal(2, exchange.Logins); // the next refusal is in a young session
    }

    [Theory]
    [InlineData("""{"error_code":0,"message":"Lưu thất bại"}""")] // a code of success: some of it may be there
    [InlineData("""{"error_code":-1,"message":"Cập nhật thành công 5/10 tiến độ"}""")] // some of it is
    public async Task Steps_ThatMayBeThere_AreNotSentAgainForAnOldSession(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Done, body);
        NationalExchangeClient client = exchange.Client();
        await client.PushDossierAsync(Records.Dossier);
        exchange.Time.Advance(TimeSpan.FromHours(1));

        await client.PushProgressAsync([.. Enumerable.Repeat(Records.Progress, 10)]).ToListAsync();

        Assert.Equal((1, 2), (exchange.Logins, exchange.Calls.Count));
    }

    [Theory]
    [InlineData("""{"SESSION":"abc","ERROR_CODE":0}""")] // A4.12: in capitals
    [InlineData("""{"Session":"abc","ErrorCode":"0"}""")] // as .NET writes it
    public async Task Login_InAnySpelling_GivesTheSession(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange { Login = _ => ScriptedExchange.Json(body) }.Answers(Done);

        await exchange.Client().PushStatusAsync(Records.StatusChange);

        Assert.Equal("abc", exchange.Calls.Single().Body.GetProperty("session").GetString());
    }

    [Fact]
    public async Task Login_AnsweredByAWebPage_SaysSo() // A4.13
    {
        using ScriptedExchange exchange = new() { Login = _ => ScriptedExchange.Json("<html>Bảo trì</html>") };

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().PushStatusAsync(Records.StatusChange));

        Assert.Contains("it is a web page, not JSON", error.Message, StringComparison.Ordinal);
        Assert.False(error.MayBeDelivered);
    }
}
