using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>
/// A question of a citizen or of an agency, with its reply where there is one (<c>LayDanhSachHoiDapGuiTuDVCQG</c>, <c>LayDanhSachHoiDapBoCoQuan</c>).
/// </summary>
/// <remarks>The members were seen in one implementation.</remarks>
public sealed record NationalQuestion : WireRecord
{
    /// <summary>The identifier of the question.</summary>
    [JsonPropertyName("HOIDAPID")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the field that it is about.</summary>
    [JsonPropertyName("MALINHVUC")]
    public string FieldCode { get; init => field = value ?? ""; } = "";

    /// <summary>The code of a procedure of the province, where it is about one.</summary>
    [JsonPropertyName("MATTHCDP")]
    public string LocalProcedure { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the agency that is asked.</summary>
    [JsonPropertyName("MADONVI")]
    public string AgencyCode { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the agency that is asked.</summary>
    [JsonPropertyName("TENDONVI")]
    public string AgencyName { get; init => field = value ?? ""; } = "";

    /// <summary>What is asked. It may hold personal data.</summary>
    [JsonPropertyName("NOIDUNG")]
    public string Content { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the one who asks. Personal data.</summary>
    [JsonPropertyName("HOVATEN")]
    public string AskedBy { get; init => field = value ?? ""; } = "";

    /// <summary>The address of the one who asks. Personal data.</summary>
    [JsonPropertyName("DIACHI")]
    public string Address { get; init => field = value ?? ""; } = "";

    /// <summary>The e-mail address of the one who asks. Personal data.</summary>
    [JsonPropertyName("THUDIENTU")]
    public string Email { get; init => field = value ?? ""; } = "";

    /// <summary>The telephone number of the one who asks. Personal data.</summary>
    [JsonPropertyName("SODIENTHOAI")]
    public string Phone { get; init => field = value ?? ""; } = "";

    /// <summary>The identifier of the reply; empty where it has none.</summary>
    [JsonPropertyName("TRALOIID")]
    public string ReplyId { get; init => field = value ?? ""; } = "";

    /// <summary>The reply; empty where it has none.</summary>
    [JsonPropertyName("NOIDUNGTRALOI")]
    public string Reply { get; init => field = value ?? ""; } = "";

    /// <summary>The state, as it came: one implementation leaves out what has 0.</summary>
    [JsonPropertyName("TRANGTHAI")]
    public string Status { get; init => field = value ?? ""; } = "";

    private protected override string Shown => Id;
}
