using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A question that an agency wrote itself, for all to read (<c>DongBoHoiDap</c>).</summary>
/// <remarks>The members were seen in one implementation, which sends no reply with them.</remarks>
public sealed record AgencyQuestion : WireRecord
{
    /// <summary>The identifier of the question in the province.</summary>
    [JsonPropertyName("HOIDAPID")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the field that it is about.</summary>
    [JsonPropertyName("MaLinhVuc")]
    public string FieldCode { get; init => field = value ?? ""; } = "";

    /// <summary>What is asked.</summary>
    [JsonPropertyName("NOIDUNG")]
    public string Content { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the agency.</summary>
    [JsonPropertyName("MADONVI")]
    public string AgencyCode { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the agency.</summary>
    [JsonPropertyName("TENDONVI")]
    public string AgencyName { get; init => field = value ?? ""; } = "";

    private protected override string Shown => Id;
}
