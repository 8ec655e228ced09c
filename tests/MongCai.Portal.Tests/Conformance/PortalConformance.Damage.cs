using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Conformance;

/// <content>Records that were changed in the store, and the heads that tell of it.</content>
public abstract partial class PortalConformance
{
    [SkippableTheory]
    [InlineData("\"channel\":\"InPerson\"", "\"channel\":\"Online\"", "broken at entry 1")] // another word that may stand there
    [InlineData("\"procedureName\":\"", "\"procedureName\":\"Y", "broken at entry 1")] // a title
    [InlineData("\"type\":\"accepted\"", "\"type\":\"acc\"", "not one that can be read")] // a kind that nobody knows
    [InlineData("\"version\":1", "\"version\":2", "not one that can be read")]
    public async Task Dossier_ChangedInTheStore_IsToldByEveryReader(string written, string forged, string told)
    {
        DossierResource filed = await caller.FileAsync();
        DossierResource dossier = await caller.DoAsync(filed, new DossierCommand.Accept());
        string code = dossier.Code.ToString();
        await ForgeAsync(dossier, json => json.Replace(written, forged, StringComparison.Ordinal));
        Answer[] answers =
        [
            await caller.GetAsync(PortalOperations.GetDossier, code),
            await caller.GetAsync(PortalOperations.Timeline, code),
            await caller.CommandAsync(dossier, Generated.Command(new DossierCommand.Withdraw())),
            await caller.SendAsync(PortalOperations.OpenPayment, new NewPayment { Dossier = dossier.Code, Amount = Vnd.Of(1) }),
            await LookUpAsync(filed.Code, LookupLink.Parse(filed.LookupLink!).Token.Reveal()),
        ];
        Assert.All(answers, answer => Assert.Contains($"{code} is {told}", answer.IsProblem(500, ProblemTypes.RecordDamaged).Detail, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Dossier_CutInTheStore_IsToldByItsHeadAlone()
    {
        DossierResource filed = await caller.FileAsync();
        DossierResource accepted = await caller.DoAsync(filed, new DossierCommand.Accept());
        await ForgeAsync(filed, json => DossierJson.Write(AuditTrail.Of([DossierJson.Read(json).Entries[0].Event])));
        AuditTrail cut = DossierJson.Read((await caller.GetAsync(PortalOperations.Timeline, filed.Code.ToString())).Is(200).Text);
        Assert.Equal((true, false), (cut.ContinuesFrom(filed.Head!), cut.ContinuesFrom(accepted.Head!)));
    }

    [SkippableFact]
    public async Task Head_OfDossierListAndTimeline_IsOne()
    {
        DossierResource dossier = await caller.DoAsync(await caller.FileAsync(), new DossierCommand.Accept());
        AuditTrail trail = DossierJson.Read((await caller.GetAsync(PortalOperations.Timeline, dossier.Code.ToString())).Is(200).Text);
        DossierSummary summary = Assert.Single(await AllAsync<DossierSummary>(PortalOperations.ListDossiers, ""));
        Assert.Equal((trail.Head, trail.Head, trail.Head), (dossier.Head, summary.Head, (await GetDossierAsync(dossier)).Head));
    }

    private Task<bool> ForgeAsync(DossierResource dossier, Func<string, string> forge) => portal.Store.TransactAsync(async (transaction, token) =>
    {
        StoredDocument document = (await transaction.FindAsync("dossier", dossier.Code.Canonical.ToString(), token))!;
        string forged = forge(document.Json);
        Assert.NotEqual(document.Json, forged);
        return await transaction.TryWriteAsync(document with { Json = forged, Version = document.Version + 1 }, document.Version, token);
    });
}
