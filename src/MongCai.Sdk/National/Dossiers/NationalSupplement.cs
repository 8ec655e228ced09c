using System.Text.Json.Serialization;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>A supplement that was asked for (<c>DanhSachHoSoBoSung</c>).</summary>
/// <remarks>Compares lists by reference.</remarks>
public sealed record NationalSupplement : WireRecord
{
    /// <summary>The identifier of the supplement, which the province gives.</summary>
    [JsonPropertyName("HoSoBoSungId")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The officer who asked.</summary>
    [JsonPropertyName("NguoiYeuCauBoSung")]
    public string RequestedBy { get; init => field = value ?? ""; } = "";

    /// <summary>What is to be supplemented, and why.</summary>
    [JsonPropertyName("NoiDungBoSung")]
    public string Content { get; init => field = value ?? ""; } = "";

    /// <summary>When it was asked for.</summary>
    [JsonPropertyName("NgayBoSung")]
    public NationalValue<LocalDateTime> RequestedAt { get; init; }

    /// <summary>The officer who received the supplement.</summary>
    [JsonPropertyName("NguoiTiepNhanBoSung")]
    public string ReceivedBy { get; init => field = value ?? ""; } = "";

    /// <summary>What was noted on receipt.</summary>
    [JsonPropertyName("ThongTinTiepNhan")]
    public string ReceiptInformation { get; init => field = value ?? ""; } = "";

    /// <summary>When the supplement was handed in.</summary>
    [JsonPropertyName("NgayTiepNhanBoSung")]
    public NationalValue<LocalDateTime> ReceivedAt { get; init; }

    /// <summary>The state of the supplement. The list of codes was not found.</summary>
    [JsonPropertyName("TrangThaiBoSung")]
    public string Status { get; init => field = value ?? ""; } = "";

    /// <summary>The papers handed in, each with its file, in the shape of components; that shape was seen in one implementation.</summary>
    [JsonPropertyName("DanhSachGiayToBoSung")]
    public IReadOnlyList<NationalComponent> Papers { get; init => field = value ?? []; } = [];

    /// <summary>The fees that came with it.</summary>
    [JsonPropertyName("DanhSachLePhiBoSung")]
    public IReadOnlyList<NationalFee> Fees { get; init => field = value ?? []; } = [];

    /// <summary>The moment that was appointed before.</summary>
    [JsonPropertyName("NgayHenTraTruoc")]
    public NationalValue<LocalDateTime> DueBefore { get; init; }

    /// <summary>The moment appointed since.</summary>
    [JsonPropertyName("NgayHenTraMoi")]
    public NationalValue<LocalDateTime> DueAfter { get; init; }
}
