namespace Province.Feeding;

/// <summary>What is fed, and how.</summary>
internal sealed record FeedOptions
{
    /// <summary>The lines of facts to come near to: each dossier has one, and one in eight three.</summary>
    public long Facts { get; init; } = 100_000;

    public int Batch { get; init; } = 250;

    /// <summary>How many batches may be under way.</summary>
    public int InFlight { get; init; } = 32;

    public ulong Seed { get; init; } = 20260101;

    public string Source { get; init; } = "feeder";

    internal long Dossiers => Math.Max(1, Facts * 100 / 124);
}
