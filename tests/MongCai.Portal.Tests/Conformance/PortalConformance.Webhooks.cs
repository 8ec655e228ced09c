using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Portal.Tests.Conformance;

/// <content>Webhooks.</content>
public abstract partial class PortalConformance
{
    private readonly WebhookReceiver receiver = new();

    [SkippableFact]
    public async Task Change_OfADossier_IsPostedSigned()
    {
        WebhookResource webhook = await RegisterAsync();
        DossierResource filed = await caller.FileAsync();
        Assert.Equal(0, await DeliverAsync());
        (Uri url, IReadOnlyDictionary<string, string> headers, byte[] body) = Assert.Single(receiver.Posts);
        Assert.Equal(webhook.Url, url);
        Assert.Equal([Signature(webhook.Secret!, headers, body)], headers[WebhookHeaders.Signature].Split(' '));
        WebhookEnvelope envelope = JsonSerializer.Deserialize(body, PortalJson.Of<WebhookEnvelope>())!;
        Assert.Equal(WebhookEvent.DossierChanged.TypeName, envelope.Type);
        DossierSummary told = envelope.Data.Deserialize(PortalJson.Of<DossierSummary>())!;
        Assert.Equal((filed.Code, filed.Head), (told.Code, told.Head));
        await DeliverAsync();
        Assert.Single(receiver.Posts);
    }

    [SkippableFact]
    public async Task Change_ToldWhileTheClockGoesOn_IsSignedForTheMomentThatItNames()
    {
        WebhookResource webhook = await RegisterAsync();
        await caller.FileAsync();
        portal.Time.AutoAdvanceAmount = TimeSpan.FromSeconds(1);
        await DeliverAsync();
        Assert.Equal(Signatures(Assert.Single(receiver.Posts), webhook.Secret!), receiver.Posts[0].Headers[WebhookHeaders.Signature].Split(' '));
    }

