namespace MongCai.Domain.Forecasts;

/// <summary>The moments of one dossier with what became of them; equal when all of them are, in their order.</summary>
internal sealed class CountedMoments(IEnumerable<(PendingMoment Moment, MomentOutcome Outcome)> all) : IEquatable<CountedMoments>
{
    internal IReadOnlyList<(PendingMoment Moment, MomentOutcome Outcome)> All { get; } = [.. all];

    public bool Equals(CountedMoments? other) => other is not null && All.SequenceEqual(other.All);

    public override bool Equals(object? obj) => Equals(obj as CountedMoments);

    public override int GetHashCode() => All.Aggregate(All.Count, HashCode.Combine);
}
