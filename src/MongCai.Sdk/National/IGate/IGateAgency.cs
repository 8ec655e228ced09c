using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;

namespace MongCai.Sdk.National;

/// <summary>An agency.</summary>
public sealed record IGateAgency : WireRecord
{
    /// <summary>The identifier in the gateway.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name: a text, or a list of names by language.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("name")]
    public JsonElement? Name { get; init; }

    /// <summary>The code of the agency, such as <c>000.00.53.H48</c>.</summary>
    [JsonPropertyName("code")]
    public NationalValue<AgencyCode> Code { get; init; }

    /// <summary>The agency above, as it came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("parent")]
    public JsonElement? Parent { get; init; }

    /// <summary>The agencies above, as they came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("ancestors")]
    public JsonElement? Ancestors { get; init; }

    private protected override string Shown => $"{Code}";
}
