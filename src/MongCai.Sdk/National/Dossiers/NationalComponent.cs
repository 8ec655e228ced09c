using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A component handed in (<c>TaiLieuNop</c>).</summary>
public sealed record NationalComponent : WireRecord
{
    /// <summary>The identifier of the file; empty for a paper alone.</summary>
    [JsonPropertyName("TepDinhKemId")]
    public string FileId { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the file, or of the paper, of at most 4,000 characters.</summary>
    [JsonPropertyName("TenTepDinhKem")]
    public string FileName { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the file was taken away again; written as <c>True</c> or <c>False</c>.</summary>
    [JsonConverter(typeof(WordFlagConverter))]
    [JsonPropertyName("IsDeleted")]
    public NationalValue<bool> IsDeleted { get; init; }

    /// <summary>The code of the component in its procedure.</summary>
    [JsonPropertyName("MaThanhPhanHoSo")]
    public string ComponentCode { get; init => field = value ?? ""; } = "";

    /// <summary>Where the file can be fetched.</summary>
    [JsonPropertyName("DuongDanTaiTepTin")]
    public string Address { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the component is digitized.</summary>
    [JsonPropertyName("DuocSoHoa")]
    public NationalValue<bool> IsDigitized { get; init; }

    /// <summary>Whether the component reuses data.</summary>
    [JsonPropertyName("DuocTaiSuDung")]
    public NationalCode<NationalReuse> Reuse { get; init; }

    /// <summary>Whether it was taken from the national store of results.</summary>
    [JsonPropertyName("DuocLayTuKhoDMQG")]
    public NationalValue<bool> IsFromResultStore { get; init; }

    /// <summary>The code of the result that stands in for the paper.</summary>
    [JsonPropertyName("MaKetQuaThayThe")]
    public string ReplacingResult { get; init => field = value ?? ""; } = "";
}
