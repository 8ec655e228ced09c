using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Cli.National;

/// <summary>A line of a file of dossiers, whose records are in the members of the national exchange.</summary>
internal sealed record PushLineJson
{
    [JsonRequired]
    public JsonElement Dossier { get; init; }

    /// <summary>The steps; null for none.</summary>
    public IReadOnlyList<JsonElement>? Steps { get; init; }

    /// <summary>Shows nothing of a dossier, which is personal data.</summary>
    public override string ToString() => nameof(PushLineJson);
}
