using System.Text.Json.Serialization;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Ministry;

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
