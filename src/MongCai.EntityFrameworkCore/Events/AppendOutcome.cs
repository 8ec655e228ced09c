namespace MongCai.EntityFrameworkCore;

/// <summary>What came of appending events to a dossier.</summary>
/// <remarks>A closed set.</remarks>
public abstract record AppendOutcome
{
    private AppendOutcome()
    {
    }

    /// <summary>The events are stored.</summary>
    /// <param name="Version">How many events the dossier has now: what the next call expects.</param>
    /// <param name="Head">The hash of the last, to be kept elsewhere too where the store is not trusted.</param>
    public sealed record Appended(int Version, string Head) : AppendOutcome;

    /// <summary>Another was first: nothing is stored. Read the dossier again and decide anew.</summary>
    /// <param name="Version">How many events the dossier has.</param>
    public sealed record Conflict(int Version) : AppendOutcome;
}
