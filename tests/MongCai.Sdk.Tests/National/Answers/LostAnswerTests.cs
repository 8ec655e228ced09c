using System.Net;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Answers;

/// <summary>What has no key is not sent twice by itself.</summary>
public class LostAnswerTests
{
    private const string Done = """{"error_code":"0","message":"Thành công"}""";

    public static TheoryData<string> Losses => ["504", "500", "408", "cut", "timeout"];

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task Steps_WhoseAnswerIsLost_ArePerhapsDeliveredAndSentOnce(string loss) // A5.1
    {
        using ScriptedExchange exchange = Losing(new ScriptedExchange(), loss).Answers(Done);

        List<ProgressBatch> batches = await exchange.Client().PushProgressAsync([.. Enumerable.Repeat(Records.Progress, 11)]).ToListAsync();

        DeliveryOutcome.PerhapsDelivered perhaps = Assert.IsType<DeliveryOutcome.PerhapsDelivered>(batches[0].Outcome);
        Assert.Contains("CapNhatTienDoHoSoMC", perhaps.Reason, StringComparison.Ordinal);
        Assert.IsType<DeliveryOutcome.Accepted>(batches[1].Outcome);
        Assert.Equal(2, exchange.Calls.Count);
    }

    [Fact]
    public async Task StatusAndRating_WhoseAnswerIsLost_ArePerhapsDelivered() // A5.2
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(HttpStatusCode.GatewayTimeout).Fails(new IOException("cut"));
        NationalExchangeClient client = exchange.Client();

        Assert.IsType<DeliveryOutcome.PerhapsDelivered>(await client.PushStatusAsync(Records.StatusChange));
        Assert.IsType<DeliveryOutcome.PerhapsDelivered>(await client.PushSatisfactionAsync([Records.Satisfaction]));
        Assert.Equal(2, exchange.Calls.Count);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError)] // no address
    [InlineData(HttpRequestError.ConnectionError)] // no connection
    [InlineData(HttpRequestError.SecureConnectionError)] // no secure one
    public async Task Steps_ThatCannotHaveArrived_AreSentAgain(HttpRequestError reason)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Fails(new HttpRequestException(reason)).Answers(HttpStatusCode.TooManyRequests).Answers(Done);

        Assert.IsType<DeliveryOutcome.Accepted>(await exchange.Client().PushStatusAsync(Records.StatusChange));

        Assert.Equal(3, exchange.Calls.Count);
    }

    [Fact]
    public async Task Steps_ThatNeverLeft_ThrowAndSaySo()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Fails(new HttpRequestException(HttpRequestError.ConnectionError));

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(
            () => exchange.Client(_ => exchange.Options(maxAttempts: 1)).PushStatusAsync(Records.StatusChange));

        Assert.False(error.MayBeDelivered);
        Assert.EndsWith("Nothing was sent: calling again is safe.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_AnsweredByAWebPage_ThrowAndMayBeDelivered()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("<html></html>");

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().PushStatusAsync(Records.StatusChange));

        Assert.True(error.MayBeDelivered);
    }

    [Fact]
    public async Task Dossier_NeverAnswered_MayBeDeliveredAndMayBePushedAgain() // A5.3
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(HttpStatusCode.GatewayTimeout)
            .Fails(new HttpRequestException(HttpRequestError.ConnectionError));

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(
            () => exchange.Client(_ => exchange.Options(maxAttempts: 2)).PushDossierAsync(Records.Dossier));

        Assert.True(error.MayBeDelivered);
        Assert.EndsWith("Calling again is safe.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "send fewer or smaller things in a call")] // A6.2: too much
    [InlineData(HttpStatusCode.NotFound, "Check the address of the adapter")] // nowhere
    public async Task Status_WithAWayOut_SaysIt(HttpStatusCode status, string way)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(status);

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().PushDossierAsync(Records.Dossier));

        Assert.Contains(way, error.Message, StringComparison.Ordinal);
    }

    private static ScriptedExchange Losing(ScriptedExchange exchange, string loss) => loss switch
    {
        "cut" => exchange.Fails(new IOException("cut off")),
        "timeout" => exchange.Fails(new TaskCanceledException("HttpClient.Timeout", new TimeoutException())),
        _ => exchange.Answers((HttpStatusCode)int.Parse(loss, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
