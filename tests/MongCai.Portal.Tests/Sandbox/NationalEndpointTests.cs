using System.Net;
using System.Text;
using System.Text.Json;
using MongCai.Sdk.Contract;
using MongCai.Sdk.National.Dossiers;
using MongCai.Sdk.National.Inbound;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Sandbox;

/// <summary>What citizens file on the national portal, received by the sandbox.</summary>
public sealed class NationalEndpointTests
{
    private const string Record = """{"MaHoSo":"0f8fad5b-d9cb-469f-a165-70867728950e","MaTTHC":"1.001193","ChuHoSo":"Nguyễn Văn Mẫu","LoaiDoiTuong":"1","KenhThucHien":"2"}""";

    private static readonly Uri Receive = new("/national/receive", UriKind.Relative);
    private static readonly Uri Dossiers = new("/v1/dossiers", UriKind.Relative);

    [Fact]
    public async Task Receive_OfADossierTwice_FilesItOnce() // E.8
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();

        InboundReply first = await FakeNationalExchange.SendAsync(sandbox.Http, Receive, NationalDossierJson.ReadDossier(Record));
        InboundReply second = await FakeNationalExchange.SendAsync(sandbox.Http, Receive, NationalDossierJson.ReadDossier(Record));

        Assert.True(first.IsTaken);
        Assert.Equal(first, second);
        using JsonDocument list = JsonDocument.Parse(await sandbox.Http.GetStringAsync(Dossiers));
        JsonElement dossier = Assert.Single(list.RootElement.GetProperty("items").EnumerateArray());
        Assert.EndsWith(dossier.GetProperty("code").GetString()!, first.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"service":"NhanHSDVCQG","data":[{"MaHoSo":"1","MaTTHC":"khai sinh","ChuHoSo":"A","LoaiDoiTuong":"1"}]}""", "MaTTHC")] // what is missing is named
    [InlineData("""{"service":"NhanHSDVCQG","data":[{"MaHoSo":"1","MaTTHC":"9.999999","ChuHoSo":"A","LoaiDoiTuong":"1"}]}""", "HTTP 422")] // no such procedure here
    [InlineData($$"""{"service":"NhanHSDVCQG","isUpdating":"True","data":[{{Record}}]}""", "hồ sơ nộp mới")]
    [InlineData("""{"service":"NhanThongBaoThueDat","data":{}}""", "hồ sơ nộp mới")]
    [InlineData("""{"service":"NhanHSDVCQG","data":[]}""", "hồ sơ nộp mới")]
    [InlineData("<xml/>", "JSON")]
    public async Task Receive_OfWhatItCannotFile_IsRefusedInWords(string call, string words)
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        using HttpResponseMessage response = await SendAsync(sandbox, call);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        InboundReply reply = (await JsonSerializer.DeserializeAsync<InboundReply>(await response.Content.ReadAsStreamAsync()))!;
        Assert.False(reply.IsTaken);
        Assert.Contains(words, reply.Message, StringComparison.Ordinal);
        using JsonDocument list = JsonDocument.Parse(await sandbox.Http.GetStringAsync(Dossiers));
        Assert.Empty(list.RootElement.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Receive_WithoutAToken_Is401()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using HttpResponseMessage response = await SendAsync(sandbox, $"[{Record}]");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Receive_WithATokenThatMayNotFile_FilesNothing()
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync(PortalScopes.CatalogueRead);
        using HttpResponseMessage response = await SendAsync(sandbox, $"[{Record}]");

        Assert.Contains("HTTP 403", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receive_OfABodyThatIsTooLarge_Is413()
    {
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        using HttpResponseMessage response = await SendAsync(sandbox, new string(' ', 3 * 1024 * 1024));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> SendAsync(SandboxFixture sandbox, string call)
    {
        using StringContent content = new(call, Encoding.UTF8, "application/json");
        return await sandbox.Http.PostAsync(Receive, content);
    }
}
