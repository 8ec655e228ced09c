using System.Net;
using System.Text;
using System.Text.Json;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Sdk.Tests.Testing;

public sealed class FakePortalTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 8, 26, 1, 20, 0, TimeSpan.Zero);

    private readonly SelfMovingClock time = new(Start);
    private readonly FakePortal portal;

    public FakePortalTests() => portal = new(time);

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task Client_OfThePortal_FilesADossier()
    {
        Assert.Equal(Generated.DossierCode(), Done(await portal.CreateClient().Dossiers.FileAsync(Generated.NewDossier())).Code);
        Assert.Equal(["oauth2.token", "dossiers.file"], portal.Requests.Select(request => request.Operation));
        Assert.Equal(201, portal.Requests[^1].Status);
    }

    [Theory]
    [InlineData(false)] // the answer is lost, and the dossier is there
    [InlineData(true)] // nothing was done
    public async Task Filing_WhoseConnectionBreaks_IsDoneOnce(bool isBefore)
    {
        portal.Inject(PortalFaults.Scripted(isBefore ? new PortalFault.DropBeforeCommit() : new PortalFault.DropAfterCommit()).On("dossiers.file"));
        PortalClient client = portal.CreateClient(options => options.TotalTimeout = options.AttemptTimeout = TimeSpan.FromHours(1));
        Assert.Equal(Generated.DossierCode(), Done(await client.Dossiers.FileAsync(Generated.NewDossier())).Code);
        SeenRequest[] filings = [.. portal.Requests.Where(request => request.Operation == "dossiers.file")];
        Assert.Equal(isBefore ? [null, 201] : [201, 201], filings.Select(request => request.Status));
        Assert.Single(filings.Select(request => request.IdempotencyKey).Distinct());
        portal.Inject(PortalFaults.None);
        Assert.Equal(1, await CountAsync(client));
    }

    public static TheoryData<PortalFault, bool> LostAnswers => new()
    {
        { new PortalFault.DropBeforeCommit(), true }, // a caller cannot tell it from the next
        { new PortalFault.DropAfterCommit(), true },
        { new PortalFault.MalformedBody(), true },
        { new PortalFault.Status(503), true }, // a gateway may say so of a request that it passed on
        { new PortalFault.Status(429), false },
        { new PortalFault.Status(400), false },
    };

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task Filing_WhoseAnswerIsLost_SaysWhetherItMayBeDone(PortalFault fault, bool mayBeDelivered)
    {
        portal.Inject(PortalFaults.Scripted(fault).On("dossiers.file"));
        PortalClient client = portal.CreateClient(options => options.Retries = 0);
        PortalException error = await Assert.ThrowsAnyAsync<PortalException>(() => client.Dossiers.FileAsync(Generated.NewDossier()));
        Assert.Equal(mayBeDelivered, error.MayBeDelivered);
    }

    [Fact]
    public async Task Filings_UnderSeededFaults_AreEachDoneOnce()
    {
        portal.Inject(PortalFaults.Seeded(7, 0.3, new PortalFault.Status(503), new PortalFault.DropBeforeCommit(), new PortalFault.DropAfterCommit()).On("dossiers.file"));
        PortalClient client = portal.CreateClient(options =>
        {
            options.TotalTimeout = options.AttemptTimeout = TimeSpan.FromHours(1);
            options.Retries = 20;
        });
        PortalOutcome<DossierResource>[] filed = await Task.WhenAll(
            Enumerable.Range(1, 60).Select(number => client.Dossiers.FileAsync(Generated.NewDossier(number))));
        Assert.Equal(60, filed.Select(outcome => Done(outcome).Code).Distinct().Count());
        Assert.Contains(portal.Requests, request => request.Fault is PortalFault.DropAfterCommit);
        Assert.Equal(60, await CountAsync(client));
    }

    [Fact]
    public async Task Key_AfterItsLife_MayStandForSomethingElse()
    {
        PortalClient client = portal.CreateClient();
        IdempotencyKey key = IdempotencyKey.Of("one");
        DossierResource first = Done(await client.Dossiers.FileAsync(Generated.NewDossier(), key));
        time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Equal(first.Code, Done(await client.Dossiers.FileAsync(Generated.NewDossier(), key)).Code);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.NotEqual(first.Code, Done(await client.Dossiers.FileAsync(Generated.NewDossier(), key)).Code);
    }

    [Fact]
    public async Task Payment_OfADossier_HasATextToPayItWith()
    {
        PortalClient client = portal.CreateClient();
        DossierResource dossier = Done(await client.Dossiers.FileAsync(Generated.NewDossier()));
        PaymentResource payment = await client.Payments.OpenAsync(dossier.Code, Vnd.Of(50_000));
        VietQrPayload payload = Assert.IsType<VietQrDecoding.Valid>(VietQrPayload.Decode(payment.VietQr!)).Payload;
        Assert.Equal(Vnd.Of(50_000), payload.Amount);
        Assert.True(TransferPurpose.TryFind(payload.Purpose, out DossierCode paid));
        Assert.Equal(dossier.Code, paid);
    }

    [Fact]
    public async Task Status_WithRetryAfter_IsAnsweredWithoutDoingAnything()
    {
        portal.Inject(PortalFaults.Scripted(new PortalFault.Status(429, TimeSpan.FromSeconds(7))));
        using HttpClient http = portal.CreateHttpClient();
        using HttpResponseMessage response = await http.GetAsync("/v1/dossiers");
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(7)), (response.StatusCode, response.Headers.RetryAfter!.Delta));
        Assert.Equal(ProblemTypes.RateLimited, JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(), PortalJson.Of<Problem>())!.Type);
        Assert.Null(Assert.Single(portal.Requests).Status);
    }

    [Fact]
    public async Task Delay_OnTheClock_TakesItsTimeThere()
    {
        portal.Inject(PortalFaults.Scripted(new PortalFault.Delay(TimeSpan.FromMinutes(1))));
        using HttpClient http = portal.CreateHttpClient();
        using HttpResponseMessage response = await http.GetAsync("/v1/dossiers");
        Assert.Equal((HttpStatusCode.Unauthorized, Start.AddMinutes(1)), (response.StatusCode, time.GetUtcNow()));
    }

    [Fact]
    public async Task Body_ThatIsMalformed_IsNoJson()
    {
        portal.Inject(PortalFaults.Scripted(new PortalFault.MalformedBody()));
        using HttpClient http = portal.CreateHttpClient();
        string body = await ReadAsync(http);
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(body));
    }

    [Fact]
    public async Task Body_ThatIsSlow_ComesWithTheClock()
    {
        portal.Inject(PortalFaults.Scripted(new PortalFault.SlowBody(TimeSpan.FromSeconds(1))));
        using HttpClient http = portal.CreateHttpClient();
        string body = await ReadAsync(http);
        Assert.Contains(ProblemTypes.Unauthorized, body, StringComparison.Ordinal);
        int pieces = (Encoding.UTF8.GetByteCount(body) + 63) / 64;
        Assert.True(pieces > 1);
        Assert.Equal(Start.AddSeconds(pieces), time.GetUtcNow());
    }

    [Theory]
    [InlineData("GET", "/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/v1/dossiers", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/v1/dossiers/a%2Fb", HttpStatusCode.Unauthorized)] // an escaped slash is part of the code, not of the path
    public async Task Path_OfAnyKind_IsAnswered(string method, string path, HttpStatusCode status)
    {
        using HttpClient http = portal.CreateHttpClient();
        using HttpRequestMessage request = new(new HttpMethod(method), path);
        using HttpResponseMessage response = await http.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
    }

    private static DossierResource Done(PortalOutcome<DossierResource> outcome) => Assert.IsType<PortalOutcome<DossierResource>.Done>(outcome).Value;

    private static async Task<string> ReadAsync(HttpClient http)
    {
        using HttpResponseMessage response = await http.GetAsync("/v1/dossiers");
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<int> CountAsync(PortalClient client)
    {
        int count = 0;
        await foreach (DossierSummary _ in client.Dossiers.List())
        {
            count++;
        }

        return count;
    }
}
