using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A paper attached to a dossier or to a supplement.</summary>
public sealed record NationalPaper : WireRecord
{
    /// <summary>The name of the paper.</summary>
    [JsonPropertyName("TenGiayTo")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>How many there are.</summary>
    [JsonPropertyName("SoLuong")]
    public NationalValue<long> Quantity { get; init; }

    /// <summary>The kind of paper. The list of codes was not found.</summary>
    [JsonPropertyName("LoaiGiayTo")]
    public string Kind { get; init => field = value ?? ""; } = "";
}
