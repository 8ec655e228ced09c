using System.Net;
using System.Text;
using CsCheck;
using MongCai.Domain;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National;

public class AnswerFormTests
{
    private static readonly ProcedureCode Birth = ProcedureCode.Parse("1.001193");

    private static readonly string[] Bodies =
    [
        """{"error_code":0,"result":[{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh"}]}""",
        """{"message":"{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.001193\"}]}"}""",
        """{"error_code":"-3","message":"Hồ sơ đã tồn tại"}""",
    ];

    [Theory]
    [InlineData("""{"error_code":0,"result":[{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh"}]}""")] // as the contract has it
    [InlineData("""{"error_code":"0","result":[{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh"}]}""")] // the code as a text
    [InlineData("""{"errorCode":"00","result":{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh"}}""")] // one object for a list of one
    [InlineData("""{"result":"[{\"MATTHC\":\"1.001193\",\"TENTTHC\":\"Đăng ký khai sinh\"}]"}""")] // the list as a text
    [InlineData("""{"message":"{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.001193\",\"TENTTHC\":\"Đăng ký khai sinh\"}]}"}""")] // a province's wrapper
    [InlineData("""{"message":"[{\"MATTHC\":\"1.001193\",\"TENTTHC\":\"Đăng ký khai sinh\"}]"}""")] // a wrapper around the list alone
    [InlineData("""{"error_code":0,"message":"[{\"MATTHC\":\"1.001193\",\"TENTTHC\":\"Đăng ký khai sinh\"}]"}""")] // a code beside the wrapped list
    [InlineData("""{"message":[{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh"}]}""")] // data in the message, not as a text
    [InlineData("""[{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh"}]""")] // the list bare
    [InlineData("\"{\\\"error_code\\\":0,\\\"result\\\":[{\\\"MATTHC\\\":\\\"1.001193\\\",\\\"TENTTHC\\\":\\\"Đăng ký khai sinh\\\"}]}\"")] // the whole answer as a text
    [InlineData("\uFEFF{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.001193\",\"TENTTHC\":\"Đăng ký khai sinh\"}]}")] // with a byte order mark
    [InlineData("""{"message":"Lấy dữ liệu thành công","result":[{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh"}]}""")] // success in words
    public async Task ListProcedures_InEveryForm_IsRead(string body) // D.5
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(HttpStatusCode.Created, body);

        NationalProcedureEntry entry = Assert.Single((await exchange.Client().ListProceduresAsync()).Value);

