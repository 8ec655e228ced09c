using System.Net;
using System.Text.Json;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Tests.Conformance;

/// <content>What a webhook promises over time: its secrets, and the order of its events.</content>
public abstract partial class PortalConformance
{
    [SkippableFact]
    public async Task Secrets_ThatWereRotatedWithinADay_AreEachGoodForADay()
    {
        List<string> secrets = [(await RegisterAsync()).Secret!];
        string id = Assert.Single(await AllAsync<WebhookResource>(PortalOperations.ListWebhooks, "")).Id;
        for (int turn = 0; turn < 3; turn++)
        {
            secrets.Insert(0, (await caller.AskAsync(PortalOperations.RotateWebhook, id)).Is(200).Read<WebhookResource>().Secret!);
            await AdvanceAsync(TimeSpan.FromHours(8));
        }

        for (int good = 3; good >= 1; good--)
        {
            await caller.FileAsync();
            await DeliverAsync();
            Assert.Equal(Signatures(receiver.Posts[^1], [.. secrets.Take(good)]), receiver.Posts[^1].Headers[WebhookHeaders.Signature].Split(' '));
            await AdvanceAsync(TimeSpan.FromHours(8));
        }
    }

    [SkippableFact]
    public async Task Secret_RotatedByAnOlderProgram_IsGoodToItsEndAndBesideLaterOnes()
    {
        WebhookResource webhook = await RegisterAsync();
        const string Old = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        await portal.Store.TransactAsync(async (transaction, token) =>
        {
            StoredDocument document = (await transaction.FindAsync("webhook", webhook.Id, token))!;
            string json = document.Json.TrimEnd('}') + $$""","oldSecret":"{{Old}}","oldSecretUntil":"2026-08-27T00:20:00Z"}""";
            return await transaction.TryWriteAsync(document with { Json = json, Version = 2 }, 1, token);
        });
        await AssertIsSignedByAsync(webhook.Secret!, Old);
        WebhookResource rotated = (await caller.AskAsync(PortalOperations.RotateWebhook, webhook.Id)).Is(200).Read<WebhookResource>();
        await AssertIsSignedByAsync(rotated.Secret!, webhook.Secret!, Old);
        await AdvanceAsync(TimeSpan.FromHours(23));
        await AssertIsSignedByAsync(rotated.Secret!, webhook.Secret!);
    }

    [SkippableFact]
    public async Task Secret_RotatedAgainAndAgain_IsRefusedUntilAnOldOneEnds()
    {
        WebhookResource webhook = await RegisterAsync();
        for (int turn = 0; turn < 10; turn++)
        {
            (await caller.AskAsync(PortalOperations.RotateWebhook, webhook.Id)).Is(200);
        }

        LegalRefusal refusal = (await caller.AskAsync(PortalOperations.RotateWebhook, webhook.Id)).IsProblem(409, ProblemTypes.LegalRefusal).Refusal!;
        Assert.Contains("10", refusal.Reason, StringComparison.Ordinal);
        await AdvanceAsync(1);
        (await caller.AskAsync(PortalOperations.RotateWebhook, webhook.Id)).Is(200);
    }

    [SkippableFact]
    public async Task Events_OfOneInstant_ArePostedInTheOrderInWhichTheyHappened()
    {
        await RegisterAsync();
        DossierResource first = await caller.ReturnedAsync();
        DossierResource second = await caller.ReturnedAsync();
        receiver.Status = HttpStatusCode.ServiceUnavailable;
        await DeliverAsync();
        receiver.Status = HttpStatusCode.OK;
        receiver.Posts.Clear();
        portal.Time.Advance(TimeSpan.FromMinutes(1));
        await DeliverAsync();
        await DeliverAsync();
        string[] expected = [.. await HeadsAsync(first), .. await HeadsAsync(second)];
        Assert.Equal(expected[1..], receiver.Posts.Select(Told).Where(head => head != expected[0]));
    }

    [SkippableFact]
    public async Task Event_WhoseSenderFailsInAnyWay_IsPostedLaterAndHoldsUpNoOther()
    {
        WebhookResource odd = await RegisterAsync(new NewWebhook { Url = new("https://odd.example/events") });
        await RegisterAsync();
        await caller.FileAsync();
        receiver.Failure = url => url == odd.Url ? new InvalidOperationException("The sender takes no such address.") : null;
        await DeliverAsync();
        Assert.NotEqual(odd.Url, Assert.Single(receiver.Posts).Url);
        receiver.Failure = null;
        portal.Time.Advance(TimeSpan.FromSeconds(5));
        await DeliverAsync();
        Assert.Equal(odd.Url, receiver.Posts[^1].Url);
    }

    private async Task AssertIsSignedByAsync(params string[] secrets)
    {
        await caller.FileAsync();
        await DeliverAsync();
        Assert.Equal(Signatures(receiver.Posts[^1], secrets), receiver.Posts[^1].Headers[WebhookHeaders.Signature].Split(' '));
    }

    private async Task<IEnumerable<string>> HeadsAsync(DossierResource dossier) =>
        (await Client().Dossiers.GetTimelineAsync(dossier.Code)).Entries.Select(entry => entry.Hash);

    private static string Told((Uri Url, IReadOnlyDictionary<string, string> Headers, byte[] Body) post) =>
        JsonSerializer.Deserialize(post.Body, PortalJson.Of<WebhookEnvelope>())!.Data.Deserialize(PortalJson.Of<DossierSummary>())!.Head!;
}
