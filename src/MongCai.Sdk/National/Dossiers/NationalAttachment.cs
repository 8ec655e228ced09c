using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A file that goes with a change of state (<c>TaiLieuXuLy</c>).</summary>
public sealed record NationalAttachment : WireRecord
{
    /// <summary>The identifier of the file.</summary>
    [JsonPropertyName("TepDinhKemId")]
    public string FileId { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the file.</summary>
    [JsonPropertyName("TenTepDinhKem")]
    public string FileName { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the component in its procedure.</summary>
    [JsonPropertyName("MaThanhPhanHoSo")]
    public string ComponentCode { get; init => field = value ?? ""; } = "";

    /// <summary>Where the file can be fetched.</summary>
    [JsonPropertyName("DuongDanTaiTepTin")]
    public string Address { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the file was taken away again.</summary>
    [JsonConverter(typeof(WordFlagConverter))]
    [JsonPropertyName("IsDeleted")]
    public NationalValue<bool> IsDeleted { get; init; }
}
