using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>What a ministry's system gives for a dossier that it took (<c>NopHoSo</c>).</summary>
public sealed record MinistryReceipt : WireRecord
{
    /// <summary>The identifier of the dossier there.</summary>
    [JsonPropertyName("idHoSo")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the dossier.</summary>
    [JsonPropertyName("maHoSo")]
    public string Code { get; init => field = value ?? ""; } = "";

    private protected override string Shown => Code;
}
