using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>What a ministry's system gives for a file that it took (<c>UploadFile</c>).</summary>
public sealed record MinistryFile : WireRecord
{
    /// <summary>The identifier of the file.</summary>
    [JsonPropertyName("IdTepTin")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The hash of the file, as the system reckons it.</summary>
    [JsonPropertyName("HashTepTin")]
    public string Hash { get; init => field = value ?? ""; } = "";

    private protected override string Shown => Id;
}
