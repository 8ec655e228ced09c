using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National;

/// <summary>The page on what the client of the exchange rests on: its examples run, and it leaves nothing out.</summary>
public partial class NationalPageTests
{
    private static readonly string Page = Repository.Read("src", "MongCai.Sdk", "NATIONAL.md").ReplaceLineEndings("\n");
    private static readonly string Source = Repository.Read("tests", "MongCai.Sdk.Tests", "National", "NationalPageExamples.cs").ReplaceLineEndings("\n");
    private static readonly Assembly Sdk = typeof(NationalExchangeClient).Assembly;

    [Fact]
    public void Blocks_OfThePage_AreRegionsOfTheExamples() =>
        Assert.Equal(Regions().Matches(Source).Select(region => Bare(region.Groups["code"].Value)), CodeBlocks().Matches(Page).Select(block => Bare(block.Groups["code"].Value)));

    /// <summary>What the documentation of a public type or member says of one implementation, the page says too.</summary>
    [Fact]
    public void Documentation_ThatSpeaksOfOneImplementation_IsOnThePage()
    {
        string[] silent = [.. XDocument.Load(Path.ChangeExtension(Sdk.Location, ".xml")).Descendants("member")
            .Where(member => Blanks().Replace(member.Value, " ").Contains("one implementation", StringComparison.Ordinal))
            .Select(member => member.Attribute("name")!.Value)
            .Where(IsPublic)
            .Where(name => !NamesOf(name).Any(IsOnThePage))];

        Assert.Empty(silent);
    }

    /// <summary>What the page names as ours is there.</summary>
    [Fact]
    public void Names_OfTheTable_AreThoseOfTheSdk()
    {
        string[] types = [.. Sdk.GetExportedTypes().Select(type => type.FullName!.Split('.')[^1].Replace('+', '.'))];
        string[] named = [.. Rows().Matches(Page).SelectMany(row => Names().Matches(row.Groups["where"].Value)).Select(name => name.Groups["name"].Value)];

        Assert.True(named.Length > 20);
        Assert.All(named, name => Assert.True(types.Contains(name) || IsMember(name), name));
    }

    [Theory]
    [InlineData("""{"trangThai":2,"giaTri":null}""", "2")] // given as it came
    [InlineData("""{"trangThai":0,"maLoi":"201","moTaLoi":"RECORD_NOT_FOUND"}""", "201: RECORD_NOT_FOUND")] // D.14: a refusal, by the names of the bus
    public async Task CivilStatus_AsThePageAsks_IsAnswered(string body, string said)
    {
        using Bus bus = new("""{"trangThai":0,"maLoi":100,"moTaLoi":"AUTHEN_ERROR"}""", body);
        using JsonDocument question = JsonDocument.Parse("""{"maDonVi":6712,"maHoSo":"000.00.01.H49-260908-0001"}""");

        NationalAnswer<JsonElement> answer = await NationalPageExamples.StateOfCivilStatusAsync(new(bus, disposeHandler: false), bus, question.RootElement);

        Assert.Equal(said, answer is NationalAnswer<JsonElement>.Refused refused ? $"{refused.Code}: {refused.Message}" : answer.Value.GetProperty("trangThai").ToString());
        string call = """POST /apiHoTichTuPhap/traTrangThaiHoSo {"maDonVi":6712,"maHoSo":"000.00.01.H49-260908-0001"} """;
        Assert.Equal([call + "Bearer token-1", call + "Bearer token-2"], bus.Seen);
    }

    [Theory]
    [InlineData("""{"service":"NhanHSDVCQG","data":[{"MaHoSo":"1","MaTTHC":"1.013225"}]}""", "filed")]
    [InlineData("""{"service":"NhanHSDVCQG","isUpdating":"True","data":[{"MaHoSo":"1","MaTTHC":"1.013225"}]}""", "compared")]
    [InlineData("""{"service":"NhanThongBaoThueDat","data":{"FileThongBaoThue":"PERBVEE+PEJPRFk+PFJPV19MSVNULz48L0JPRFk+PC9EQVRBPg=="}}""", "notice")]
    [InlineData("""{"service":"NhanChungTuThueDat","data":{"ThongTinThanhToan":{}}}""", "voucher")]
    [InlineData("""{"service":"NhanKhuyenMai","data":{}}""", "Chưa nhận dữ liệu của dịch vụ 'NhanKhuyenMai'")]
    public void Receive_AsThePageDoes_AnswersEachKind(string call, string said) =>
        Assert.StartsWith(said, NationalPageExamples.Receive(Encoding.UTF8.GetBytes(call), new Province()).Message, StringComparison.Ordinal);

    /// <summary>The names by which a member of the documentation may stand on the page: its type, or type and member.</summary>
    private static IEnumerable<string> NamesOf(string documented)
    {
        string[] parts = documented[2..].Split('(')[0].Split('.');
        return [parts[^1], $"{parts[^2]}.{parts[^1]}", parts[^2]];
    }

    private static bool IsOnThePage(string name) => Page.Contains($"`{name}`", StringComparison.Ordinal) || Page.Contains($"`{name}.", StringComparison.Ordinal);

    private static bool IsPublic(string documented)
    {
        string[] parts = documented[2..].Split('(')[0].Split('.');
        Type? type = Sdk.GetType(string.Join('.', parts)) ?? Sdk.GetType(string.Join('.', parts[..^1])) ?? Sdk.GetType($"{string.Join('.', parts[..^2])}+{parts[^2]}");
        return type is { IsVisible: true } && (documented[0] == 'T' || type.GetMember(parts[^1]).Length > 0);
    }

    private static bool IsMember(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot > 0
            ? Sdk.GetExportedTypes().Any(type => type.Name == name[..dot].Split('.')[^1] && type.GetMember(name[(dot + 1)..]).Length > 0)
            : typeof(NationalExchangeClient).GetMember(name).Length > 0;
    }

    private static string Bare(string code)
    {
        string[] lines = code.Split('\n');
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : "")).Trim();
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex(@"^ *#region NATIONAL[^\n]*\n(?<code>.*?)^ *#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Regions();

    [GeneratedRegex(@"^\| [^|]* \| (?<where>`[^|]*) \| [^|]* \|$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`(?<name>[A-Za-z.]+)`")]
    private static partial Regex Names();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    private sealed class Province : NationalPageExamples.IProvince
    {
        public InboundReply File(IReadOnlyList<NationalDossier> dossiers) => new("0", "filed");

        public InboundReply Compare(IReadOnlyList<NationalDossier> dossiers) => new("0", "compared");

        public InboundReply Keep(ReadOnlyMemory<byte> document, IReadOnlyList<LandTaxNotice> notices) => new("0", "notice");

        public InboundReply Keep(IReadOnlyList<LandTaxVoucher> vouchers) => new("0", "voucher");
    }

    private sealed class Bus(params string[] answers) : HttpMessageHandler, ITokenProvider
    {
        private readonly Queue<string> answers = new(answers);
        private int given;

        public List<string> Seen { get; } = [];

        public ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default) =>
            new(new AccessToken(FormattableString.Invariant($"token-{++given}")));

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add($"{request.Method} {request.RequestUri!.PathAndQuery} {await request.Content!.ReadAsStringAsync(cancellationToken)} {request.Headers.Authorization}");
            return new(HttpStatusCode.OK) { Content = new StringContent(answers.Dequeue(), Encoding.UTF8, "application/json") };
        }
    }
}
