using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A field of procedures (<i>lĩnh vực</i>, <c>LayDanhMucLinhVuc</c>).</summary>
public sealed record NationalField : WireRecord
{
    /// <summary>The code of the field.</summary>
    [JsonPropertyName("MALINHVUC")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the field.</summary>
    [JsonPropertyName("TENLINHVUC")]
    public string Name { get; init => field = value ?? ""; } = "";

    private protected override string Shown => Code;
}
