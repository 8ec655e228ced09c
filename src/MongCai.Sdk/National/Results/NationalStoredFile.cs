using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A file of a result in the national store.</summary>
public sealed record NationalStoredFile : WireRecord
{
    /// <summary>The name of the file.</summary>
    [JsonPropertyName("TenTep")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The path by which <see cref="NationalExchangeClient.GetFileAsync"/> fetches it.</summary>
    [JsonPropertyName("DuongDan")]
    public string Path { get; init => field = value ?? ""; } = "";
}
