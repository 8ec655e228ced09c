using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The state of a dossier for a ministry's system (<c>CapNhatTrangThai</c>).</summary>
public sealed record MinistryStatusChange : WireRecord
{
    /// <summary>The identifier of the dossier there.</summary>
    [JsonPropertyName("IdHoSo")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the dossier.</summary>
    [JsonPropertyName("MaHoSo")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the state, of the ministry's own list.</summary>
    [JsonPropertyName("TrangThai")]
    public string Status { get; init => field = value ?? ""; } = "";

    private protected override string Shown => Code;
}
