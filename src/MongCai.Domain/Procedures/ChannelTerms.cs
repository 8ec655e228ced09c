namespace MongCai.Domain.Procedures;

/// <summary>A channel that a procedure offers, with its processing times and fees, which may differ from those of other channels.</summary>
/// <remarks>Compared by reference.</remarks>
public sealed class ChannelTerms
{
    /// <summary>The channel.</summary>
    public required SubmissionChannel Channel { get; init; }

    /// <summary>The processing times, in the order of the source.</summary>
    public IReadOnlyList<StatedTerm> Terms { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>Writes the channel and its times.</summary>
    public override string ToString() => $"{Channel}: {string.Join("; ", Terms)}";
}