        Assert.Equal(Birth, entry.Code.Value);
        Assert.Equal("Đăng ký khai sinh", entry.Name);
    }

    [Theory]
    [InlineData("""{"error_code":"-1","message":"Đơn vị không có quyền"}""", "-1", "Đơn vị không có quyền")] // code as a text
    [InlineData("""{"error_code":3,"result":[]}""", "3", "")] // code as a number, and no words
    [InlineData("""{"error_code":"3","message":"Lấy dữ liệu không thành công"}""", "3", "Lấy dữ liệu không thành công")] // success with a "not" before it
    [InlineData("""{"message":"Có lỗi"}""", "", "Có lỗi")] // words alone
    public async Task ListProcedures_Refused_IsAValue(string body, string code, string message)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        NationalAnswer<IReadOnlyList<NationalProcedureEntry>> answer = await exchange.Client().ListProceduresAsync();

        Assert.Equal(new NationalAnswer<IReadOnlyList<NationalProcedureEntry>>.Refused(code, message), answer);
        Assert.Equal($"Refused: {code}", answer.ToString());
        Assert.Throws<InvalidOperationException>(() => answer.Value);
    }

    [Theory]
    [InlineData("<html>quá tải</html>", "it is a web page, not JSON; often that of a proxy, of a login or of maintenance (Content-Type application/json).")] // a gateway's page
    [InlineData("", "it is empty (Content-Type application/json).")] // nothing
    [InlineData("""{"error_code":0} and more""", "it stops being JSON on line 1, byte 18.")] // two answers in one
    [InlineData("{}", "it has neither error_code nor message nor result.")] // an empty object
    [InlineData("""{"error_code":0,"result":5}""", "it is of another shape at '$'.")] // no list
    [InlineData("""{"error_code":0,"result":[5]}""", "it is of another shape at '$'.")] // a list of no objects
    public async Task ListProcedures_Unreadable_Throws(string body, string reason)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().ListProceduresAsync());

        Assert.EndsWith(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal("LayDanhSachTTHC", error.Operation);
    }

    [Theory]
    [InlineData("{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.001193\",\"TENTTHC\":\"\u00ff\"}]}", "it is not UTF-8, in which JSON is written.")] // a value
    [InlineData("{\"error_code\":0,\"result\":[],\"\u00ff\":1}", "it is not UTF-8, in which JSON is written.")] // a name
    [InlineData("{\"error_code\":0,\"result\":[],\"\\ud800\":1}", "half of a surrogate pair, which is no letter, stands in it.")] // a name that is none
    [InlineData("{\"message\":\"{\\\"\\\\ud800\\\":1}\"}", "half of a surrogate pair, which is no letter, stands in it.")] // in a province's wrapper
    public async Task ListProcedures_OfBytesThatAreNoText_Throws(string latin1, string reason)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(() => new(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.Latin1.GetBytes(latin1)) });

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().ListProceduresAsync());

        Assert.EndsWith(reason, error.Message, StringComparison.Ordinal);
    }

    /// <summary>Whatever comes, cut off or with letters changed: a value, or the one exception.</summary>
    [Fact]
    public Task ListProcedures_OfAnything_GivesAValueOrTheOneException() =>
        Gen.Select(Gen.Int[0, Bodies.Length - 1], Gen.Int[0, 200], Gen.Char["{}[]\",:\\0a\uD800"], Gen.Bool).SampleAsync(
            async (body, place, letter, cut) =>
            {
                int at = place % Bodies[body].Length;
                string changed = cut ? Bodies[body][..at] : $"{Bodies[body][..at]}{letter}{Bodies[body][(at + 1)..]}";
                using ScriptedExchange exchange = new ScriptedExchange().Answers(changed, changed);
                try
                {
                    Assert.NotNull(await exchange.Client().ListProceduresAsync());
                }
                catch (NationalExchangeException error)
                {
                    Assert.Equal("LayDanhSachTTHC", error.Operation);
                }
            },
            iter: 500,
            threads: 1);

    [Theory]
    [InlineData("""{"error_code":"4","message":"Phiên bản không hợp lệ"}""")] // a version is no session
    [InlineData("""{"error_code":"4","message":"Tài khoản hết hạn"}""")] // nor is an account
    public async Task ListProcedures_InvalidButNoSession_IsRefusedWithoutALogin(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        Assert.IsType<NationalAnswer<IReadOnlyList<NationalProcedureEntry>>.Refused>(await exchange.Client().ListProceduresAsync());

        Assert.Equal(1, exchange.Logins);
    }

    [Fact]
    public async Task GetProcedure_OfARecord_GivesTheImportWithItsProblems() // E.1
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(
            """{"error_code":0,"result":[{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh","TRANGTHAI":"1","LA":1}]}""");

        ProcedureImport import = (await exchange.Client().GetProcedureAsync(Birth, default(Validity))).Value;

        Assert.Equal("Đăng ký khai sinh", import.Procedure!.Name);
        Assert.Equal("$.LA", Assert.Single(import.Problems).Path);
        Assert.Equal("1.001193", exchange.Calls.Single().Body.GetProperty("maTTHC").GetString());
    }

    [Theory]
    [InlineData("10-25", "Ngày", "03 USD", 10.0, 25.0, 3.0)] // D.7: a range, and dollars
    [InlineData("0.5", "Giờ", "Không", 0.5, 0.5, 0.0)] // D.7: half an hour, and nothing to pay in words
    [InlineData("15", "Ngày làm việc", "20.000", 15.0, 15.0, 20_000.0)] // D.7: groups of thousands
    public async Task GetProcedure_WithTimesAndFeesAsTheyAreWritten_KeepsTheText(string time, string unit, string fee, double least, double most, double amount)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(
            $$"""{"error_code":0,"result":[{"MATTHC":"1.001193","TENTTHC":"Khai sinh","TRINHTUTHUCHIEN":"","THANHPHANHOSO":null,"CACHTHUCTHUCHIEN":[{"KENH":1,"THOIGIAN":[{"THOIGIANGIAIQUYET":"{{time}}","DONVITINH":"{{unit}}","PHILEPHI":[{"SOTIEN":"{{fee}}","DONVI":""}]}]}]}]}""");

        ProcedureImport import = (await exchange.Client().GetProcedureAsync(Birth, default)).Value;

        StatedTerm term = Assert.Single(import.Procedure!.TermsFor(SubmissionChannel.InPerson));
        Assert.Equal(((decimal)least, (decimal)most, $"{time} {unit}"), (term.Time.Minimum ?? term.Time.Amount, term.Time.Amount, term.Time.Text));
        Assert.Equal(((decimal)amount, fee), (Assert.Single(term.Fees).Amount, term.Fees[0].Text));
        Assert.Empty(import.Problems);
    }

    [Fact]
    public async Task GetProcedure_InAProvincesWrapper_IsRead()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("""{"message":"{\"MATTHC\":\"1.001193\",\"TENTTHC\":\"Đăng ký khai sinh\"}"}""");

        Assert.Equal("Đăng ký khai sinh", (await exchange.Client().GetProcedureAsync(Birth, default)).Value.Procedure!.Name);
    }

    [Theory]
    [InlineData("""{"error_code":0,"result":[]}""")] // an empty list
    [InlineData("""{"error_code":0,"message":"Thành công"}""")] // no data
    [InlineData("""{"error_code":0,"result":null}""")] // null
    public async Task GetProcedure_WithoutARecord_IsNotFound(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        NationalAnswer<ProcedureImport> answer = await exchange.Client().GetProcedureAsync(Birth, default);

        Assert.IsType<NationalAnswer<ProcedureImport>.NotFound>(answer);
        Assert.Throws<InvalidOperationException>(() => answer.Value);
    }

    [Fact]
    public async Task ListDictionary_OfEveryKind_CallsItsService() // D.6
    {
        DictionaryKind[] kinds = Enum.GetValues<DictionaryKind>();
        using ScriptedExchange exchange = new ScriptedExchange().Answers(
            Enumerable.Repeat("""{"error_code":0,"result":[{"ID":7,"MADANTOC":"01","TENDANTOC":"Kinh"}]}""", kinds.Length));
        NationalExchangeClient client = exchange.Client();

        foreach (DictionaryKind kind in kinds)
        {
            DictionaryEntry entry = Assert.Single((await client.ListDictionaryAsync(kind)).Value);
            Assert.Equal("01: Kinh", entry.ToString());
            Assert.Equal(["ID", "MADANTOC", "TENDANTOC"], entry.Members.Keys);
        }

        string[] services = [.. exchange.Calls.Select(call => call.Body.GetProperty("service").GetString()!)];
        Assert.Equal(kinds.Length, services.Distinct().Count());
        Assert.All(services, service => Assert.StartsWith("LayDanhMuc", service, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ListDictionary_OfNoKind_Throws()
    {
        using ScriptedExchange exchange = new();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => exchange.Client().ListDictionaryAsync((DictionaryKind)99));
    }

    [Fact]
    public async Task Lists_OfAgenciesAndServices_KeepWhatIsUnknown() // D.6
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(
            """{"error_code":0,"result":[{"MADONVI":"H49.22","TENDONVI":"UBND phường Móng Cái 1","CAPDONVI":3,"MOI":{"a":[1]}},{"MADONVI":"la","TENDONVI":"?"}]}""",
            """{"error_code":0,"result":[{"MADVC":"2.000815.01","TENDVC":"Chứng thực","MATTHC":"2.000815","APDUNGDVC":["H49"]}]}""");
        NationalExchangeClient client = exchange.Client();

        IReadOnlyList<NationalAgency> agencies = (await client.ListAgenciesAsync()).Value;
        NationalPublicService service = Assert.Single((await client.ListPublicServicesAsync()).Value);

        Assert.Equal("3", agencies[0].Level);
        Assert.Equal("""{"a":[1]}""", agencies[0].UnknownMembers["MOI"].GetRawText());
        Assert.Equal((null, "la"), (agencies[1].Code.Value, agencies[1].Code.Unread));
        Assert.Equal("2.000815", service.Procedure.Value.ToString());
        Assert.Equal("""["H49"]""", service.AppliedBy!.Value.GetRawText());
    }
}
