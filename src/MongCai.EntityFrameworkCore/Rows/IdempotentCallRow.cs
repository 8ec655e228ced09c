namespace MongCai.EntityFrameworkCore.Rows;

/// <summary>A call that was done once, and what it was answered.</summary>
internal sealed class IdempotentCallRow
{
    public required string Key { get; init; }

    public required string Fingerprint { get; init; }

    public required string Answer { get; init; }

    /// <summary>When it was done, in ticks since 1970.</summary>
    public required long DoneAt { get; init; }
}
