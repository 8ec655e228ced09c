using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National;

/// <summary>Work with the exchange, cancelled at each place where the client waits: it ends there, and asks for nothing more.</summary>
public class CancellationTests
{
    private const string Done = """{"error_code":"0","message":"Thành công"}""";

    [Fact]
    public async Task Work_CancelledAtAnyCall_EndsThere()
    {
        int calls = 0;
        while (await IsCancelledAtAsync(calls + 1))
        {
            calls++;
        }

        Assert.Equal(4, calls);
    }

    [Fact]
    public async Task Call_CancelledBefore_DoesNotEvenLogIn()
    {
        using ScriptedExchange exchange = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => exchange.Client().ListFieldsAsync(new CancellationToken(canceled: true)));
        Assert.Equal(0, exchange.Logins);
    }

    [Fact]
    public async Task Failure_OfTheExchange_IsCaughtWithThoseOfThePortal()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(System.Net.HttpStatusCode.Forbidden);
        PortalException error = await Assert.ThrowsAnyAsync<PortalException>(() => exchange.Client().ListFieldsAsync());
        Assert.Equal(("LayDanhMucLinhVuc", 1, null, null), (error.Operation, error.Attempts, error.RequestId, error.IdempotencyKey));
    }

    /// <summary>Does the work, cancelled while a call of a number is answered; false where there are not so many.</summary>
    private static async Task<bool> IsCancelledAtAsync(int number)
    {
        using CancellationTokenSource source = new();
        using ScriptedExchange exchange = new();
        int calls = 0;
        foreach (string body in new[] { """{"error_code":1,"message":"Session expired"}""", Done, Done, Done })
        {
            exchange.Answers(async token =>
            {
                await Task.Yield();
                if (++calls == number)
                {
                    await source.CancelAsync();
                }

                token.ThrowIfCancellationRequested();
                return ScriptedExchange.Json(body);
            });
        }

        try
        {
            NationalExchangeClient client = exchange.Client();
            await client.PushDossierAsync(Records.Dossier, cancellationToken: source.Token);
            await client.PushDossierAsync(Records.Dossier, PushMode.Update, source.Token);
            await client.FindDossierAsync(DossierCode.Parse("000.00.01.H49-260908-0001"), source.Token);
        }
        catch (OperationCanceledException error)
        {
            Assert.Equal(source.Token, error.CancellationToken);
            Assert.Equal(number, calls);
            return true;
        }

        Assert.True(calls < number);
        return false;
    }
}
