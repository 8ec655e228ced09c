using System.Text;
using System.Text.Json;
using CsCheck;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Inbound;

public class InboundCallTests
{
    private const string Record = """{"MaHoSo":"0f8fad5b-d9cb-469f-a165-70867728950e","MaTTHC":"1.013225","ChuHoSo":"Nguyễn Văn Mẫu","LoaiDoiTuong":"1","LaLung":"x"}""";

    private static readonly InboundContext Context = new() { Basis = new ProcessingBasis.LegalDuty(new("Decree 118/2025/NĐ-CP", "17")) };

    private static InboundCall Read(string json) => InboundCall.Read(Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData($$"""{"service":"NhanHSDVCQG","isUpdating":"False","data":[{{Record}}]}""", false)] // as one implementation receives it
    [InlineData($$"""{"SERVICE":"nhanhsdvcqg","isUpdating":true,"data":{{Record}}}""", true)] // one object, other cases
    [InlineData($$"""{"data":[{{Record}}]}""", false)] // without a service
    [InlineData($"[{Record}]", false)] // a bare list
    [InlineData(Record, false)] // a bare record
    public void Read_OfADossier_KeepsItsNumberAndWhatIsNotKnown(string json, bool isUpdate) // E.8
    {
        InboundCall.Filed filed = Assert.IsType<InboundCall.Filed>(Read(json));

        NationalDossier dossier = Assert.Single(filed.Dossiers);
        Assert.Equal(("0f8fad5b-d9cb-469f-a165-70867728950e", "x", isUpdate), (dossier.Number, dossier.UnknownMembers["LaLung"].GetString(), filed.IsUpdate));
    }

    [Fact]
    public void Read_OfDataInAText_OpensIt() =>
        Assert.Single(Assert.IsType<InboundCall.Filed>(Read($$"""{"service":"NhanHSDVCQG","data":{{JsonSerializer.Serialize($"[{Record}]")}}}""")).Dossiers);

