namespace MongCai.EntityFrameworkCore.Rows;

/// <summary>A message that is to be sent.</summary>
internal sealed class OutboxRow
{
    public long Id { get; init; }

    public required string Topic { get; init; }

    public required string Payload { get; init; }

    public required int Attempts { get; set; }

    /// <summary>When it may be sent next, in ticks since 1970.</summary>
    public required long DueAt { get; set; }
}
