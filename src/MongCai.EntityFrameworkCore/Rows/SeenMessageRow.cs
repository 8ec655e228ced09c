namespace MongCai.EntityFrameworkCore.Rows;

/// <summary>A webhook message that was taken.</summary>
internal sealed class SeenMessageRow
{
    public required string Id { get; init; }

    /// <summary>When it was taken, in ticks since 1970.</summary>
    public required long SeenAt { get; init; }

    /// <summary>Whether it is dealt with; until then it is under way.</summary>
    public required bool IsDone { get; init; }
}
