using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The account of a person or an enterprise on the national portal. Personal data.</summary>
public sealed record NationalAccount : WireRecord
{
    /// <summary>
    /// The identifier (TechID), which is the <see cref="NationalDossier.TechnicalId"/> of the owner's dossiers; empty where there is no account.
    /// </summary>
    [JsonPropertyName("TECHNICALID")]
    public string TechnicalId { get; init => field = value ?? ""; } = "";
}
