using System.Net;
using System.Text;
using System.Text.Json;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Answers;

/// <summary>Provinces' wrappers around the exchange, in the forms that were seen.</summary>
public class WrapperTests
{
    private const string Done = """{"error_code":"0","message":"Thành công"}""";

    [Fact]
    public async Task Push_ToAnAddressForEachOperation_IsABareListWithoutASession() // B1.1
    {
        using Wrapper wrapper = new("""{"error_code":"-3","message":"Hồ sơ đã tồn tại"}""", Done, Done);
        NationalExchangeClient client = wrapper.Client(service => service switch
        {
            "DongBoHoSoMC" => new("them-ho-so") { UpdatePath = "cap-nhat-ho-so" },
            "CapNhatTienDoHoSoMC" => new("tien-do"),
            _ => null,
        });

        Assert.IsType<PushOutcome.Updated>(await client.PushDossierAsync(Records.Dossier));
        await client.PushProgressAsync([Records.Progress]).ToListAsync();

        Assert.Equal(["/api/them-ho-so", "/api/cap-nhat-ho-so", "/api/tien-do"], wrapper.Seen.Select(call => call.Address.PathAndQuery));
        Assert.All(
            wrapper.Seen, call => Assert.Equal((HttpMethod.Post, JsonValueKind.Array), (call.Method, JsonDocument.Parse(call.Body).RootElement.ValueKind)));
    }

    [Fact]
    public async Task Push_ByQuery_SaysTheUnitAndTheModeThere() // B1.2
    {
        using Wrapper wrapper = new(Done);

        await wrapper.Client(service => new(service) { Query = new Dictionary<string, string> { ["MaDinhDanhDV"] = "H49 & H50" } })
            .PushDossierAsync(Records.Dossier, PushMode.Update);

        Assert.Equal("/api/DongBoHoSoMC?MaDinhDanhDV=H49%20%26%20H50&isUpdating=True", Assert.Single(wrapper.Seen).Address.PathAndQuery);
    }

    [Fact]
    public async Task Fetch_ByGetWithAToken_ReadsTheTextInTheMessage()
    {
        using Wrapper wrapper = new("""{"message":"{\"MATTHC\":\"1.001193\",\"TENTTHC\":\"Đăng ký khai sinh\"}"}""");

        ProcedureImport import = (await wrapper.Client(service => new($"KetNoiMotCuaQuocGia/{service}") { IsFetched = true }, new Tokens()).GetProcedureAsync(ProcedureCode.Parse("1.001193"), default)).Value;

        (HttpMethod method, Uri address, string authorization, string body) = Assert.Single(wrapper.Seen);
        Assert.Equal(
            (HttpMethod.Get, "/api/KetNoiMotCuaQuocGia/LayThuTuc?maTTHC=1.001193", "Bearer token-1", ""), (method, address.PathAndQuery, authorization, body));
        Assert.Equal("Đăng ký khai sinh", import.Procedure!.Name);
    }

    public static TheoryData<string, Func<NationalExchangeClient, Task>, string> Fetched => new()
    {
        { "all procedures", client => client.ListProceduresAsync(), "LayDanhSachTTHC" },
        { "one of them", client => client.GetProcedureAsync(ProcedureCode.Parse("1.001193"), default), "LayThuTuc?maTTHC=1.001193" },
        { "an account, without where accounts are kept", client => client.FindAccountAsync(PersonalId.Parse("022000000123")), "TraCuuTechID?mstorcmnd=022000000123" },
        { "a decision", client => client.GetDecisionAsync("7"), "LayQDCB?idQDCB=7" },
        { "types", client => client.ListDictionaryAsync(DictionaryKind.ProcedureTypes), "LayDanhMucThuTucThuocLoai" },
        { "groups", client => client.ListDictionaryAsync(DictionaryKind.ProcedureGroups), "LayDanhMucNhomThuTuc" },
        { "fields", client => client.ListFieldsAsync(), "LayDanhMucLinhVuc" },
    };

    [Theory]
    [MemberData(nameof(Fetched))]
    public async Task Fetch_OfEachServiceOfTwoProvinces_HasTheQueryThatWasSeen(string what, Func<NationalExchangeClient, Task> ask, string path) // B1.3
    {
        using Wrapper wrapper = new("""{"message":"[]"}""");

        await ask(wrapper.Client(service => new($"KetNoiMotCuaQuocGia/{service}") { IsFetched = true }, new Tokens()));

        Assert.True($"/api/KetNoiMotCuaQuocGia/{path}" == Assert.Single(wrapper.Seen).Address.PathAndQuery, what);
    }

