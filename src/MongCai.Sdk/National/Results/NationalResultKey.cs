using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The code of a kind of result, and the number of one, where it is known.</summary>
public sealed record NationalResultKey : WireRecord
{
    /// <summary>The code of the kind, such as <c>KQ.G07.000122</c>.</summary>
    [JsonPropertyName("MaKetQua")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The number of the document.</summary>
    [JsonPropertyName("SoKyHieu")]
    public string Number { get; init => field = value ?? ""; } = "";
}
