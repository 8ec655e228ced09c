using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A page of a list.</summary>
public sealed record Pagination : WireRecord
{
    /// <summary>The page, from 1.</summary>
    [JsonPropertyName("currentPage")]
    public long? CurrentPage { get; init; }

    /// <summary>How many a page holds.</summary>
    [JsonPropertyName("pageSize")]
    public long? PageSize { get; init; }

    /// <summary>How many pages there are.</summary>
    [JsonPropertyName("totalPages")]
    public long? TotalPages { get; init; }

    /// <summary>How many there are in all.</summary>
    [JsonPropertyName("total")]
    public long? Total { get; init; }
}
