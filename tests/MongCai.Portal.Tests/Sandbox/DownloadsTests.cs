using System.Net;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using PortalSandbox.Limits;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class DownloadsTests
{
    private const int Mebi = 1024 * 1024;

    [Fact]
    public async Task Get_ByReadersThatAreSlow_HoldsAPieceForEachAndNoMoreThanSoMany() // S-02
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        TestCaller caller = new(sandbox.Http, sandbox.Http.DefaultRequestHeaders.Authorization!.Parameter);
        UploadResource upload = (await caller.SendAsync(PortalOperations.BeginUpload, Generated(16 * Mebi))).Is(201).Read<UploadResource>();
        byte[] chunk = new byte[Mebi];
        for (int sent = 0; sent < 16; sent++)
        {
            (await caller.SendChunkAsync(upload.Id, (long)sent * Mebi, chunk)).Is(200);
        }

        Uri content = new($"/v1/files/{upload.Id}/content", UriKind.Relative);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        List<HttpResponseMessage> slow = [];
        for (int reader = 0; reader < Downloads.Most; reader++)
        {
            slow.Add(await sandbox.Http.GetAsync(content, HttpCompletionOption.ResponseHeadersRead)); // and reads no further
        }

        Assert.All(slow, response => Assert.Equal((HttpStatusCode.OK, 16L * Mebi), (response.StatusCode, response.Content.Headers.ContentLength)));
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 64 * Mebi, "All of the files is in memory.");
        using HttpResponseMessage refused = await sandbox.Http.GetAsync(content);
        await PortalSandboxHostTests.AssertProblemAsync(refused, 429);
        slow.ForEach(response => response.Dispose());
        await Patience.UntilAsync(async token =>
        {
            using HttpResponseMessage again = await sandbox.Http.GetAsync(content, HttpCompletionOption.ResponseHeadersRead, token);
            return again.StatusCode == HttpStatusCode.OK;
        });
    }

    private static NewUpload Generated(int size) =>
        MongCai.Sdk.Testing.Generated.NewUpload() with { Size = size, Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(new byte[size])) };
}