    [SkippableFact]
    public async Task Events_OfAnyKind_HoldNoPersonalData()
    {
        await RegisterAsync();
        DossierResource dossier = await caller.ReturnedAsync();
        PaymentResource payment = await RecordAsync(
            await OpenAsync(dossier), Generated.PaymentReceived(), Generated.PaymentRefunded() with { Reason = "Người Nộp đổi ý" });
        await DeliverAsync();
        Assert.Equal(8, receiver.Posts.Count);
        Assert.All(receiver.Posts, post => Assert.DoesNotContain("Nộp", Encoding.UTF8.GetString(post.Body), StringComparison.Ordinal));
        Assert.Contains(receiver.Posts, post => Encoding.UTF8.GetString(post.Body).Contains(payment.Id, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Event_OfARefusedCall_IsNotPosted()
    {
        await RegisterAsync();
        (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier() with { Sets = 0 })).Is(422);
        await DeliverAsync();
        Assert.Empty(receiver.Posts);
    }

    [SkippableFact]
    public async Task Event_ThatFails_IsPostedAgainLater()
    {
        await RegisterAsync();
        await caller.FileAsync();
        receiver.Status = HttpStatusCode.ServiceUnavailable;
        await DeliverAsync();
        await DeliverAsync();
        Assert.Single(receiver.Posts);
        receiver.Status = HttpStatusCode.OK;
        portal.Time.Advance(TimeSpan.FromSeconds(5));
        await DeliverAsync();
        Assert.Equal(2, receiver.Posts.Count);
        Assert.Equal(receiver.Posts[0].Headers[WebhookHeaders.Id], receiver.Posts[1].Headers[WebhookHeaders.Id]);
        Assert.NotEqual(receiver.Posts[0].Headers[WebhookHeaders.Timestamp], receiver.Posts[1].Headers[WebhookHeaders.Timestamp]);
    }

    [SkippableFact]
    public async Task Event_ThatFailsForDays_IsGivenUp()
    {
        await RegisterAsync();
        await caller.FileAsync();
        receiver.Status = HttpStatusCode.BadGateway;
        for (int day = 0; day < 20; day++)
        {
            await DeliverAsync();
            portal.Time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(9, receiver.Posts.Count);
    }

    [SkippableFact]
    public async Task Secret_ThatWasRotated_SignsBesideTheOldOneForADay()
    {
        WebhookResource webhook = await RegisterAsync();
        WebhookResource rotated = (await caller.AskAsync(PortalOperations.RotateWebhook, webhook.Id)).Is(200).Read<WebhookResource>();
        await caller.FileAsync();
        await DeliverAsync();
        Assert.Equal(Signatures(receiver.Posts[0], rotated.Secret!, webhook.Secret!), receiver.Posts[0].Headers[WebhookHeaders.Signature].Split(' '));
        await AdvanceAsync(1);
        await caller.FileAsync();
        await DeliverAsync();
        Assert.Equal(Signatures(receiver.Posts[1], rotated.Secret!), receiver.Posts[1].Headers[WebhookHeaders.Signature].Split(' '));
    }

    [SkippableFact]
    public async Task Webhook_ForOneKindOfEvent_GetsNoOther()
    {
        await RegisterAsync(new NewWebhook { Url = new("https://payments.example/events"), Events = [WebhookEvent.PaymentChanged.TypeName] });
        await OpenAsync();
        await DeliverAsync();
        Assert.Equal(
            WebhookEvent.PaymentChanged.TypeName, JsonSerializer.Deserialize(Assert.Single(receiver.Posts).Body, PortalJson.Of<WebhookEnvelope>())!.Type);
    }

    [SkippableFact]
    public async Task Webhook_OfAnotherAgency_IsToldNothing()
    {
        TestCaller other = await SignInAsync("other", Generated.OtherAgency, [.. PortalScopes.All]);
        (await other.SendAsync(PortalOperations.CreateWebhook, Generated.NewWebhook())).Is(201);
        await caller.FileAsync();
        await DeliverAsync();
        Assert.Empty(receiver.Posts);
    }

    [SkippableFact]
    public async Task Webhook_TakenAway_IsToldNothingMore()
    {
        WebhookResource webhook = await RegisterAsync();
        await caller.FileAsync();
        WebhookResource listed = Assert.Single(await AllAsync<WebhookResource>(PortalOperations.ListWebhooks, ""));
        Assert.Equal((webhook.Id, null), (listed.Id, listed.Secret));
        (await caller.AskAsync(PortalOperations.DeleteWebhook, webhook.Id)).Is(204);
        await DeliverAsync();
        Assert.Empty(receiver.Posts);
    }

    [SkippableTheory]
    [InlineData("http://endpoint.example/events")] // in the clear
    [InlineData("/events")] // relative
    [InlineData("ftp://endpoint.example/events")]
    [InlineData("https://user:password@endpoint.example/events")]
    [InlineData("file:///etc/passwd")]
    public async Task Webhook_AtAForbiddenAddress_IsRefused(string url) =>
        Assert.Equal(
            "/url", (await caller.SendAsync(PortalOperations.CreateWebhook, new NewWebhook { Url = new Uri(url, UriKind.RelativeOrAbsolute) })).IsWrongField());

    [SkippableFact]
    public async Task Webhook_OnLoopback_MayBeInTheClear() => await RegisterAsync(new NewWebhook { Url = new("http://127.0.0.1:8080/events") });

    private async Task<WebhookResource> RegisterAsync(NewWebhook? webhook = null) =>
        (await caller.SendAsync(PortalOperations.CreateWebhook, webhook ?? Generated.NewWebhook())).Is(201).Read<WebhookResource>();

    private async Task<int> DeliverAsync()
    {
        using HttpMessageInvoker sender = new(receiver, disposeHandler: false);
        return await portal.Service.DeliverWebhooksAsync(sender);
    }

    private static string[] Signatures((Uri Url, IReadOnlyDictionary<string, string> Headers, byte[] Body) post, params string[] secrets) =>
        [.. secrets.Select(secret => Signature(secret, post.Headers, post.Body))];

    private static string Signature(string secret, IReadOnlyDictionary<string, string> headers, byte[] body) => WebhookSecret.Parse(secret).Sign(
        headers[WebhookHeaders.Id], Instant.FromUnixTimeSeconds(long.Parse(headers[WebhookHeaders.Timestamp], CultureInfo.InvariantCulture)), body);

    [SkippableFact]
    public async Task Webhook_BeyondTheMostOfAClient_IsRefused() // S-07: each is written to with every event
    {
        for (int number = 0; number < 20; number++)
        {
            (await caller.SendAsync(PortalOperations.CreateWebhook, new NewWebhook { Url = new($"https://shop.example/{number}") })).Is(201);
        }

        (await caller.SendAsync(PortalOperations.CreateWebhook, new NewWebhook { Url = new("https://shop.example/20") })).IsProblem(409, ProblemTypes.LegalRefusal);
    }
}
