using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>A dossier as the national exchange has it (<c>DongBoHoSoMC</c>, <c>TraCuuHoSo</c>).</summary>
/// <remarks>
/// Every member is written, the empty ones as empty texts and lists, but for those that one implementation alone was seen to write. Compares lists by
/// reference.
/// </remarks>
public sealed record NationalDossier : WireRecord
{
    /// <summary>The code of the dossier (<i>mã hồ sơ</i>).</summary>
    [JsonPropertyName("MaHoSo")]
    public NationalValue<DossierCode> Code { get; init; }

    /// <summary>The code as it came, which is any text where the national portal gave it; empty where there is none.</summary>
    [JsonIgnore]
    public string Number => Code.Value?.ToString() ?? Code.Unread;

    /// <summary>The number of the receipt (<i>số biên nhận</i>).</summary>
    [JsonPropertyName("SoBienNhan")]
    public string ReceiptNumber { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the procedure.</summary>
    [JsonPropertyName("MaTTHC")]
    public NationalValue<ProcedureCode> Procedure { get; init; }

    /// <summary>The name of the procedure.</summary>
    [JsonPropertyName("TenTTHC")]
    public string ProcedureName { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the field (<i>lĩnh vực</i>).</summary>
    [JsonPropertyName("MaLinhVuc")]
    public string FieldCode { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the field.</summary>
    [JsonPropertyName("TenLinhVuc")]
    public string FieldName { get; init => field = value ?? ""; } = "";

    /// <summary>The channel of filing; in the contract since 2024.</summary>
    [JsonPropertyName("KenhThucHien")]
    public NationalCode<SubmissionChannel> Channel { get; init; }

    /// <summary>The name of the owner of the dossier (<i>chủ hồ sơ</i>). Personal data.</summary>
    [JsonPropertyName("ChuHoSo")]
    public string ApplicantName { get; init => field = value ?? ""; } = "";

    /// <summary>The kind of the owner.</summary>
    [JsonPropertyName("LoaiDoiTuong")]
    public NationalCode<NationalApplicantKind> ApplicantKind { get; init; }

    /// <summary>The owner's account on the national portal (TechID). Personal data.</summary>
    [JsonPropertyName("MaDoiTuong")]
    public string TechnicalId { get; init => field = value ?? ""; } = "";

    /// <summary>The owner's identification numbers; none for an organization, and where there is none.</summary>
    [JsonPropertyName("DinhDanhCHS")]
    public IReadOnlyList<NationalIdentity> Identities { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The number of the owner's paper, or an organization's tax code; seen in one implementation, and not written where it is null. Personal data.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("SoGiayToChuHoSo")]
    public string? OwnerPaperNumber { get; init; }

    /// <summary>Anything else.</summary>
    [JsonPropertyName("ThongTinKhac")]
    public string OtherInformation { get; init => field = value ?? ""; } = "";

    /// <summary>The owner's e-mail address. Personal data.</summary>
    [JsonPropertyName("Email")]
    public string Email { get; init => field = value ?? ""; } = "";

    /// <summary>The owner's fax number. Personal data.</summary>
    [JsonPropertyName("Fax")]
    public string Fax { get; init => field = value ?? ""; } = "";

    /// <summary>The owner's telephone number. Personal data.</summary>
    [JsonPropertyName("SoDienThoai")]
    public string Phone { get; init => field = value ?? ""; } = "";

    /// <summary>What the dossier is about (<i>trích yếu</i>), of at most 1,000 characters.</summary>
    [JsonPropertyName("TrichYeuHoSo")]
    public string Abstract { get; init => field = value ?? ""; } = "";

    /// <summary>When it was filed.</summary>
    [JsonPropertyName("NgayNopHoSo")]
    public NationalValue<LocalDateTime> FiledAt { get; init; }

    /// <summary>When it was accepted.</summary>
    [JsonPropertyName("NgayTiepNhan")]
    public NationalValue<LocalDateTime> ReceivedAt { get; init; }

    /// <summary>The moment appointed for the result.</summary>
    [JsonPropertyName("NgayHenTra")]
    public NationalValue<LocalDateTime> DueAt { get; init; }

    /// <summary>When it was refused at intake.</summary>
    [JsonPropertyName("NgayTuChoi")]
    public NationalValue<LocalDateTime> RefusedAt { get; init; }

    /// <summary>When the result was ready, or the handling ended without one: by a withdrawal, or because it was stopped for good.</summary>
    [JsonPropertyName("NgayKetThucXuLy")]
    public NationalValue<LocalDateTime> FinishedAt { get; init; }

    /// <summary>When the result was returned.</summary>
    [JsonPropertyName("NgayTra")]
    public NationalValue<LocalDateTime> ReturnedAt { get; init; }

    /// <summary>The code of the state, 1 to 10.</summary>
    [JsonPropertyName("TrangThaiHoSo")]
    [JsonConverter(typeof(StatusConverter))]
    public NationalStatus Status { get; init; }

    /// <summary>How the result is to be returned, in words.</summary>
    [JsonPropertyName("ThongTinTra")]
    public string ReturnInformation { get; init => field = value ?? ""; } = "";

    /// <summary>How the result is returned.</summary>
    [JsonPropertyName("HinhThuc")]
    public NationalCode<ReturnChannel> ReturnForm { get; init; }

    /// <summary>The name of the agency that handles the dossier.</summary>
    [JsonPropertyName("DonViXuLy")]
    public string HandlingAgency { get; init => field = value ?? ""; } = "";

    /// <summary>A note, of less than 2,000 characters.</summary>
    [JsonPropertyName("GhiChu")]
    public string Note { get; init => field = value ?? ""; } = "";

    /// <summary>Where it was filed.</summary>
    [JsonPropertyName("NoiNopHoSo")]
    public NationalCode<NationalFilingPlace> FilingPlace { get; init; }

    /// <summary>Whether a component is digitized (<i>số hóa</i>): has an electronic file of its own.</summary>
    /// <remarks>
    /// The national portal counts a dossier as reusing data by this member alone, as its published formulas have it: one whose
    /// components all come from databases and earlier results says no here, and is not counted.
    /// </remarks>
    [JsonPropertyName("HoSoCoThanhPhanSoHoa")]
    public NationalValue<bool> HasDigitizedComponent { get; init; }

    /// <summary>Whether the account was verified with VNeID.</summary>
    [JsonPropertyName("TaiKhoanDuocXacThucVoiVNeID")]
    public NationalValue<bool> IsVneidVerified { get; init; }

    /// <summary>Whether it was paid for online.</summary>
    [JsonPropertyName("DuocThanhToanTrucTuyen")]
    public NationalCode<NationalOnlinePayment> OnlinePayment { get; init; }

    /// <summary>The databases that were consulted.</summary>
    [JsonPropertyName("DSKetNoiCSDL")]
    public IReadOnlyList<NationalDatabase> Databases { get; init => field = value ?? []; } = [];

    /// <summary>The components handed in.</summary>
    [JsonPropertyName("TaiLieuNop")]
    public IReadOnlyList<NationalComponent> Components { get; init => field = value ?? []; } = [];

    /// <summary>The fees and charges.</summary>
    /// <remarks>
    /// A dossier that costs nothing is to say so by a fee of 0: the formulas of the national portal leave a dossier out of those to be paid only
    /// where all its lines are 0, and count one without lines.
    /// </remarks>
    [JsonPropertyName("DanhSachLePhi")]
    public IReadOnlyList<NationalFee> Fees { get; init => field = value ?? []; } = [];

    /// <summary>Other papers that were attached.</summary>
    [JsonPropertyName("DanhSachTepDinhKemKhac")]
    public IReadOnlyList<NationalPaper> OtherPapers { get; init => field = value ?? []; } = [];

    /// <summary>The supplements asked for.</summary>
    [JsonPropertyName("DanhSachHoSoBoSung")]
    public IReadOnlyList<NationalSupplement> Supplements { get; init => field = value ?? []; } = [];

    /// <summary>The documents of the result.</summary>
    [JsonPropertyName("DanhSachGiayToKetQua")]
    public IReadOnlyList<NationalResult> Results { get; init => field = value ?? []; } = [];

    private protected override string Shown => $"{Code}: {Status}";
}
