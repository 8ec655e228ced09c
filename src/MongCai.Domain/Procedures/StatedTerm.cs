using MongCai.Domain.Deadlines;

namespace MongCai.Domain.Procedures;

/// <summary>A processing time that a procedure states for a channel, with what it applies to and what it costs.</summary>
/// <remarks>One channel may state several, as for an ordinary and a complex case. Terms are compared by reference.</remarks>
public sealed class StatedTerm
{
    /// <summary>The processing time.</summary>
    public required ProcessingTime Time { get; init; }

    /// <summary>What the source adds: in which case the time applies, or from when it runs.</summary>
    public string Description { get; init; } = "";

    /// <summary>What filing costs under this term.</summary>
    public IReadOnlyList<FeeLine> Fees { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>How well the time and the fees are known, as the source marks them, or empty.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Gives the text of the time.</summary>
    public override string ToString() => Time.Text;
}
