using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A component of a dossier in the ministries' push (<c>ThanhPhanHoSo</c>).</summary>
/// <remarks>Compares lists by reference.</remarks>
public sealed record MinistryComponent : WireRecord
{
    /// <summary>The code of the component, such as <c>000.00.00.G09-KQ002269</c>.</summary>
    [JsonPropertyName("MaThanhPhanHoSo")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the component.</summary>
    [JsonPropertyName("TenThanhPhanHoSo")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>How many.</summary>
    [JsonPropertyName("SoLuong")]
    public NationalValue<long> Quantity { get; init; }

    /// <summary>In which form.</summary>
    [JsonPropertyName("LoaiBan")]
    public NationalCode<MinistryCopyKind> Copy { get; init; }

    /// <summary>The files.</summary>
    [JsonPropertyName("GiayToDinhKem")]
    public IReadOnlyList<MinistryPaper> Papers { get; init => field = value ?? []; } = [];
}
