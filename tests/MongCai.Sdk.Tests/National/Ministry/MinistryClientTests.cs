using System.Net;
using System.Text;
using System.Text.Json;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Sdk.Tests.National.Ministry;

/// <summary>The push to a ministry's system in its six steps.</summary>
public sealed class MinistryClientTests
{
    private static readonly MinistryDossier Dossier = new()
    {
        Code = "G09.20-260908-0001",
        Procedure = ProcedureCode.Parse("1.013225"),
        ApplicantName = "Nguyễn Văn Mẫu",
        ApplicantKind = NationalCode.Of(MinistryApplicantKind.HouseholdBusiness),
        ReceivingUnit = "G09.20",
        FiledAt = new LocalDateTime(2026, 9, 8, 9, 5, 7),
        Components = [new() { Code = "000.00.00.G09-KQ002269", Name = "Đơn", Quantity = 1, Copy = NationalCode.Of(MinistryCopyKind.Electronic), Papers = [new() { FileId = "t1", FileHash = "h1" }] }],
    };

    [Fact]
    public async Task Push_InSixSteps_SendsEachAsItWasSeen() // D.13, E.11
    {
        using MinistrySystem system = new(
            """{"access_token":"token-1"}""", """{"result":"G09.20-260908-0001"}""", """{"IdTepTin":"t1","HashTepTin":"h1"}""", """{"idHoSo":"99","maHoSo":"G09.20-260908-0001"}""",
            """{"error_code":"0","message":"Thành công"}""", """{"error_code":"0","message":"Thành công"}""");
        MinistryClient client = system.Client();

        Assert.Equal("G09.20-260908-0001", (await client.NextCodeAsync("G09.20")).Value);
        Assert.Equal(("t1", "h1"), (await client.UploadAsync("đơn.pdf", "%PDF"u8.ToArray())) is { Value: var file } ? (file.Id, file.Hash) : default);
        Assert.Equal("99", (await client.FileAsync(Dossier)).Value.Id);
        using JsonDocument steps = JsonDocument.Parse("""[{"Buoc":"1"}]""");
        Assert.IsType<DeliveryOutcome.Accepted>(await client.PushProgressAsync(steps.RootElement));
        Assert.IsType<DeliveryOutcome.Accepted>(await client.PushStatusAsync([new() { Id = "99", Code = "G09.20-260908-0001", Status = "4" }]));

        Assert.Equal(
            ["/api/GetToken", "/api/GetNextValue?code=G09.20", "/api/UploadFile", "/api/NopHoSo", "/api/CapNhatTienTrinh", "/api/CapNhatTrangThai"],
            system.Seen.Select(call => call.Address.PathAndQuery));
        Assert.Equal("""{"client_id":"h49","secret":"generated-secret"}""", system.Seen[0].Body);
        Assert.All(system.Seen.Skip(1), call => Assert.Equal("Bearer token-1", call.Authorization));
        Assert.Contains("name=\"file\"; filename=\"đơn.pdf\"\r\nContent-Type: application/octet-stream\r\n\r\n%PDF\r\n--", system.Seen[2].Body, StringComparison.Ordinal);
        using JsonDocument filed = JsonDocument.Parse(system.Seen[3].Body);
        Assert.Equal(("2", "2026-09-08 09:05:07"), (filed.RootElement.GetProperty("LoaiDoiTuong").GetString(), filed.RootElement.GetProperty("NgayNop").GetString()));
        Assert.Equal("2", filed.RootElement.GetProperty("ThanhPhanHoSo")[0].GetProperty("LoaiBan").GetString());
    }

    [Theory]
    [InlineData("""{"error_code":"0","message":"Thành công"}""")] // success, and no record of it
    [InlineData("""{"maHoSo":"G09.20-260908-0001"}""")] // without its identifier there
    [InlineData("[]")]
    public async Task File_WithoutAReceipt_IsNeverTaken(string body)
    {
        using MinistrySystem system = new("""{"token":"token-1"}""", body);

        Exception? error = await Record.ExceptionAsync(async () => Assert.IsNotType<NationalAnswer<MinistryReceipt>.Given>(await system.Client().FileAsync(Dossier)));

        Assert.True(error is null or NationalExchangeException { MayBeDelivered: true }, error?.ToString());
    }

    [Fact]
    public async Task File_ThatIsRefused_SaysWhy()
    {
        using MinistrySystem system = new("""{"token":"token-1"}""", """{"error_code":"-1","message":"MaDonViTiepNhan không hợp lệ"}""");

        Assert.Equal("MaDonViTiepNhan không hợp lệ", Assert.IsType<NationalAnswer<MinistryReceipt>.Refused>(await system.Client().FileAsync(Dossier)).Message);
    }

    [Fact]
    public async Task File_WhoseAnswerIsLost_IsNotSentAgain()
    {
        using MinistrySystem system = new("""{"token":"token-1"}""", null, """{"idHoSo":"99"}""");

        Assert.True((await Assert.ThrowsAsync<NationalExchangeException>(() => system.Client().FileAsync(Dossier))).MayBeDelivered);

        Assert.Equal(2, system.Seen.Count);
    }

    [Theory]
    [InlineData("""{"error_code":"-1","message":"sai"}""")]
    [InlineData("""{"x":"y"}""")]
    [InlineData("<html></html>")]
    public async Task Token_ThatIsNotGiven_IsSaidWithoutTheSecret(string body)
    {
        using MinistrySystem system = new(body);

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => system.Client().NextCodeAsync("x"));

        Assert.Contains("gave no token", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("generated-secret", error.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A file that holds what divides one form stands whole in the next.</summary>
    [Fact]
    public async Task Upload_OfAFileThatHoldsAnotherForm_IsNotCutByIt()
    {
        using MinistrySystem system = new("""{"token":"token-1"}""", """{"IdTepTin":"t1"}""", """{"IdTepTin":"t2"}""");
        MinistryClient client = system.Client();
        await client.UploadAsync("a.txt", "%PDF"u8.ToArray());
        string first = system.Seen[1].Body;
        await client.UploadAsync("b.txt", System.Text.Encoding.UTF8.GetBytes(first));
        string second = system.Seen[2].Body;
        Assert.Contains("\r\n\r\n" + first + "\r\n--", second, StringComparison.Ordinal);
        Assert.DoesNotContain(second.Split("\r\n")[0], first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_OfANameThatBreaksTheForm_IsRefused()
    {
        using MinistrySystem system = new();

        await Assert.ThrowsAsync<ArgumentException>(() => system.Client().UploadAsync("a\"\r\nX: y", default));

        Assert.Empty(system.Seen);
    }

    private sealed class MinistrySystem(params string?[] answers) : HttpMessageHandler
    {
        private readonly Queue<string?> answers = new(answers);

        public List<(Uri Address, string Authorization, string Body)> Seen { get; } = [];

        public MinistryClient Client()
        {
            SelfMovingClock clock = new(new DateTimeOffset(2026, 9, 8, 2, 0, 0, TimeSpan.Zero));
            HttpClient http = new(this, disposeHandler: false);
            MinistryTokenProvider tokens = new(http, Options(null), new ClientCredentials("h49", "generated-secret"), clock);
            return new(http, Options(tokens), clock);
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add((request.RequestUri!, request.Headers.Authorization?.ToString() ?? "", request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
            return answers.Dequeue() is { } body
                ? new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") }
                : new(HttpStatusCode.GatewayTimeout);
        }

        private static ProvincialWrapperOptions Options(ITokenProvider? tokens) => new() { Address = new("https://ministry.example.vn/api"), Operation = step => new(step), Tokens = tokens };
    }
}
