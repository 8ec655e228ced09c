namespace MongCai.Sdk.Contract;

/// <summary>A page of a list, with the cursor of the next one.</summary>
public sealed record Page<TItem> : PortalModel
{
    /// <summary>The items of the page, in the order of the list.</summary>
    public required IReadOnlyList<TItem> Items { get; init; }

    /// <summary>What to ask the next page with; null on the last page. Its inside is the portal's own.</summary>
    public string? Next { get; init; }
}
