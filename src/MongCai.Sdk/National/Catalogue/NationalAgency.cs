using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;

namespace MongCai.Sdk.National;

/// <summary>An agency of the national list (<c>LayDanhMucCoQuan</c>).</summary>
public sealed record NationalAgency : WireRecord
{
    /// <summary>The code of the agency.</summary>
    [JsonPropertyName("MADONVI")]
    public NationalValue<AgencyCode> Code { get; init; }

    /// <summary>The name of the agency.</summary>
    [JsonPropertyName("TENDONVI")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The level of the agency. The list of codes was not found.</summary>
    [JsonPropertyName("CAPDONVI")]
    public string Level { get; init => field = value ?? ""; } = "";

    private protected override string Shown => $"{Code}";
}
