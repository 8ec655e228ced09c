using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Conformance;

/// <content>What a portal forgets in time, and what it does not; and that reading waits for nobody.</content>
public abstract partial class PortalConformance
{
    [SkippableFact]
    public async Task Key_ToTheEndOfItsLife_IsAnsweredAlike()
    {
        Answer first = (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(), key: "one")).Is(201);
        await AdvanceAsync(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        await PurgeAsync();
        Assert.Equal(first.Text, (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(), key: "one")).Is(201).Text);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)] // what has expired counts for nothing, whether it is still there or not
    public async Task Key_AfterItsLife_IsAsNew(bool isPurged)
    {
        Answer first = (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(), key: "one")).Is(201);
        await AdvanceAsync(TimeSpan.FromDays(7));
        if (isPurged)
        {
            await PurgeAsync();
        }

        Answer second = (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier(2), key: "one")).Is(201);
        Assert.NotEqual(first.Read<DossierResource>().Code, second.Read<DossierResource>().Code);
        Assert.False(second.Headers.ContainsKey(PortalHeaders.IdempotentReplay));
        Assert.Equal(2, (await AllAsync<DossierSummary>(PortalOperations.ListDossiers, "")).Count);
    }

    [SkippableFact]
    public async Task Store_OverManyWeeks_DoesNotGrow()
    {
        List<(int Keys, int Tokens)> kept = [];
        for (int week = 0; week < 4; week++)
        {
            for (int number = 0; number < 3; number++)
            {
                Draft draft = (await caller.SendAsync(PortalOperations.CreateDraft, Generated.NewDossier())).Is(201).Read<Draft>();
                (await caller.AskAsync(PortalOperations.DeleteDraft, draft.Id)).Is(204);
            }

            await AdvanceAsync(TimeSpan.FromDays(8));
            await PurgeAsync();
            kept.Add((await StoredAsync("key"), await StoredAsync("token")));
        }

        Assert.All(kept, one => Assert.Equal((0, 1), one));
    }

    [SkippableFact]
    public async Task Purge_OfMany_GoesBatchByBatch()
    {
        const int Count = 130;
        await portal.Store.TransactAsync(async (transaction, token) =>
        {
            foreach (int number in Enumerable.Range(0, Count))
            {
                await transaction.TryWriteAsync(
                    new("key", Invariant($"suite/{number}"), 1, "{}") { Owner = "suite", Due = "2020-01-01T00:00:00.0000000Z" }, 0, token);
            }

            return Count;
        });
        Assert.Equal(100, await portal.Service.PurgeExpiredAsync());
        Assert.Equal(30, await portal.Service.PurgeExpiredAsync());
        Assert.Equal(0, await portal.Service.PurgeExpiredAsync());
        Assert.Equal(0, await StoredAsync("key"));
    }

    [SkippableFact]
    public async Task Draft_ThatNobodyWentOnWith_IsForgotten()
    {
        Draft left = (await caller.SendAsync(PortalOperations.CreateDraft, Generated.NewDossier())).Is(201).Read<Draft>();
        Draft saved = (await caller.SendAsync(PortalOperations.CreateDraft, Generated.NewDossier())).Is(201).Read<Draft>();
        await AdvanceAsync(TimeSpan.FromDays(60));
        (await caller.SendAsync(PortalOperations.SaveDraft, Generated.NewDossier(2), saved.Id, match: "\"1\"")).Is(200);
        await AdvanceAsync(TimeSpan.FromDays(30));
        await PurgeAsync();
        (await caller.GetAsync(PortalOperations.GetDraft, left.Id)).IsProblem(404, ProblemTypes.NotFound);
        (await caller.GetAsync(PortalOperations.GetDraft, saved.Id)).Is(200);
    }

    [SkippableFact]
    public async Task Upload_ThatNobodyWentOnWith_IsForgottenWithItsBytes()
    {
        byte[] bytes = [.. Enumerable.Range(0, 5000).Select(number => (byte)(number % 251))];
        FileResource file = await caller.UploadAsync(bytes);
        UploadResource upload = await BeginAsync(Generated.NewUpload(bytes));
        (await caller.SendChunkAsync(upload.Id, 0, bytes[..1000])).Is(200);
        await AdvanceAsync(TimeSpan.FromDays(1));
        await PurgeAsync();
        (await caller.GetAsync(PortalOperations.GetUpload, upload.Id)).IsProblem(404, ProblemTypes.NotFound);
        Assert.Equal(0, (await portal.Store.ReadAsync((reader, token) => reader.ReadAsync($"file/{upload.Id}", 0, 1, token))).Length);
        Assert.Equal(bytes, (await caller.GetAsync(PortalOperations.GetContent, file.Id)).Is(200).Body);
    }

    [SkippableFact]
    public async Task Event_ThatWasGivenUp_IsForgotten()
    {
        await RegisterAsync();
        await caller.FileAsync();
        receiver.Status = System.Net.HttpStatusCode.BadGateway;
        for (int day = 0; day < 9; day++)
        {
            await DeliverAsync();
            portal.Time.Advance(TimeSpan.FromDays(1));
        }

        portal.Time.Advance(TimeSpan.FromDays(28));
        await PurgeAsync();
        Assert.Equal(1, await StoredAsync("message"));
        portal.Time.Advance(TimeSpan.FromDays(1));
        await PurgeAsync();
        Assert.Equal(0, await StoredAsync("message"));
    }

    [SkippableFact]
    public async Task Record_AfterYears_IsKept()
    {
        DossierResource dossier = await caller.ReturnedAsync();
        await AdvanceAsync(TimeSpan.FromDays(3 * 365));
        await PurgeAsync();
        (await caller.GetAsync(PortalOperations.GetDossier, dossier.Code.ToString())).Is(200);
    }

    [SkippableFact]
    public async Task Get_WhileAWriteIsUnderWay_IsAnswered()
    {
        DossierResource dossier = await caller.FileAsync();
        await portal.Store.TransactAsync(async (transaction, token) =>
        {
            await transaction.TryWriteAsync(new("thing", "1", 1, "{}"), 0, token);
            Answer[] answers = await Task.WhenAll(
                Task.Run(() => caller.GetAsync(PortalOperations.GetDossier, dossier.Code.ToString()), token),
                Task.Run(() => caller.GetAsync(PortalOperations.ListDossiers), token),
                Task.Run(() => caller.GetAsync(PortalOperations.CountDossiers, query: "?from=2026-08-01&until=2026-08-31"), token)).WithPatience();
            Assert.All(answers, answer => answer.Is(200));
            return 0;
        });
    }

    [SkippableFact]
    public async Task Post_ThatIsRefusedBeforeItsTurn_DoesNotWaitForAWrite() // S-07: even one without a token waited for the writer
    {
        TestCaller anyone = new(portal.Http, null);
        await caller.FileAsync();
        await portal.Store.TransactAsync(async (transaction, token) =>
        {
            await transaction.TryWriteAsync(new("thing", "1", 1, "{}"), 0, token);
            (await Task.Run(() => anyone.SendAsync(PortalOperations.FileDossier, Generated.NewDossier()), token).WithPatience()).IsProblem(401, ProblemTypes.Unauthorized);
            (await Task.Run(() => caller.SendJsonAsync(PortalOperations.FileDossier, """{"applicant":{},"applicant":{}}"""), token).WithPatience()).IsProblem(422, ProblemTypes.Validation);
            return 0;
        });
    }

    private async Task AdvanceAsync(TimeSpan time)
    {
        portal.Time.Advance(time);
        caller = await SignInAsync("suite", Generated.Agency, [.. PortalScopes.All]);
    }

    private async Task PurgeAsync()
    {
        while (await portal.Service.PurgeExpiredAsync() > 0)
        {
        }
    }

    private async Task<int> StoredAsync(string kind) =>
        (await portal.Store.ReadAsync((reader, token) => reader.ListAsync(new DocumentQuery(kind, 1000), token))).Count;
}
