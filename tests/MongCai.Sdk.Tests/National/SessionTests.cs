using System.Net;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National;

public class SessionTests
{
    private const string Fields = """{"error_code":0,"result":[{"MALINHVUC":"G15-HT04","TENLINHVUC":"Hộ tịch"}]}""";

    [Fact]
    public async Task Call_First_LogsInAndSendsTheSession() // D.1
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Fields);

        NationalAnswer<IReadOnlyList<NationalField>> answer = await exchange.Client().ListFieldsAsync();

        Assert.Equal("Hộ tịch", Assert.Single(answer.Value).Name);
        Assert.Equal("""{"username":"h49","password":"secret-1"}""", exchange.LoginCalls.Single().Body.GetRawText());
        Assert.Equal("VN:GOV:dvcqg", exchange.LoginCalls.Single().DestinationCode);
        (string path, string destination, System.Text.Json.JsonElement body) = exchange.Calls.Single();
        Assert.Equal("/adapter/share", path);
        Assert.Equal("VN:GOV:dvcqg", destination);
        Assert.Equal("""{"session":"session-1","madonvi":"H49","service":"LayDanhMucLinhVuc"}""", body.GetRawText());
    }

    [Fact]
    public async Task Call_Second_KeepsTheSession()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Fields, Fields);
        NationalExchangeClient client = exchange.Client();

        await client.ListFieldsAsync();
        await client.ListFieldsAsync();

        Assert.Equal(1, exchange.Logins);
    }

    [Fact]
    public async Task Calls_AtOnce_LogInOnce()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Enumerable.Repeat(Fields, 100));
        TaskCompletionSource ready = new();
        exchange.PasswordIsReady = ready.Task;
        NationalExchangeClient client = exchange.Client();

        Task<NationalAnswer<IReadOnlyList<NationalField>>>[] calls = [.. Enumerable.Range(0, 100).Select(_ => client.ListFieldsAsync())];
        ready.SetResult();
        await Task.WhenAll(calls);

        Assert.Equal(1, exchange.Logins);
        Assert.All(exchange.Calls, call => Assert.Equal("session-1", call.Body.GetProperty("session").GetString()));
    }

    [Theory]
    [InlineData("""{"error_code":"-3","message":"Session không hợp lệ hoặc đã hết hạn"}""")] // said in words
    [InlineData("""{"error_code":1,"message":"Phien lam viec da het han"}""")] // without marks
    [InlineData("""{"error_code":-7,"message":"x"}""")] // A4.3: by a code that the options name
    public async Task Call_SessionInvalid_LogsInAgainOnce(string invalid)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(invalid, Fields);
        NationalExchangeClient client = exchange.Client(_ => exchange.Options(sessionErrorCodes: ["-7"]));
        exchange.Login = number =>
        {
            exchange.Password = "secret-2";
            return ScriptedExchange.Json(number == 1 ? """{"session":"old","error_code":"0"}""" : """{"session":"new","error_code":"0"}""");
        };

        Assert.IsType<NationalAnswer<IReadOnlyList<NationalField>>.Given>(await client.ListFieldsAsync());

        Assert.Equal(["secret-1", "secret-2"], exchange.LoginCalls.Select(call => call.Body.GetProperty("password").GetString()!));
        Assert.Equal(["old", "new"], exchange.Calls.Select(call => call.Body.GetProperty("session").GetString()!));
    }

    [Fact]
    public async Task Call_Unauthorized_LogsInAgain() // A4.2
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(HttpStatusCode.Unauthorized).Answers(Fields);

        await exchange.Client().ListFieldsAsync();

        Assert.Equal(2, exchange.Logins);
    }

    [Fact]
    public async Task Call_SessionInvalidTwice_Throws()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(HttpStatusCode.Unauthorized).Answers(HttpStatusCode.Unauthorized);

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().ListFieldsAsync());

        Assert.Equal("The national exchange refused a session that it had just given, for the service 'LayDanhMucLinhVuc'. Call again; where it stays so, ask those who run the exchange.", error.Message);
        Assert.Equal(HttpStatusCode.Unauthorized, error.StatusCode);
    }

    [Fact]
    public async Task Calls_SessionInvalidForAll_RenewItOnce() // D.1
    {
        const string invalid = """{"error_code":"-3","message":"session expired"}""";
        using ScriptedExchange exchange = new ScriptedExchange();
        TaskCompletionSource both = new();
        int waiting = 0;
        foreach (int _ in Enumerable.Range(0, 2))
        {
            exchange.Answers(async _ =>
            {
                if (Interlocked.Increment(ref waiting) == 2)
                {
                    both.SetResult();
                }

                await both.Task;
                return ScriptedExchange.Json(invalid);
            });
        }

        exchange.Answers(Fields, Fields);
        NationalExchangeClient client = exchange.Client();

        await Task.WhenAll(client.ListFieldsAsync(), client.ListFieldsAsync());

        Assert.Equal(2, exchange.Logins);
    }

    [Fact]
    public async Task Login_Refused_Throws()
    {
        using ScriptedExchange exchange = new ScriptedExchange { Login = _ => ScriptedExchange.Json("""{"error_code":"-1","message":"h49 secret-1 sai mật khẩu"}""") };

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().ListFieldsAsync());

        Assert.Equal(
            "The national exchange gave no session (error_code '-1'): check the user name, the password and the code of the destination.", error.Message);
        Assert.Equal("login", error.Operation);
    }

    [Fact]
    public async Task Login_Failed_IsTriedAnewByTheNextCall()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Fields);
        exchange.Login = number => number == 1
            ? ScriptedExchange.Json("{}", HttpStatusCode.Forbidden)
            : ScriptedExchange.Json("""{"session":"s","error_code":0}""");
        NationalExchangeClient client = exchange.Client();

        await Assert.ThrowsAsync<NationalExchangeException>(() => client.ListFieldsAsync());

        Assert.Single((await client.ListFieldsAsync()).Value);
    }

    [Fact]
    public async Task Login_OneOfTheWaitingCancels_ServesTheOthers()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(Fields);
        using CancellationTokenSource cancelled = new();
        TaskCompletionSource ready = new();
        exchange.PasswordIsReady = ready.Task;
        NationalExchangeClient client = exchange.Client();

        Task first = client.ListFieldsAsync(cancelled.Token);
        Task<NationalAnswer<IReadOnlyList<NationalField>>> second = client.ListFieldsAsync();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        ready.SetResult();

        Assert.Single((await second).Value);
        Assert.Equal(1, exchange.Logins);
    }
}
