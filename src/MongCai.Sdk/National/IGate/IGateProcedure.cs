using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.National;

/// <summary>The procedure of a dossier.</summary>
public sealed record IGateProcedure : WireRecord
{
    /// <summary>The identifier in the gateway.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The code in the province.</summary>
    [JsonPropertyName("code")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The code in the national catalogue.</summary>
    [JsonPropertyName("nationCode")]
    public NationalValue<ProcedureCode> NationalCode { get; init; }

    /// <summary>Its names by language, as they came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("translate")]
    public JsonElement? Translate { get; init; }

    /// <summary>Its field, as it came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("sector")]
    public JsonElement? Sector { get; init; }

    private protected override string Shown => $"{NationalCode}";
}
