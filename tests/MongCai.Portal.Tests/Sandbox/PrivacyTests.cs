using MongCai.Domain.Procedures;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Sandbox;

/// <summary>What operators see of the running sandbox holds no personal data, no dossier code and no secret.</summary>
public sealed class PrivacyTests
{
    [Fact]
    public async Task LogsMetricsAndHealth_OfARunWithFailures_HoldNoPersonalData()
    {
        using LogLines lines = new();
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { LogSink = lines })).SignInAsync();
        string token = sandbox.Http.DefaultRequestHeaders.Authorization!.Parameter!;
        TestCaller caller = new(sandbox.Http, token);
        NewDossier filed = Generated.NewDossier() with { Procedure = ProcedureCode.Parse("1.004222"), ReceivedBy = null, Competent = null };
        DossierResource dossier = await caller.FileAsync(filed);
        string code = dossier.Code.ToString();

        await caller.GetAsync(PortalOperations.GetDossier, code);
        await caller.SendJsonAsync(PortalOperations.FileDossier, $$$"""{"applicant":{"name":"{{{filed.Applicant.Name!.Value.Reveal()}}}"}}""");
        await caller.GetAsync(PortalOperations.ListPayments, query: "?dossier=" + code);
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["code"] = code, ["token"] = "nothing" });
        (await sandbox.Http.PostAsync(new Uri("/tra-cuu", UriKind.Relative), form)).Dispose();
        (await sandbox.Http.GetAsync(new Uri($"/tra-cuu/1/{code}/{token}", UriKind.Relative))).Dispose();
        (await sandbox.Http.GetAsync(new Uri($"/v1/{code}?phone={filed.Applicant.Phone!.Value.Reveal()}", UriKind.Relative))).Dispose();
        await SpoilAsync(sandbox.Store, code);
        (await caller.GetAsync(PortalOperations.GetDossier, code)).Is(500);

        string seen = string.Join('\n', lines.Written)
            + await sandbox.Http.GetStringAsync(new Uri("/metrics", UriKind.Relative))
            + await sandbox.Http.GetStringAsync(new Uri("/healthz", UriKind.Relative))
            + await sandbox.Http.GetStringAsync(new Uri("/readyz", UriKind.Relative));
        Assert.Contains("met a damaged record", seen, StringComparison.Ordinal);
        Assert.Contains("/v1/dossiers/{code}", seen, StringComparison.Ordinal);
        Assert.All(
            [code, token, SandboxFixture.Secret, filed.Applicant.Name!.Value.Reveal(), filed.Applicant.PersonalId!.Value.Reveal(), filed.Applicant.Phone.Value.Reveal(), filed.Applicant.Email!.Value.Reveal()],
            hidden => Assert.DoesNotContain(hidden, seen, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Puts a dossier into the store that cannot be read, with personal data where the reader stumbles.</summary>
    private static Task<bool> SpoilAsync(IPortalStore store, string code) => store.TransactAsync(async (transaction, token) =>
    {
        StoredDocument document = (await transaction.FindAsync("dossier", code, token))!;
        return await transaction.TryWriteAsync(
            document with { Version = 2, Json = document.Json.Replace("\"individual\"", "\"0900000001\"", StringComparison.OrdinalIgnoreCase)[..^9] },
            1,
            token);
    });
}
