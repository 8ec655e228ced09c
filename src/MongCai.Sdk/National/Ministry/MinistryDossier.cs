using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>A dossier as a ministry's system takes it (<c>NopHoSo</c>).</summary>
/// <remarks>The members are those of one implementation of 2026; its lists of fees and payments were not seen filled. Compares lists by reference.</remarks>
public sealed record MinistryDossier : WireRecord
{
    /// <summary>The code of the dossier, which the ministry issued (<see cref="MinistryClient.NextCodeAsync"/>).</summary>
    [JsonPropertyName("MaHoSo")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the procedure.</summary>
    [JsonPropertyName("MaTTHC")]
    public NationalValue<ProcedureCode> Procedure { get; init; }

    /// <summary>The code of the public service.</summary>
    [JsonPropertyName("MaDichVuCong")]
    public string PublicService { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the owner. Personal data.</summary>
    [JsonPropertyName("ChuHoSo")]
    public string ApplicantName { get; init => field = value ?? ""; } = "";

    /// <summary>The kind of the owner.</summary>
    [JsonPropertyName("LoaiDoiTuong")]
    public NationalCode<MinistryApplicantKind> ApplicantKind { get; init; }

    /// <summary>The code of the unit that receives it, such as <c>G09.20</c>.</summary>
    [JsonPropertyName("MaDonViTiepNhan")]
    public string ReceivingUnit { get; init => field = value ?? ""; } = "";

    /// <summary>When it was filed.</summary>
    [JsonConverter(typeof(SpacedTimeConverter))]
    [JsonPropertyName("NgayNop")]
    public NationalValue<LocalDateTime> FiledAt { get; init; }

    /// <summary>When it was accepted.</summary>
    [JsonConverter(typeof(SpacedTimeConverter))]
    [JsonPropertyName("NgayTiepNhan")]
    public NationalValue<LocalDateTime> ReceivedAt { get; init; }

    /// <summary>The components.</summary>
    [JsonPropertyName("ThanhPhanHoSo")]
    public IReadOnlyList<MinistryComponent> Components { get; init => field = value ?? []; } = [];

    /// <summary>Who hands it in, in the ministry's own members, which were not found; not written where it is null. Personal data.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("ThongTinNguoiNop")]
    public JsonElement? Submitter { get; init; }

    private protected override string Shown => Code;
}
