using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;
using NodaTime;

namespace MongCai.Sdk.Tests.National;

/// <summary>Generated records of the exchange, with every member filled.</summary>
internal static class Records
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly LocalDateTime At = new(2026, 9, 8, 9, 5, 7);

    public static NationalDossier Dossier { get; } = new()
    {
        Code = DossierCode.Parse("000.00.01.H49-260908-0001"),
        ReceiptNumber = "BN-1",
        Procedure = ProcedureCode.Parse("1.013225"),
        ProcedureName = "Cấp giấy phép xây dựng nhà ở riêng lẻ",
        FieldCode = "G17-XD01",
        FieldName = "Hoạt động xây dựng",
        Channel = NationalCode.Of(SubmissionChannel.Online),
        ApplicantName = "Nguyễn Văn Mẫu",
        ApplicantKind = NationalCode.Of(NationalApplicantKind.Citizen),
        TechnicalId = "tech-1",
        Identities = [new() { Kind = NationalCode.Of(NationalIdentityKind.PersonalNumber), Number = PersonalId.Parse("022000000123") }],
        OwnerPaperNumber = "022000000123",
        OtherInformation = "khác",
        Email = "mau@example.vn",
        Fax = "02033000001",
        Phone = "0912345678",
        Abstract = "Xin cấp phép",
        FiledAt = At,
        ReceivedAt = At.PlusHours(1),
        DueAt = At.PlusDays(10),
        RefusedAt = At.PlusDays(1),
        FinishedAt = At.PlusDays(8),
        ReturnedAt = At.PlusDays(9),
        Status = NationalStatus.Parse("10"),
        ReturnInformation = "tại quầy",
        ReturnForm = NationalCode.Of(ReturnChannel.Counter),
        HandlingAgency = "UBND phường Móng Cái 1",
        Note = "ghi chú",
        FilingPlace = NationalCode.Of(NationalFilingPlace.ProvincialSystem),
        HasDigitizedComponent = true,
        IsVneidVerified = false,
        OnlinePayment = NationalCode.Of(NationalOnlinePayment.NationalPortal),
        Databases = [new() { Code = "1" }],
        Components =
        [
            new()
            {
                FileId = "f-1",
                FileName = "don.pdf",
                IsDeleted = false,
                ComponentCode = "GT01",
                Address = "https://portal.example.vn/files/f-1",
                IsDigitized = true,
                Reuse = NationalCode.Of(NationalReuse.Reused),
                IsFromResultStore = true,
                ReplacingResult = "KQ.G07.000122",
            },
        ],
        Fees = [new() { Name = "Lệ phí cấp phép", Code = "LP01", CollectionForm = "1", Amount = Vnd.Of(75_000), Kind = NationalCode.Of(FeeKind.Charge) }],
        OtherPapers = [new() { Name = "Bản vẽ", Quantity = 2, Kind = "1" }],
        Supplements =
        [
            new()
            {
                Id = "1",
                RequestedBy = "Trần Thị Cán",
                Content = "Thiếu chữ ký",
                RequestedAt = At.PlusHours(2),
                ReceivedBy = "Lê Văn Bộ",
                ReceiptInformation = "đủ",
                ReceivedAt = At.PlusHours(3),
                Status = "1",
                Papers = [new() { FileId = "f-3", FileName = "don-2.pdf", IsDeleted = false, ComponentCode = "GT01", Address = "https://portal.example.vn/files/f-3", IsDigitized = true, Reuse = NationalCode.Of(NationalReuse.NotReused), IsFromResultStore = false, ReplacingResult = "-" }],
                Fees = [new() { Name = "Phí", Code = "P1", CollectionForm = "2", Amount = Vnd.Of(1_000), Kind = NationalCode.Of(FeeKind.Fee) }],
                DueBefore = At.PlusDays(9),
                DueAfter = At.PlusDays(10),
            },
        ],
        Results = [new() { Title = "Giấy phép", ComponentCode = "KQ01", FileId = "f-2", Address = "https://portal.example.vn/files/f-2", Code = "KQ.H49.000001" }],
    };

    public static NationalProgress Progress { get; } = new()
    {
        Dossier = DossierCode.Parse("000.00.01.H49-260908-0001"),
        Officer = "Trần Thị Cán",
        Title = "Chuyên viên",
        At = At,
        Unit = "Phòng Kinh tế",
        Content = "Đang xử lý",
        Status = NationalStatus.Parse("4"),
        StartedAt = At.PlusHours(-1),
        DueAt = At.PlusDays(10),
    };

    public static NationalStatusChange StatusChange { get; } = new()
    {
        NationalNumber = "0f8fad5b-d9cb-469f-a165-70867728950e",
        Dossier = DossierCode.Parse("000.00.01.H49-260908-0001"),
        TechnicalId = "tech-1",
        Content = "Đã tiếp nhận",
        At = At,
        Status = "2",
        Files = [new() { FileId = "f-4", FileName = "thong-bao.pdf", ComponentCode = "GT01", Address = "https://portal.example.vn/files/f-4", IsDeleted = false }],
    };

    public static NationalSatisfaction Satisfaction { get; } = new()
    {
        Month = new YearMonth(2026, 9),
        Respondents = 120,
        Overall = new() { VerySatisfied = 75, Satisfied = 20, NotSatisfied = 5 },
        Opinions = "-",
        Question = "Thái độ phục vụ",
        Shares = new() { VerySatisfied = 80, Satisfied = 15, NotSatisfied = 5 },
        Procedure = ProcedureCode.Parse("1.013225"),
        Agency = AgencyCode.Parse("H49.22"),
        AgencyName = "UBND phường Móng Cái 1",
    };

    public static string Written<T>(T record, JsonTypeInfo<T> type) => NationalJson.Text(record, type);

    public static string Pretty(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Indented);
    }
}
