using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MongCai.Portal.Tests.Storage;
using MongCai.Sdk.Contract;
using PortalSandbox.Hosting;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class PortalSandboxHostTests
{
    [Fact]
    public async Task Start_WithToken_ServesTheCatalogue()
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        Page<ProcedureSummary>? page = await sandbox.Http.GetFromJsonAsync("/v1/procedures?text=khai+sinh&limit=5", PortalJson.Of<Page<ProcedureSummary>>());
        Assert.Contains(page!.Items, procedure => procedure.Code.ToString() == "1.001193");
    }

    [Theory]
    [InlineData("/v1/nothing", 404)]
    [InlineData("/v1/dossiers/..%2f..%2fetc%2fpasswd", 404)] // a slash in a code is no step up
    [InlineData("/v1/files/%2e%2e%2f%2e%2e%2fetc%2fpasswd/content", 404)]
    [InlineData("/v1/dossiers?state=%27%20OR%201=1%20--", 422)]
    [InlineData("/v1/dossiers?cursor=%00", 422)]
    [InlineData("/v1/procedures?limit=1&limit=2", 422)] // twice
    [InlineData("/v1/procedures?unknown=1", 422)]
    public async Task Get_WhatIsNotThere_IsAProblem(string path, int status)
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        using HttpResponseMessage response = await sandbox.Http.GetAsync(new Uri(path, UriKind.Relative));
        await AssertProblemAsync(response, status);
    }

    [Fact]
    public async Task Post_WhereOnlyGetIs_Is405()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using HttpResponseMessage response = await sandbox.Http.PostAsync(new Uri("/v1/procedures", UriKind.Relative), null);
        await AssertProblemAsync(response, 405);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")] // forged
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0cyJ9.")] // a JWT that nobody signed
    [InlineData("Basic dGVzdHM6eA==")] // credentials are for the token endpoint alone
    public async Task Get_WithoutAGoodToken_Is401(string authorization)
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Get, "/v1/procedures");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using HttpResponseMessage response = await sandbox.Http.SendAsync(request);
        await AssertProblemAsync(response, 401);
    }

    [Fact]
    public async Task Get_WithAnotherScope_Is403()
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync(PortalScopes.CatalogueRead);
        using HttpResponseMessage response = await sandbox.Http.GetAsync(new Uri("/v1/dossiers", UriKind.Relative));
        await AssertProblemAsync(response, 403);
    }

    [Fact]
    public async Task Token_WithAWrongSecret_Is401()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using HttpResponseMessage response = await sandbox.AskForTokenAsync("another secret altogether");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("invalid_client", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithADatabaseThatNamesNothing_IsRefused()
    {
        FormatException error = await Assert.ThrowsAsync<FormatException>(() => PortalSandboxHost.StartAsync(new() { Database = "nonsense=1;password=hush" }));
        Assert.DoesNotContain("hush", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OnSqlite_MakesAFileForItsOwnerAlone()
    {
        using TemporaryFile file = new();
        await using PortalSandboxHost host = await PortalSandboxHost.StartAsync(
            new() { Address = new("http://127.0.0.1:0"), Database = file.ConnectionString });
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Path));
        }
    }

    [Fact]
    public async Task Start_OnAFileThatIsOpenToOthers_ClosesIt()
    {
        using TemporaryFile file = new();
        await File.WriteAllBytesAsync(file.Path, []);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file.Path, (UnixFileMode)0b110_110_110);
            await using PortalSandboxHost host = await PortalSandboxHost.StartAsync(
                new() { Address = new("http://127.0.0.1:0"), Database = file.ConnectionString });
            UnixFileMode[] modes = [File.GetUnixFileMode(file.Path), File.GetUnixFileMode(file.Path + "-wal")];
            Assert.All(modes, mode => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode));
        }
    }

    [Fact]
    public async Task Post_WhereTheDatabaseIsGone_AcknowledgesNothing() // S-13
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        File.Delete(sandbox.DatabasePath);
        using HttpResponseMessage ready = await sandbox.Http.GetAsync(new Uri("/readyz", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        using HttpResponseMessage token = await sandbox.AskForTokenAsync(SandboxFixture.Secret);
        await AssertProblemAsync(token, 503);
        Assert.True(token.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        sandbox.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("vi");
        using HttpResponseMessage vietnamese = await sandbox.AskForTokenAsync(SandboxFixture.Secret);
        Assert.Contains("Hệ thống chưa kết nối được cơ sở dữ liệu. Vui lòng thử lại sau.", await vietnamese.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_WhereAnotherHoldsTheDatabase_IsRedAndGreenAgain() // S-13
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        await using SqliteConnection other = new("Data Source=" + sandbox.DatabasePath + ";Pooling=False");
        await other.OpenAsync();
        await using (System.Data.Common.DbTransaction held = await other.BeginTransactionAsync())
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync(sandbox));
        }

        await Patience.UntilAsync(async _ => await ReadyAsync(sandbox) == HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> ReadyAsync(SandboxFixture sandbox)
    {
        using HttpResponseMessage response = await sandbox.Http.GetAsync(new Uri("/readyz", UriKind.Relative));
        return response.StatusCode;
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task Get_Health_IsOk(string path)
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using HttpResponseMessage response = await sandbox.Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_Metrics_NamesRoutesWithoutValues()
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        using HttpResponseMessage response = await sandbox.Http.GetAsync(new Uri("/v1/dossiers/000.00.01.H49-260817-4711?secret=1", UriKind.Relative));
        string metrics = await sandbox.Http.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        Assert.Contains("/v1/dossiers/{code}", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Anything_HasSecurityHeaders()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using HttpResponseMessage response = await sandbox.Http.GetAsync(new Uri("/v1/procedures", UriKind.Relative));
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.True(response.Headers.Contains(PortalHeaders.RequestId));
    }

    [Theory]
    [InlineData("/", "style-src 'self'")]
    [InlineData("/tra-cuu/1/000.00.01.H49-260826-0001/00000000000000000000000000000000", "style-src 'self'")]
    [InlineData("/thong-ke.csv", "sandbox")]
    [InlineData("/openapi/v1.json", "sandbox")]
    [InlineData("/metrics", "sandbox")]
    [InlineData("/readyz", "sandbox")]
    [InlineData("/v1/procedures", "sandbox")]
    [InlineData("/nowhere", "sandbox")]
    public async Task Get_AnyPath_IsKeptByNobodyAndMayDoNoMoreThanAPage(string path, string policy) // S4
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        using HttpResponseMessage response = await sandbox.Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Contains(policy, response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("no-store", response.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        Assert.Contains("camera=()", response.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Theory]
    [InlineData("/metrics", 200)]
    [InlineData("/metrics?x=1", 200)]
    [InlineData("/Metrics", 404)]
    [InlineData("/METRICS/", 404)]
    [InlineData("/metrics/", 404)]
    [InlineData("/%6detrics", 404)]
    [InlineData("/./metrics", 404)]
    [InlineData("//metrics", 404)]
    [InlineData("/Readyz", 404)]
    [InlineData("/healthz/", 404)]
    public async Task Get_WhatAProxyKeepsBack_AnswersToThatPathAlone(string target, int status) // S4: a proxy's rule for /metrics let /Metrics through
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using TcpClient client = new();
        await client.ConnectAsync(sandbox.Host.Address.Host, sandbox.Host.Address.Port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n\r\n"));
        using StreamReader answer = new(stream, Encoding.ASCII);
        Assert.Equal($"HTTP/1.1 {status}", (await answer.ReadLineAsync())![..12]);
    }

    [Fact]
    public async Task Get_OpenApi_IsTheContract()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using JsonDocument document = JsonDocument.Parse(await sandbox.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        Assert.Equal("3.1.0", document.RootElement.GetProperty("openapi").GetString());
        Assert.Equal(
            PortalOperations.All.Select(operation => operation.Template).Append(PortalOperations.TokenPath).Append(PortalOperations.RevocationPath).Distinct()
                .Order(StringComparer.Ordinal),
            document.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
    }

    internal static async Task AssertProblemAsync(HttpResponseMessage response, int status)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Problem? problem = await response.Content.ReadFromJsonAsync(PortalJson.Of<Problem>());
        Assert.Equal(status, problem!.Status);
        Assert.Equal(response.Headers.GetValues(PortalHeaders.RequestId).Single(), problem.RequestId);
    }
}
