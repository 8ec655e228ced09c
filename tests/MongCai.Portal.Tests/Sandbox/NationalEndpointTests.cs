using System.Net;
using System.Text;
using System.Text.Json;
using MongCai.Portal.Tests.Storage;
using MongCai.Sdk.Contract;
using MongCai.Sdk.National;
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
    [InlineData($$"""{"service":"NhanHSDVCQG","isUpdating":"True","data":[{{Record}}]}""", "Đọc được cập nhật (NhanHSDVCQG, isUpdating True) của 1 hồ sơ")] // what was found
    [InlineData($$"""{"service":"NhanHSDVCQG","isUpdating":"True","data":[{{Record}}]}""", "chưa có tài liệu nào cho biết bản cập nhật thay đổi gì")] // what is known
    [InlineData($$"""{"service":"NhanHSDVCQG","isUpdating":"True","data":[{{Record}}]}""", "Không có gì được lưu. Cách xử lý: hồ sơ nộp mới gửi với isUpdating False")] // the way out
    [InlineData("""{"service":"NhanThongBaoThueDat","data":{}}""", "Chưa nhận dữ liệu của dịch vụ 'NhanThongBaoThueDat'")] // a notice of another form
    [InlineData("""{"service":"NhanChungTuThueDat","data":{}}""", "NhanChungTuThueDat (ThongTinThanhToan). Không có gì được lưu: đề nghị gửi lại")] // a voucher of another form
    [InlineData("""{"service":"NhanKhuyenMai","data":{}}""", "Chưa nhận dữ liệu của dịch vụ 'NhanKhuyenMai'")] // another service
    [InlineData("""{"service":"NhanChungTuThueDat","data":{"ThongTinThanhToan":{}}}""", "Đọc được 1 chứng từ thuế đất (NhanChungTuThueDat), nhưng Cổng thử nghiệm chưa được chỉ định nơi lưu")] // no inbox
    [InlineData("""{"service":"NhanHSDVCQG","data":[]}""", "gửi lại kèm ít nhất một hồ sơ")]
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
    public async Task Receive_OfLandTax_KeepsEachOnceForADossierThatIsHere() // E.8
    {
        using TemporaryFile beside = new();
        string folder = Path.Combine(Path.GetDirectoryName(beside.Path)!, "inbox");
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { NationalInbox = folder })).SignInAsync();
        await FakeNationalExchange.SendAsync(sandbox.Http, Receive, NationalDossierJson.ReadDossier(Record));
        using JsonDocument list = JsonDocument.Parse(await sandbox.Http.GetStringAsync(Dossiers));
        string code = list.RootElement.GetProperty("items")[0].GetProperty("code").GetString()!;
        string notice = $"<DATA><BODY><ROW_LIST><MA_HSO>{code}</MA_HSO><LIST><SO_TIEN>1500000</SO_TIEN></LIST></ROW_LIST></BODY></DATA>";

        foreach (int _ in Enumerable.Range(0, 2))
        {
            Assert.Equal(InboundReply.Taken, await SendAsync(sandbox, "NhanThongBaoThueDat", $$"""{"FileThongBaoThue":"{{Convert.ToBase64String(Encoding.UTF8.GetBytes(notice))}}"}"""));
            Assert.Equal(InboundReply.Taken, await SendAsync(sandbox, "NhanChungTuThueDat", $$$"""{"MaHoSo":"{{{code}}}","ThongTinThanhToan":{"TrangThaiThanhToan":1,"SoTien":1500000},"La":"x"}"""));
        }

        string[] kept = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        Assert.Equal(["land-tax-notice-", "land-tax-voucher"], kept.Select(file => Path.GetFileName(file)[..16]));
        Assert.Equal(notice, await File.ReadAllTextAsync(kept[0]));
        using JsonDocument voucher = JsonDocument.Parse(await File.ReadAllTextAsync(kept[1]));
        Assert.Equal(("x", 1_500_000), (voucher.RootElement.GetProperty("La").GetString(), voucher.RootElement.GetProperty("ThongTinThanhToan").GetProperty("SoTien").GetInt64()));
        Assert.All(kept, AssertOwnersAlone);
    }

    [Theory]
    [InlineData("000.00.01.H49-260908-9999")] // not here
    [InlineData("HS-7")] // no code of a province
    [InlineData("")] // none
    public async Task Receive_OfLandTaxForAnotherDossier_KeepsNothing(string code)
    {
        using TemporaryFile beside = new();
        string folder = Path.Combine(Path.GetDirectoryName(beside.Path)!, "inbox");
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { NationalInbox = folder })).SignInAsync();

        InboundReply reply = await SendAsync(sandbox, "NhanChungTuThueDat", $$$"""{"MaHoSo":"{{{code}}}","ThongTinThanhToan":{}}""");

        Assert.False(reply.IsTaken);
        Assert.Contains("hệ thống của tỉnh không có hồ sơ", reply.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
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

    private static void AssertOwnersAlone(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    private static Task<InboundReply> SendAsync(SandboxFixture sandbox, string service, string data) => FakeNationalExchange.SendAsync(sandbox.Http, Receive, service, data);

    private static async Task<HttpResponseMessage> SendAsync(SandboxFixture sandbox, string call)
    {
        using StringContent content = new(call, Encoding.UTF8, "application/json");
        return await sandbox.Http.PostAsync(Receive, content);
    }
}
