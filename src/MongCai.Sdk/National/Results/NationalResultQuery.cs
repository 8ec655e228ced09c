using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>What is asked of the national store of results (<i>kho kết quả</i>): results of an owner, by their codes. Personal data.</summary>
/// <remarks>Seen in one implementation. Compares lists by reference.</remarks>
public sealed record NationalResultQuery : WireRecord
{
    /// <summary>The number of the owner: a personal number, or a tax code.</summary>
    [JsonPropertyName("SoDinhDanhChuSoHuu")]
    public string OwnerNumber { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the one who asks for the owner.</summary>
    [JsonPropertyName("HoTenNguoiYeuCau")]
    public string RequesterName { get; init => field = value ?? ""; } = "";

    /// <summary>The number of the one who asks for the owner.</summary>
    [JsonPropertyName("SoDinhDanhNguoiYeuCau")]
    public string RequesterNumber { get; init => field = value ?? ""; } = "";

    /// <summary>The channel of the dossier that the results are for, as a code of the exchange.</summary>
    [JsonPropertyName("KenhThucHien")]
    public string Channel { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the procedure that the results are for.</summary>
    [JsonPropertyName("MaThuTuc")]
    public string Procedure { get; init => field = value ?? ""; } = "";

    /// <summary>The results that are looked for.</summary>
    [JsonPropertyName("DanhSachDanhMucKetQua")]
    public IReadOnlyList<NationalResultKey> Results { get; init => field = value ?? []; } = [];
}
