using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A file attached to a component in the ministries' push (<c>GiayToDinhKem</c>).</summary>
public sealed record MinistryPaper : WireRecord
{
    /// <summary>The identifier of the file, which its upload gave.</summary>
    [JsonPropertyName("IdGiayTo")]
    public string FileId { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the kind of result that it is, such as <c>KQ.G07.000122</c>.</summary>
    [JsonPropertyName("MaKetQua")]
    public string ResultCode { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the paper.</summary>
    [JsonPropertyName("TenGiayTo")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The hash of the file, which its upload gave.</summary>
    [JsonPropertyName("HashTepTin")]
    public string FileHash { get; init => field = value ?? ""; } = "";
}
