namespace MongCai.Portal;

/// <summary>Which documents of a kind are listed. What is null is not asked about.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Limit">How many at the most, 1 and up.</param>
public sealed record DocumentQuery(string Kind, int Limit)
{
    /// <summary>The owner.</summary>
    public string? Owner { get; init; }

    /// <summary>What it hangs on.</summary>
    public string? Group { get; init; }

    /// <summary>Where it stands.</summary>
    public string? State { get; init; }

    /// <summary>The least sort key, itself included.</summary>
    public string? SortFrom { get; init; }

    /// <summary>The sort key that is too large already.</summary>
    public string? SortBefore { get; init; }

    /// <summary>What is due before this; what has nothing due is left out.</summary>
    public string? DueBefore { get; init; }

    /// <summary>Whether the JSON of documents that have a summary is left out, and empty; by default not.</summary>
    public bool SummariesOnly { get; init; }

    /// <summary>The sort key and identifier of the last document of the page before.</summary>
    public (string Sort, string Id)? After { get; init; }
}
