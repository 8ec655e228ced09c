using System.Text.Json;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;

namespace MongCai.Sdk.Tests.National.Answers;

/// <summary>The store of results, and the files of the national portal.</summary>
public class StoredResultTests
{
    private const string Stored = """{"DanhSachGiayToKetQua":[{"MaKetQua":"KQ.G07.000122","TenGiayTo":"Giấy phép","SoKyHieu":"1/GP","CoQuanChuQuan":"UBND","DanhSachTepDinhKem":[{"TenTep":"gp.pdf","DuongDan":"/kho/1"}]}]}""";

    private static readonly DateTimeOffset Morning = new(2026, 9, 8, 2, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 100).Select(number => (byte)number)];

    private static NationalResultQuery Query => new() { OwnerNumber = "022000000123", RequesterName = "Nguyễn Văn Mẫu", Procedure = "1.013225", Results = [new() { Code = "KQ.G07.000122" }] };

    [Theory]
    [InlineData($$"""{"errorCode":"0","message":"Thành công","signature":"x","result":{{Stored}}}""")] // as one implementation has it
    [InlineData(Stored)] // bare
    public async Task Find_InTheStore_GivesResultsWithTheirFiles(string body) // D.10, E.11
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        NationalStoredResult result = Assert.Single((await exchange.Client().FindResultsAsync(Query)).Value);

        Assert.Equal(("KQ.G07.000122", "1/GP", "gp.pdf", "/kho/1"), (result.Code, result.Number, result.Files[0].Name, result.Files[0].Path));
        Assert.Equal("/adapter/share", exchange.Calls[0].Path);
        Assert.Equal("022000000123", exchange.Calls[0].Body.GetProperty("data").GetProperty("SoDinhDanhChuSoHuu").GetString());
    }

    [Theory]
    [InlineData("""{"errorCode":"0","message":"","result":{"DanhSachGiayToKetQua":null}}""", typeof(NationalAnswer<IReadOnlyList<NationalStoredResult>>.Given))] // none
    [InlineData("""{"errorCode":"-1","message":"Sai chữ ký"}""", typeof(NationalAnswer<IReadOnlyList<NationalStoredResult>>.Refused))]
    public async Task Find_OfNothing_IsNoResult(string body, Type expected)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        NationalAnswer<IReadOnlyList<NationalStoredResult>> answer = await exchange.Client().FindResultsAsync(Query);

        Assert.IsType(expected, answer);
        Assert.True(answer is not NationalAnswer<IReadOnlyList<NationalStoredResult>>.Given given || given.Content.Count == 0);
    }

    [Fact]
    public async Task Find_AfterALostAnswer_IsAskedAgain()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(System.Net.HttpStatusCode.GatewayTimeout).Answers(Stored);

        Assert.Single((await exchange.Client().FindResultsAsync(Query)).Value);
    }

    [Fact]
    public async Task Get_OfAFile_GivesItsBytes() // E.9
    {
        using FakeNationalExchange exchange = new(new SelfMovingClock(Morning));
        exchange.PutFile("/kho/1", Bytes);
        NationalExchangeClient client = exchange.CreateClient();

        Assert.Equal(Bytes, (await client.GetFileAsync("/kho/1")).Value);
        Assert.IsType<NationalAnswer<byte[]>.NotFound>(await client.GetFileAsync("/kho/2"));
    }

    [Fact]
    public async Task Get_OfAFile_InOtherForms_GivesItsBytes()
    {
        string text = Convert.ToBase64String(Bytes);
        using ScriptedExchange exchange = new ScriptedExchange().Answers("{\"error_code\":\"0\",\"result\":{\"base64\":\"" + text + "\"}}", JsonSerializer.Serialize(text), "{\"result\":\"" + text + "\"}");
        NationalExchangeClient client = exchange.Client();

        for (int form = 0; form < 3; form++)
        {
            Assert.Equal(Bytes, (await client.GetFileAsync("/kho/1")).Value);
        }
    }

    [Theory]
    [InlineData("""{"error_code":"0","result":{"name":"a.pdf","bytes":"QQ=="}}""")] // two texts: which is the file?
    [InlineData("""{"error_code":"0","result":"không phải base64"}""")]
    [InlineData("""{"error_code":"0","result":17}""")]
    public async Task Get_OfWhatIsNoFile_IsAnException(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().GetFileAsync("/kho/1"));

        Assert.Contains("base64", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfAWordThatIsBase64_IsNoFile() // NotFound is eight letters of base64
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("\"NotFound\"");

        Assert.IsNotType<NationalAnswer<byte[]>.Given>(await exchange.Client().GetFileAsync("/kho/1"));
    }
}
