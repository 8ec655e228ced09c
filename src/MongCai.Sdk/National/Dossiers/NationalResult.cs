using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A document of the result (<c>DanhSachGiayToKetQua</c>).</summary>
public sealed record NationalResult : WireRecord
{
    /// <summary>The title of the document.</summary>
    [JsonPropertyName("TenGiayTo")]
    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the component that it answers.</summary>
    [JsonPropertyName("MaThanhPhanHoSo")]
    public string ComponentCode { get; init => field = value ?? ""; } = "";

    /// <summary>The identifier of the file.</summary>
    [JsonPropertyName("GiayToId")]
    public string FileId { get; init => field = value ?? ""; } = "";

    /// <summary>Where the file can be fetched.</summary>
    [JsonPropertyName("DuongDanTepTinKetQua")]
    public string Address { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the document; in the contract since 2024.</summary>
    [JsonPropertyName("MaGiayToKetQua")]
    public string Code { get; init => field = value ?? ""; } = "";
}
