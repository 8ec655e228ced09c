using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A page of procedures (<c>/formalities</c>).</summary>
public sealed record FormalityPage : WireRecord
{
    /// <summary>The procedures.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<Formality> Items { get; init => field = value ?? []; } = [];

    /// <summary>The page, from 1.</summary>
    [JsonPropertyName("currentPage")]
    public long? CurrentPage { get; init; }

    /// <summary>How many pages there are.</summary>
    [JsonPropertyName("totalPages")]
    public long? TotalPages { get; init; }

    /// <summary>How many procedures there are in all.</summary>
    [JsonPropertyName("total")]
    public long? Total { get; init; }
}
