using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using PortalSandbox.Hosting;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class DamagedRecordTests
{
    [Fact]
    public async Task Get_OfADossierChangedInTheStore_RaisesAnAlarmWithoutItsCode()
    {
        using LogLines lines = new();
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { LogSink = lines })).SignInAsync();
        TestCaller caller = new(sandbox.Http, sandbox.Http.DefaultRequestHeaders.Authorization!.Parameter!);
        DossierResource dossier = await caller.FileAsync(SampleData.NewDossier(1));
        await ForgeAsync(sandbox.Store, dossier);

        Problem problem = (await caller.GetAsync(PortalOperations.GetDossier, dossier.Code.ToString())).IsProblem(500, ProblemTypes.RecordDamaged);

        string alarm = Assert.Single(lines.Written, line => line.Contains("damaged record", StringComparison.Ordinal));
        Assert.Contains($"dossiers.get met a damaged record. The audit trail of a dossier is broken at entry 1: it was changed since it was written. Request {problem.RequestId}", alarm, StringComparison.Ordinal);
        Assert.DoesNotContain(dossier.Code.ToString(), alarm, StringComparison.Ordinal);
    }

    private static Task<bool> ForgeAsync(IPortalStore store, DossierResource dossier) => store.TransactAsync(async (transaction, token) =>
    {
        StoredDocument document = (await transaction.FindAsync("dossier", dossier.Code.Canonical.ToString(), token))!;
        StoredDocument forged = document with { Json = document.Json.Replace("InPerson", "Online", StringComparison.Ordinal), Version = document.Version + 1 };
        return await transaction.TryWriteAsync(forged, document.Version, token);
    });
}
