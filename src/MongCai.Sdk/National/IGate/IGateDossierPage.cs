using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A page or a slice of dossiers of an iGate gateway (<c>/pa/dossier/search</c>).</summary>
/// <remarks>The members beside the dossiers are those of a page of Spring Data.</remarks>
public sealed record IGateDossierPage : WireRecord
{
    private readonly IReadOnlyList<IGateDossier>? content;

    /// <summary>The dossiers.</summary>
    [JsonPropertyName("content")]
    public IReadOnlyList<IGateDossier> Content { get => content ?? []; init => content = value; }

    /// <summary>Whether the member of the dossiers was there: the error of a gateway has none.</summary>
    internal bool HasContent => content is not null;

    /// <summary>How many there are in all; null in a slice, which does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("totalElements")]
    public long? TotalElements { get; init; }

    /// <summary>How many pages there are; null in a slice.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("totalPages")]
    public long? TotalPages { get; init; }

    /// <summary>The page, from 0; null where it is not said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("number")]
    public long? Number { get; init; }

    /// <summary>How many a page holds; null where it is not said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("size")]
    public long? Size { get; init; }

    /// <summary>Whether it is the last page; null where it is not said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("last")]
    public bool? IsLast { get; init; }
}