    [Fact]
    public async Task Call_OfAnyKind_AsksForJson() // A6.4
    {
        using Wrapper wrapper = new(Done, """{"message":"[]"}""");
        NationalExchangeClient client = wrapper.Client(service => new(service));

        await client.PushDossierAsync(Records.Dossier);
        await client.ListFieldsAsync();

        Assert.Equal(["application/json", "application/json"], wrapper.Accepted);
    }

    [Fact]
    public async Task Answer_ThatIsCompressed_SaysWhatToSet() // A7.3
    {
        using Wrapper wrapper = new("\u001F\u008B\u0008\u0000") { Encoding = Encoding.Latin1 };

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => wrapper.Client(service => new(service)).ListFieldsAsync());

        Assert.Contains("it is compressed, and the handler of the HTTP client does not decompress it: set its AutomaticDecompression", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_ThatIsRefused_IsReplacedOnce()
    {
        using Wrapper wrapper = new("""{"error_code":401,"message":"Token đã hết hạn"}""", Done);

        Assert.IsType<PushOutcome.Added>(await wrapper.Client(service => new(service), new Tokens()).PushDossierAsync(Records.Dossier));

        Assert.Equal(["Bearer token-1", "Bearer token-2"], wrapper.Seen.Select(call => call.Authorization));
    }

    [Fact]
    public async Task Service_ThatTheWrapperDoesNotHave_IsSaid()
    {
        using Wrapper wrapper = new();

        NotSupportedException error = await Assert.ThrowsAsync<NotSupportedException>(() => wrapper.Client(_ => null).ListFieldsAsync());

        Assert.Equal("The wrapper has no operation for the service 'LayDanhMucLinhVuc': say in the options how it is called.", error.Message);
    }

    [Theory]
    [InlineData("http://10.0.0.5:8080/VXPAdapter/", "10.0.0.5")] // A7.1: a number, inside
    [InlineData("http://adapter.lan/", "ADAPTER.LAN")] // A7.1: a name, in other letters
    [InlineData("https://adapter.example.vn/", null)] // encrypted
    [InlineData("http://localhost:8080/", null)] // the own machine
    public void Address_ThatMayBeCalled_IsTaken(string address, string? named) => Assert.NotNull(Made(address, named));

    [Theory]
    [InlineData("http://10.0.0.5:8080/VXPAdapter/", null)] // A7.2: not named
    [InlineData("http://10.0.0.5/", "10.0.0.6")] // another is
    [InlineData("http://10.0.0.5/", "0.0.5")] // a part of a name is none
    [InlineData("ftp://10.0.0.5/", "10.0.0.5")] // no http at all
    [InlineData("http://user@10.0.0.5/", "10.0.0.5")] // a user in the address
    public void Address_ThatMayNotBeCalled_IsRefused(string address, string? named)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Made(address, named));

        Assert.Contains("http is for the own machine alone, and for hosts named in PlainHttpHosts.", error.Message, StringComparison.Ordinal);
    }

    private static NationalExchangeClient Made(string address, string? named) =>
        new(
            new HttpClient(),
            new ProvincialWrapperOptions { Address = new(address), Operation = _ => null, PlainHttpHosts = named is null ? [] : [named] },
            TimeProvider.System);

    private sealed class Tokens : ITokenProvider
    {
        private int given;

        public ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default) =>
            new(new AccessToken(FormattableString.Invariant($"token-{++given}")));
    }

    private sealed class Wrapper(params string[] answers) : HttpMessageHandler
    {
        private readonly Queue<string> script = new(answers);

        public List<(HttpMethod Method, Uri Address, string Authorization, string Body)> Seen { get; } = [];

        public List<string> Accepted { get; } = [];

        public Encoding Encoding { get; init; } = Encoding.UTF8;

        public NationalExchangeClient Client(Func<string, WrapperOperation?> operation, ITokenProvider? tokens = null) => new(
            new HttpClient(this, disposeHandler: false), new ProvincialWrapperOptions { Address = new("https://wrapper.example.vn/api"), Operation = operation, Tokens = tokens }, TimeProvider.System);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            Accepted.Add(request.Headers.Accept.ToString());
            Seen.Add((request.Method, request.RequestUri!, request.Headers.Authorization?.ToString() ?? "", body));
            return new(HttpStatusCode.OK) { Content = new StringContent(script.Dequeue(), Encoding, "application/json") };
        }
    }
}
