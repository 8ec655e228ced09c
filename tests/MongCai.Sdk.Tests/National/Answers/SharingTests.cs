using System.Net;
using System.Text;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Sdk.Tests.National.Answers;

/// <summary>The look-up in a one-stop system that shares its dossiers (D.14).</summary>
public class SharingTests
{
    private const string Shared = """{"MaHoSo":"000.00.01.H49-260908-0001","TenTTHC":"Khai sinh","TrangThaiHoSoId":"4","TenDonVi":"UBND","NgayNopHoSo":"2026-09-08T09:05:07","NgayTiepNhan":null,"NgayHenTra":"10/09/2026 17:00:00","TrangThaiThuPhi":1,"La":"x"}""";

    private static readonly DateTimeOffset Morning = new(2026, 9, 8, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData($$"""{"error_code":"0","result":[{{Shared}}]}""")] // in an envelope
    [InlineData($"[{Shared}]")] // bare
    public async Task Search_ByWhatIsKnown_PostsItAloneAndReadsTheMembersThatWereSeen(string answer) // D.14
    {
        using Sharer sharer = new(answer);

        SharedDossier found = Assert.Single(
            (await sharer.Client().SearchDossiersAsync("tra-cuu", new() { OwnerPhone = "0912345678" }, new Dictionary<string, int> { ["pageNumber"] = 1 })).Value);

        Assert.Equal(("POST", "/api/tra-cuu", """{"SoDienThoaiChuHoSo":"0912345678","pageNumber":1}"""), sharer.Seen);
        Assert.Equal(("000.00.01.H49-260908-0001", DossierState.InProcess, "1"), (found.Code.ToString(), found.Status.State, found.FeeStatus));
        Assert.Equal((new LocalDateTime(2026, 9, 8, 9, 5, 7), true, new LocalDateTime(2026, 9, 10, 17, 0)), (found.FiledAt.Value!.Value, found.ReceivedAt.IsAbsent, found.DueAt.Value!.Value));
        Assert.Equal(("x", "000.00.01.H49-260908-0001: 4"), (found.UnknownMembers["La"].GetString(), found.ToString()));
    }

    [Fact]
    public async Task Search_OfWhatIsNotThere_IsNotFound()
    {
        using Sharer sharer = new("""{"error_code":"-1","message":"Không tìm thấy hồ sơ"}""");

        Assert.IsType<NationalAnswer<IReadOnlyList<SharedDossier>>.NotFound>(await sharer.Client().SearchDossiersAsync("tra-cuu", new() { Code = "HS-7" }));
    }

    [Fact]
    public async Task Search_OfAnotherRecord_IsNoDossier()
    {
        using Sharer sharer = new("""[{"id":7}]""");

        await Assert.ThrowsAsync<NationalExchangeException>(() => sharer.Client().SearchDossiersAsync("tra-cuu", new() { Code = "HS-7" }));
    }

    [Fact]
    public async Task Search_OfNothing_SendsNothing()
    {
        using Sharer sharer = new();

        await Assert.ThrowsAsync<ArgumentException>(() => sharer.Client().SearchDossiersAsync("tra-cuu", new(), new Dictionary<string, int> { ["pageNumber"] = 1 }));

        Assert.Equal(default, sharer.Seen);
    }

    [Fact]
    public async Task Search_InTheFakeExchange_GivesItsData()
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning));
        exchange.PutData("TraCuuChiaSe", $"[{Shared}]");

        Assert.Single((await exchange.CreateClient().SearchDossiersAsync("TraCuuChiaSe", new() { Code = "000.00.01.H49-260908-0001" })).Value);
    }

    private sealed class Sharer(params string[] answers) : HttpMessageHandler
    {
        private readonly Queue<string> answers = new(answers);

        public (string Method, string Address, string Body) Seen { get; private set; }

        public NationalExchangeClient Client() =>
            new(new HttpClient(this, disposeHandler: false), new ProvincialWrapperOptions { Address = new("https://share.example.vn/api"), Operation = service => new(service) }, new SelfMovingClock(Morning));

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen = (request.Method.Method, request.RequestUri!.PathAndQuery, await request.Content!.ReadAsStringAsync(cancellationToken));
            return new(HttpStatusCode.OK) { Content = new StringContent(answers.Dequeue(), Encoding.UTF8, "application/json") };
        }
    }
}
