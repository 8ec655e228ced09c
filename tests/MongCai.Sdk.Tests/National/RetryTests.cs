using System.Net;
using System.Net.Http.Headers;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National;

public class RetryTests
{
    private const string Done = """{"error_code":"0","message":"Thành công"}""";

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)] // the gateway waited in vain
    [InlineData(HttpStatusCode.TooManyRequests)] // too fast
    [InlineData(HttpStatusCode.InternalServerError)] // a fault
    [InlineData(HttpStatusCode.BadGateway)] // between
    [InlineData(HttpStatusCode.ServiceUnavailable)] // closed for now
    [InlineData(HttpStatusCode.GatewayTimeout)] // between, in vain
    public async Task Push_AfterAPassingStatus_IsSentAgain(HttpStatusCode status)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(status).Answers(status).Answers(Done);

        Assert.Equal(new PushOutcome.Added(), await exchange.Client().PushDossierAsync(Records.Dossier));

        Assert.Equal(3, exchange.Calls.Count);
        Assert.Equal(2, exchange.Time.Waits.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)] // our fault
    [InlineData(HttpStatusCode.Forbidden)] // stop: who is locked out does not knock again
    [InlineData(HttpStatusCode.NotFound)] // a wrong endpoint
    [InlineData(HttpStatusCode.NoContent)] // a success without an answer
    [InlineData(HttpStatusCode.Redirect)] // F.3: not followed with a session in the body
    public async Task Push_AfterAnotherStatus_IsNotSentAgain(HttpStatusCode status)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(status);

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().PushDossierAsync(Records.Dossier));

        Assert.Equal((status, 1, "DongBoHoSoMC"), (error.StatusCode, error.Attempts, error.Operation));
        Assert.Single(exchange.Calls);
    }

    public static TheoryData<string> Breaks => ["request", "body", "timeout"];

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task Read_AfterABreak_IsSentAgain(string kind)
    {
        using ScriptedExchange exchange = new ScriptedExchange()
            .Fails(kind switch
            {
                "request" => new HttpRequestException("reset"),
                "body" => new IOException("cut off"),
                _ => new TaskCanceledException("HttpClient.Timeout", new TimeoutException()),
            })
            .Answers("""{"error_code":0,"result":[]}""");

        Assert.Empty((await exchange.Client().ListProceduresAsync()).Value);

        Assert.Equal(2, exchange.Calls.Count);
    }

    [Fact]
    public async Task Read_NeverAnswered_SaysHowOftenItTried()
    {
        using ScriptedExchange exchange = new();
        foreach (int _ in Enumerable.Range(0, 4))
        {
            exchange.Fails(new HttpRequestException("reset"));
        }

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().ListProceduresAsync());

        Assert.Equal(
            "The national exchange did not answer the service 'LayDanhSachTTHC' in 4 attempts (HttpRequestException). Calling again is safe.", error.Message);
        Assert.Equal((4, null), (error.Attempts, error.StatusCode));
        Assert.Equal(3, exchange.Time.Waits.Count);
    }

    [Fact]
    public async Task Read_WithOneAttempt_IsNotRepeated()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(HttpStatusCode.ServiceUnavailable);

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(
            () => exchange.Client(_ => exchange.Options(maxAttempts: 1)).ListProceduresAsync());

        Assert.Equal(1, error.Attempts);
    }

    [Fact]
    public async Task Read_ToldToWaitSeconds_WaitsThem()
    {
        using ScriptedExchange exchange = new ScriptedExchange()
            .Answers(HttpStatusCode.TooManyRequests, change: response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(17)))
            .Answers("""{"error_code":0,"result":[]}""");

        await exchange.Client().ListProceduresAsync();

        Assert.Equal([TimeSpan.FromSeconds(17)], exchange.Time.Waits);
    }

    [Fact]
    public async Task Read_ToldToWaitUntil_WaitsByTheGivenClock()
    {
        using ScriptedExchange exchange = new();
        DateTimeOffset now = exchange.Time.GetUtcNow();
        exchange
            .Answers(HttpStatusCode.ServiceUnavailable, change: response => response.Headers.RetryAfter = new RetryConditionHeaderValue(now.AddSeconds(42)))
            .Answers(HttpStatusCode.ServiceUnavailable, change: response => response.Headers.RetryAfter = new RetryConditionHeaderValue(now.AddSeconds(-42)))
            .Answers("""{"error_code":0,"result":[]}""");

        await exchange.Client().ListProceduresAsync();

        Assert.Equal([TimeSpan.FromSeconds(42), TimeSpan.FromSeconds(2)], exchange.Time.Waits); // the wait of a second retry for a moment that is past
    }

    [Fact]
    public async Task Read_ToldToWaitBeyondAnyNumber_FailsAtOnce() // H16
    {
        using ScriptedExchange exchange = new ScriptedExchange()
            .Answers(HttpStatusCode.TooManyRequests, change: response => response.Headers.TryAddWithoutValidation("Retry-After", "99999999999"));

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().ListProceduresAsync());

        Assert.Equal((TimeSpan.MaxValue, 1), (error.RetryAfter, error.Attempts));
        Assert.Empty(exchange.Time.Waits);
    }

    [Fact]
    public async Task Read_AnsweredByAnotherHost_FailsAtOnce()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(
            HttpStatusCode.OK,
            """{"error_code":0,"result":[]}""",
            response => response.RequestMessage = new(HttpMethod.Post, "https://other.example/adapter/share"));

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().ListProceduresAsync());

        Assert.StartsWith("The transport followed a redirect to 'other.example'", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, error.Attempts);
    }

    [Fact]
    public async Task Read_ToldToWaitTooLong_FailsAtOnceWithTheWait()
    {
        using ScriptedExchange exchange = new ScriptedExchange()
            .Answers(HttpStatusCode.TooManyRequests, change: response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(61)));

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().ListProceduresAsync());

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(61), 1), (error.StatusCode, error.RetryAfter, error.Attempts));
        Assert.Empty(exchange.Time.Waits);
    }

    [Fact]
    public async Task Read_SlowAttempt_IsGivenUpAndRepeated()
    {
        using ScriptedExchange exchange = new();
        TaskCompletionSource arrived = new();
        exchange
            .Answers(async token =>
            {
                arrived.SetResult();
                await Patience.ForeverAsync(token);
                throw new InvalidOperationException();
            })
            .Answers("""{"error_code":0,"result":[]}""");

        Task<NationalAnswer<IReadOnlyList<MongCai.Sdk.National.NationalProcedureEntry>>> reading = exchange.Client().ListProceduresAsync();
        await arrived.Task;
        exchange.Time.Advance(RecordingTime.AttemptTimeout);

        Assert.Empty((await reading).Value);
    }

    [Fact]
    public async Task Read_CancelledByTheCaller_IsCancelledAndNotRepeated()
    {
        using ScriptedExchange exchange = new();
        using CancellationTokenSource cancelled = new();
        TaskCompletionSource arrived = new();
        exchange.Answers(async token =>
        {
            arrived.SetResult();
            await Patience.ForeverAsync(token);
            throw new InvalidOperationException();
        });

        Task reading = exchange.Client().FindDossierAsync(DossierCode.Parse("000.00.01.H49-260908-0001"), cancelled.Token);
        await arrived.Task;
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Single(exchange.Calls);
    }

    [Fact]
    public async Task Read_CancelledBefore_CallsNothingOfTheService()
    {
        using ScriptedExchange exchange = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => exchange.Client().ListFieldsAsync(new CancellationToken(canceled: true)));

        Assert.Empty(exchange.Calls);
    }
}
