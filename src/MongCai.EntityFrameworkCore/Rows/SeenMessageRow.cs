namespace MongCai.EntityFrameworkCore.Rows;

/// <summary>A webhook message that was taken.</summary>
internal sealed class SeenMessageRow
{
    public required string Id { get; init; }

    /// <summary>When it was taken, in ticks since 1970.</summary>
    public required long SeenAt { get; init; }
}
