using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Answers;

/// <summary>A record is given only where one is there.</summary>
public class ReadAnswerTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260908-0001");

    [Theory]
    [InlineData("""{"error_code":-1,"message":"Không tìm thấy hồ sơ"}""")] // C3.2: a code of failure, and words
    [InlineData("""{"error_code":"0","message":"Không tìm thấy hồ sơ"}""")] // a code of success, and no data
    [InlineData("""{"error_code":"0","result":[]}""")] // an empty list
    [InlineData("""{"message":"Hồ sơ 000.00.01.H49-260908-0001 không tồn tại trên hệ thống"}""")] // the name stands before
    [InlineData("""{"error_code":1,"message":"Khong co du lieu"}""")] // no data, without marks
    public async Task FindDossier_WithoutOne_IsNotFound(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        Assert.IsType<NationalAnswer<NationalDossier>.NotFound>(await exchange.Client().FindDossierAsync(Code));
    }

    [Theory]
    [InlineData("""{"error_code":-1,"message":"Tài khoản không tồn tại"}""")] // it is the caller who is not known
    [InlineData("""{"error_code":-1,"message":"Không tìm thấy đơn vị gửi dữ liệu"}""")] // or his unit
    [InlineData("""{"error_code":-1,"message":"Không có quyền xem hồ sơ"}""")] // a right that is missing
    [InlineData("""{"error_code":0,"message":"Lỗi kết nối CSDL"}""")] // code and words disagree, and no data
    [InlineData("""{"result":"Lỗi kết nối CSDL"}""")] // words where data belong
    public async Task FindDossier_Refused_IsNotTakenForAbsence(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        Assert.IsType<NationalAnswer<NationalDossier>.Refused>(await exchange.Client().FindDossierAsync(Code));
    }

    [Theory]
    [InlineData("""{"fault":{"code":900804,"message":"…"}}""", "it is a fault of the gateway before the exchange (900804).")] // A1.7: a gateway
    [InlineData("""{"timestamp":"2026-09-08","status":404,"error":"Not Found","path":"/x"}""", "it is the error of a web framework (404).")] // a framework
    [InlineData("""{"code":200,"status":"SUCCESS","data":[]}""", "an object in it has no member of the record that was asked for.")] // A1.11: another contract
    [InlineData("""{"error_code":0,"result":[{"ID":7}]}""", "an object in it has no member of the record that was asked for.")] // another record
    [InlineData("""{"error_code":0,"result":{"MaTTHC":"1.013225"}}""", "it gives dossiers, and none with the code that was asked for.")] // C3.1: a record without a code
    [InlineData("""{"error_code":0,"result":[{"MaHoSo":"000.00.01.H49-260908-0002"}]}""", "it gives dossiers, and none with the code that was asked for.")] // C3.4: another dossier
    [InlineData("""{"error_code":0,"result":[{"MaHoSo":"000.00.01.H49-260908-0001"},{"MAHOSO":"000.00.01.H49-260908-0001"}]}""", "it gives several dossiers with the code that was asked for.")] // which of the two?
    public async Task FindDossier_OfSomethingElse_Throws(string body, string reason)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        NationalExchangeException error = await Assert.ThrowsAsync<NationalExchangeException>(() => exchange.Client().FindDossierAsync(Code));

        Assert.EndsWith(reason, error.Message, StringComparison.Ordinal);
        Assert.False(error.MayBeDelivered);
    }

    [Theory]
    [InlineData("""{"error_code":0,"result":[{"MAHOSO":"000.00.01.H49-260908-0001","TRANGTHAIHOSO":"4","TAILIEUNOP":[{"TENTEPDINHKEM":"don.pdf"}]}]}""")] // C3.1: members in capitals
    [InlineData("""{"error_code":0,"result":[{"MaHoSo":"000.00.01.H49-260908-0002"},{"maHoSo":"000.00.01.H49-260908-0001","trangThaiHoSo":4,"taiLieuNop":{"tenTepDinhKem":"don.pdf"}}]}""")] // C3.4: the second of two
    public async Task FindDossier_InAnySpelling_IsTheOneThatWasAskedFor(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        NationalDossier dossier = (await exchange.Client().FindDossierAsync(Code)).Value;

        Assert.Equal((Code, "4", "don.pdf"), (dossier.Code.Value!.Value, dossier.Status.ToString(), Assert.Single(dossier.Components).FileName));
        Assert.Empty(dossier.UnknownMembers);
    }

    [Theory]
    [InlineData("""{"error_code":-1,"message":"Không tìm thấy tài khoản"}""")] // C3.2: by its name
    [InlineData("""{"error_code":-1,"message":"Người dùng không tồn tại"}""")] // by its user
    [InlineData("""{"error_code":0,"result":{"technicalid":""}}""")] // an empty one
    public async Task FindAccount_WithoutOne_IsNotFound(string body)
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers(body);

        Assert.IsType<NationalAnswer<NationalAccount>.NotFound>(await exchange.Client().FindAccountAsync(PersonalId.Parse("022000000123")));
    }

    [Fact]
    public async Task FindAccount_InSmallLetters_IsFound() // C3.9
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("""{"error_code":0,"result":{"technicalid":"tech-1"}}""");

        Assert.Equal("tech-1", (await exchange.Client().FindAccountAsync(PersonalId.Parse("022000000123"))).Value.TechnicalId);
    }

    [Fact]
    public async Task GetProcedure_ThatIsNotThere_IsNotFound()
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("""{"error_code":"-1","message":"Không tìm thấy thủ tục"}""");

        Assert.IsType<NationalAnswer<MongCai.Domain.Procedures.ProcedureImport>.NotFound>(
            await exchange.Client().GetProcedureAsync(ProcedureCode.Parse("1.001193"), default));
    }

    [Fact]
    public async Task ListDictionary_AsAMap_HasAnEntryForEachMember() // C3.10
    {
        using ScriptedExchange exchange = new ScriptedExchange().Answers("""{"error_code":0,"result":{"01":"Kinh","02":"Tày"}}""");

        IReadOnlyList<DictionaryEntry> entries = (await exchange.Client().ListDictionaryAsync(DictionaryKind.EthnicGroups)).Value;

        Assert.Equal(["01: Kinh", "02: Tày"], entries.Select(entry => entry.ToString()));
    }
}