    [Fact]
    public void Read_OfAnotherService_KeepsItsData()
    {
        InboundCall.Other other = Assert.IsType<InboundCall.Other>(Read("""{"service":"NhanKhuyenMai","data":{"SoThongBao":"7"}}"""));

        Assert.Equal(("NhanKhuyenMai", "7"), (other.Service, other.Data.GetProperty("SoThongBao").GetString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Nguyễn Văn Mẫu</html>")]
    [InlineData("17")]
    [InlineData("{}")]
    [InlineData("""{"service":"NhanHSDVCQG"}""")] // no data
    [InlineData("""{"service":"NhanHSDVCQG","data":[{"x":"Nguyễn Văn Mẫu"}]}""")] // no record
    [InlineData("""{"data":[],"DATA":[]}""")] // a member twice
    [InlineData("""{"data":"{\"MaHoSo\""}""")] // cut off
    public void Read_OfNoCall_IsRefusedWithoutBeingRepeated(string json) =>
        Assert.DoesNotContain("Mẫu", Assert.Throws<FormatException>(() => Read(json)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Read_OfACallThatIsNoUtf8_IsRefused() => // an unknown member is kept, and what is kept can be written again
        Assert.Throws<FormatException>(() => InboundCall.Read(Encoding.Latin1.GetBytes("[{\"MaHoSo\":\"1\",\"LaLung\":\"\u00ff\"}]")));

    /// <summary>Whatever comes, a province gets a call or a refusal in words, and never another exception.</summary>
    [Fact]
    public void Read_OfAnyText_IsACallOrAFormatException() =>
        Gen.Select(Gen.Int[0, Record.Length], Gen.Char, Gen.Bool).Sample((at, letter, isCut) =>
        {
            try
            {
                _ = Read(isCut ? Record[..at] : Record.Insert(at, letter.ToString()));
            }
            catch (FormatException)
            {
                // the one refusal
            }
        });

    [Fact]
    public void Of_ARecordOfACitizen_IsTheFiling()
    {
        NewDossier filing = Complete(NationalMapping.OfInbound(Dossier(Record), Context));

        Assert.Equal(("1.013225", SubmissionChannel.Online, OnlineEntry.NationalPortal), (filing.Procedure.ToString(), filing.Channel.Known, filing.Entry?.Known));
        Assert.Equal((ApplicantKind.Individual, "Nguyễn Văn Mẫu"), (filing.Applicant.Kind.Known, filing.Applicant.Name?.Reveal()));
    }

    [Fact]
    public void Of_ARecordOfAnEnterprise_HasItsTaxCode()
    {
        NewDossier filing = Complete(NationalMapping.OfInbound(Dossier(Record) with { ApplicantKind = NationalCode.Parse<NationalApplicantKind>("2"), ApplicantName = "Công ty Mẫu", OwnerPaperNumber = "5700100200" }, Context));

        Assert.Equal((ApplicantKind.Organization, "Công ty Mẫu", OrganizationKind.Enterprise, "5700100200"), (filing.Applicant.Kind.Known, filing.Applicant.OrganizationName, filing.Applicant.OrganizationKind?.Known, filing.Applicant.TaxCode?.ToString()));
    }

    [Theory]
    [InlineData("""{"MaHoSo":"","MaTTHC":"1.013225","ChuHoSo":"A","LoaiDoiTuong":"1"}""", "MaHoSo")] // without a number it cannot be told from another
    [InlineData("""{"MaHoSo":"1","MaTTHC":"khai sinh","ChuHoSo":"A","LoaiDoiTuong":"1"}""", "MaTTHC")]
    [InlineData("""{"MaHoSo":"1","MaTTHC":"1.013225","ChuHoSo":"A","LoaiDoiTuong":"9"}""", "LoaiDoiTuong")]
    [InlineData("""{"MaHoSo":"1","MaTTHC":"1.013225","ChuHoSo":"","LoaiDoiTuong":"1"}""", "ChuHoSo")]
    [InlineData("""{"MaHoSo":"1","MaTTHC":"1.013225","ChuHoSo":"","LoaiDoiTuong":"2"}""", "ChuHoSo")]
    [InlineData("""{"MaHoSo":"1","MaTTHC":"1.013225","ChuHoSo":"A","LoaiDoiTuong":"1","KenhThucHien":"8"}""", "KenhThucHien")]
    [InlineData("""{"MaHoSo":"1","MaTTHC":"1.013225","ChuHoSo":"A","LoaiDoiTuong":"1","SoDienThoai":"không có"}""", "SoDienThoai")] // never left out in silence
    [InlineData("""{"MaHoSo":"1","MaTTHC":"1.013225","ChuHoSo":"A","LoaiDoiTuong":"1","Email":"a@"}""", "Email")]
    [InlineData("""{"MaHoSo":"1","MaTTHC":"1.013225","ChuHoSo":"A","LoaiDoiTuong":"1","DinhDanhCHS":[{"SoDinhDanh":"12"}]}""", "DinhDanhCHS")]
    [InlineData("""{"MaHoSo":"1","MaTTHC":"1.013225","ChuHoSo":"A","LoaiDoiTuong":"1","TaiLieuNop":[{"TenTepDinhKem":"don.pdf","DuongDanTaiTepTin":"/kho/1"}]}""", "TaiLieuNop[0]")] // a file that nobody fetched
    public void Of_ARecordThatLacksSomething_NamesTheMember(string record, string member)
    {
        MappingProblem problem = Assert.Single(Assert.IsType<NationalMapping<NewDossier>.Incomplete>(NationalMapping.OfInbound(Dossier(record), Context)).Problems);

        Assert.Equal(member, problem.Field);
        Assert.NotEqual("", problem.WayOut);
    }

    [Fact]
    public void Of_Components_TakesFetchedFilesAndStoredResults()
    {
        NationalDossier record = Dossier(Record) with
        {
            Components =
            [
                new() { ComponentCode = "GT01", FileName = "don.pdf", Address = "/kho/1" },
                new() { ComponentCode = "GT02", FileName = "gp.pdf", IsFromResultStore = true, ReplacingResult = "KQ.G07.000122" },
                new() { ComponentCode = "GT03", FileName = "bản vẽ" },
                new() { ComponentCode = "GT04", FileName = "xóa.pdf", Address = "/kho/2", IsDeleted = true },
            ],
        };
        InboundContext context = new() { Basis = Context.Basis, File = component => component.Address == "/kho/1" ? new("f-1", new string('a', 64), 3, "application/pdf") : null };

        NewDossier filing = Complete(NationalMapping.OfInbound(record, context));

        Assert.Equal([ComponentSourceKind.Attached, ComponentSourceKind.ResultStore, ComponentSourceKind.Paper], filing.Components.Select(component => component.Source.Known!.Value));
        Assert.Equal(("f-1", "KQ.G07.000122"), (filing.Components[0].File?.Id, filing.Components[1].ResultCode));
    }

    [Fact]
    public void Reply_IsWrittenAsTheExchangeReadsIt()
    {
        Assert.Equal("""{"error_code":"0","message":"Tiếp nhận thành công"}""", InboundReply.Taken.ToJson());
        Assert.Equal("""{"error_code":"-1","message":"Thiếu MaTTHC"}""", InboundReply.Refused("Thiếu MaTTHC").ToJson());
        Assert.Throws<ArgumentException>(() => InboundReply.Refused(" "));
    }

    private static NationalDossier Dossier(string json) => NationalDossierJson.ReadDossier(json);

    private static NewDossier Complete(NationalMapping<NewDossier> mapping) => Assert.IsType<NationalMapping<NewDossier>.Complete>(mapping).Record;
}
