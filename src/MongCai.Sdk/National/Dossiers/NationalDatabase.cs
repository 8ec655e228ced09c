using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A database that was consulted for a dossier.</summary>
public sealed record NationalDatabase : WireRecord
{
    /// <summary>The code of the database. The list of codes was not found.</summary>
    [JsonPropertyName("MaCSDL")]
    public string Code { get; init => field = value ?? ""; } = "";
}
