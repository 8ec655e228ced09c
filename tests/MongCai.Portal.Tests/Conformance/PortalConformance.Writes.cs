using System.Text;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Conformance;

/// <content>What keeps writes from being done twice or over one another: keys, entity tags, drafts.</content>
public abstract partial class PortalConformance
{
    [SkippableFact]
    public async Task Filing_Repeated_IsDoneOnceAndAnsweredAlike()
    {
        Answer first = (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(), key: "one")).Is(201);
        portal.Time.Advance(TimeSpan.FromHours(1) - TimeSpan.FromSeconds(1));
        Answer again = (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(), key: "one")).Is(201);
        Assert.Equal(first.Text, again.Text);
        Assert.Equal(first.Headers["ETag"], again.Headers["ETag"]);
        Assert.Equal("true", again.Headers[PortalHeaders.IdempotentReplay]);
        Assert.False(first.Headers.ContainsKey(PortalHeaders.IdempotentReplay));
        Assert.Single(await AllAsync<DossierSummary>(PortalOperations.ListDossiers, ""));
    }

    [SkippableFact]
    public async Task Filing_RepeatedAtTheSameTime_IsDoneOnce()
    {
        Answer[] answers = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(), key: "one")));
        Assert.All(
            answers, answer => Assert.True(answer.Status is 201 || (answer.Status is 409 && answer.Problem.Type == ProblemTypes.InProgress), answer.Text));
        Assert.Single(await AllAsync<DossierSummary>(PortalOperations.ListDossiers, ""));
    }

    [SkippableFact]
    public async Task Key_OfAnotherRequest_IsRefused()
    {
        (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(1), key: "one")).Is(201);
        (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(2), key: "one")).IsProblem(422, ProblemTypes.KeyReused);
        (await caller.SendAsync(PortalOperations.CreateDraft, Generated.NewDossier(1), key: "one")).IsProblem(422, ProblemTypes.KeyReused);
    }

    [SkippableFact]
    public async Task Key_OfAnotherClient_IsAnother()
    {
        TestCaller other = await SignInAsync("suite-2", Generated.Agency, PortalScopes.DossiersWrite);
        (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(1), key: "one")).Is(201);
        (await other.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(2), key: "one")).Is(201);
    }

    [SkippableFact]
    public async Task Key_OfARefusedRequest_MayBeUsedAgain()
    {
        (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier() with { Sets = 0 }, key: "one")).Is(422);
        (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(), key: "one")).Is(201);
    }

    [SkippableFact]
    public async Task Command_Repeated_IsDoneOnce()
    {
        DossierResource dossier = await caller.FileAsync();
        Answer first = (await caller.CommandAsync(dossier, Generated.Command(new DossierCommand.Accept()), "one")).Is(200);
        Answer again = (await caller.CommandAsync(dossier, Generated.Command(new DossierCommand.Accept()), "one")).Is(200);
        Assert.Equal(first.Text, again.Text);
        Assert.Equal(2, (await GetDossierAsync(dossier)).Version);
    }

    [SkippableFact]
    public async Task Creation_WithoutAKey_IsRefused() =>
        Assert.Contains(
            PortalHeaders.IdempotencyKey,
            (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(), key: "")).IsProblem(428, ProblemTypes.PreconditionRequired).Detail,
            StringComparison.Ordinal);

    [SkippableTheory]
    [InlineData("a key")] // a space
    [InlineData("kéy")] // not ASCII
    public async Task Key_OfAnotherForm_IsRefused(string key) =>
        Assert.Equal(PortalHeaders.IdempotencyKey, (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(), key: key)).IsWrongField());

    [SkippableFact]
    public async Task Key_OfMoreThanTwoHundredCharacters_IsRefused() =>
        Assert.Equal(
            PortalHeaders.IdempotencyKey,
            (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(), key: new string('k', 201))).IsWrongField());

    [SkippableFact]
    public async Task Command_WithAStaleTag_IsRefused()
    {
        DossierResource filed = await caller.FileAsync();
        await caller.DoAsync(filed, new DossierCommand.Accept());
        Answer stale = await caller.CommandAsync(filed, Generated.Command(new DossierCommand.Withdraw()));
        stale.IsProblem(412, ProblemTypes.PreconditionFailed);
        Assert.Equal("\"2\"", stale.Headers["ETag"]);
    }

    [SkippableFact]
    public async Task Command_WithoutATag_IsRefused()
    {
        DossierResource filed = await caller.FileAsync();
        (await caller.SendAsync(PortalOperations.Command, Generated.Command(new DossierCommand.Accept()), filed.Code.ToString())).IsProblem(428, ProblemTypes.PreconditionRequired);
    }

    [SkippableFact]
    public async Task Command_WithAWeakTag_IsRefused()
    {
        DossierResource filed = await caller.FileAsync();
        (await caller.SendAsync(PortalOperations.Command, Generated.Command(new DossierCommand.Accept()), filed.Code.ToString(), match: "W/\"1\"")).IsProblem(412, ProblemTypes.PreconditionFailed);
    }

    [SkippableFact]
    public async Task Commands_AtTheSameTime_AreNotBothDone()
    {
        DossierResource filed = await caller.FileAsync();
        Answer[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => caller.CommandAsync(filed, Generated.Command(new DossierCommand.Withdraw()))));
        Assert.Single(answers, answer => answer.Status == 200);
        Assert.Equal(2, (await GetDossierAsync(filed)).Version);
    }

    [SkippableFact]
    public async Task Get_WithTheTagItHas_IsNotModified()
    {
        DossierResource filed = await caller.FileAsync();
        Answer known = await caller.GetAsync(PortalOperations.GetDossier, filed.Code.ToString(), known: "\"1\"");
        Assert.Empty(known.Is(304).Body);
        await caller.DoAsync(filed, new DossierCommand.Accept());
        (await caller.GetAsync(PortalOperations.GetDossier, filed.Code.ToString(), known: "\"1\"")).Is(200);
    }

    [SkippableTheory] // RFC 9110 section 13.1.2: compared weakly
    [InlineData("W/\"1\"", 304)]
    [InlineData("\"7\", W/\"1\"", 304)]
    [InlineData("*", 304)]
    [InlineData("W/\"2\"", 200)]
    [InlineData("W/1", 200)]
    public async Task Get_WithATagThatAProxyMadeWeak_IsNotModified(string known, int status) =>
        (await caller.GetAsync(PortalOperations.GetDossier, (await caller.FileAsync()).Code.ToString(), known: known)).Is(status);

    [SkippableFact]
    public async Task Draft_WrittenTwiceAndFiled_IsGone()
    {
        Draft draft = (await caller.SendAsync(PortalOperations.CreateDraft, Generated.NewDossier())).Is(201).Read<Draft>();
        draft = (await caller.SendAsync(PortalOperations.SaveDraft, Generated.NewDossier(2), draft.Id, match: "\"1\"")).Is(200).Read<Draft>();
        Assert.Equal(2, draft.Version);
        (await caller.SendAsync(PortalOperations.SaveDraft, Generated.NewDossier(3), draft.Id, match: "\"1\"")).IsProblem(412, ProblemTypes.PreconditionFailed);
        DossierResource filed = (await caller.AskAsync(PortalOperations.FileDraft, draft.Id, match: "\"2\"")).Is(201).Read<DossierResource>();
        Assert.Equal(Generated.Applicant(2).Name, filed.Applicant.Name);
        (await caller.GetAsync(PortalOperations.GetDraft, draft.Id)).IsProblem(404, ProblemTypes.NotFound);
    }

    [SkippableFact]
    public async Task Draft_FiledAgainWithItsKey_IsAnsweredAlike()
    {
        Draft draft = (await caller.SendAsync(PortalOperations.CreateDraft, Generated.NewDossier())).Is(201).Read<Draft>();
        Answer first = (await caller.AskAsync(PortalOperations.FileDraft, draft.Id, "one", "\"1\"")).Is(201);
        Assert.Equal(first.Text, (await caller.AskAsync(PortalOperations.FileDraft, draft.Id, "one", "\"1\"")).Is(201).Text);
    }

    [SkippableFact]
    public async Task Draft_ThrownAway_IsGone()
    {
        Draft draft = (await caller.SendAsync(PortalOperations.CreateDraft, Generated.NewDossier())).Is(201).Read<Draft>();
        (await caller.AskAsync(PortalOperations.DeleteDraft, draft.Id)).Is(204);
        (await caller.AskAsync(PortalOperations.DeleteDraft, draft.Id)).IsProblem(404, ProblemTypes.NotFound);
    }

    [SkippableFact]
    public async Task Key_AsItIsKept_GivesNothingAway() // S-10
    {
        NewDossier asked = Generated.NewDossier();
        Answer filed = (await caller.SendAsync(PortalOperations.FileDossier, asked, key: "a-key-of-the-test")).Is(201);
        Answer webhook = (await caller.SendAsync(PortalOperations.CreateWebhook, new NewWebhook { Url = new("https://shop.example/hook") })).Is(201);
        string[] secrets = [asked.Applicant.Name!.Value.Reveal(), filed.Read<DossierResource>().LookupLink!, webhook.Read<WebhookResource>().Secret!, "a-key-of-the-test", "LookupLink", "lookupLink"];
        IReadOnlyList<StoredDocument> kept = await portal.Store.ReadAsync((reader, token) => reader.ListAsync(new("key", 100), token));
        Assert.Equal(2, kept.Count);
        Assert.All(kept, document => Assert.All(secrets, secret => Assert.All([document.Id, document.Json, Decoded(document.Json)], text => Assert.DoesNotContain(secret, text, StringComparison.Ordinal))));
        Answer again = await caller.SendAsync(PortalOperations.FileDossier, asked, key: "a-key-of-the-test");
        Assert.Equal((filed.Text, "true"), (again.Is(201).Text, again.Headers[PortalHeaders.IdempotentReplay]));
    }

    /// <summary>What the longest text in Base64 of a document says.</summary>
    private static string Decoded(string json) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(json.Split('"').Where(text => text.Length % 4 == 0 && Convert.TryFromBase64String(text, new byte[text.Length], out _)).MaxBy(text => text.Length)!));
}
