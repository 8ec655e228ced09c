namespace MongCai.Sdk.Contract;

/// <summary>Counts of dossiers: carried over and received are together resolved, ended otherwise, and pending.</summary>
/// <remarks>
/// The portal counts the dossiers of its agency as they stood at the end of the period, by <c>MongCai.Domain.Quality.FactPolicy.Published</c>:
/// what was filed and is not accepted is counted apart. Of whole months the counts are those of
/// <c>MongCai.Domain.Quality.DossierTally</c> of the same facts.
/// </remarks>
public sealed record CountsRow : PortalModel
{
    /// <summary>The agency, the procedure or the channel; <c>total</c> for all.</summary>
    public required string Key { get; init; }

    /// <summary>Filed, and neither accepted nor refused at the end of the period; no part of the received ones.</summary>
    public long AwaitingAcceptance { get; init; }

    /// <summary>Filed, and refused at intake or withdrawn before acceptance in the period; no part of the received ones.</summary>
    public long NotAccepted { get; init; }

    /// <summary>Accepted before the period and pending when it began.</summary>
    public required long CarriedOver { get; init; }

    /// <summary>Accepted in the period.</summary>
    public required long Received { get; init; }

    /// <summary>Resolved in the period before the due day.</summary>
    public required long ResolvedEarly { get; init; }

    /// <summary>Resolved in the period on the due day.</summary>
    public required long ResolvedOnTime { get; init; }

    /// <summary>Resolved in the period after the due day.</summary>
    public required long ResolvedLate { get; init; }

    /// <summary>Resolved in the period without ever having had a due day.</summary>
    public long ResolvedUndated { get; init; }

    /// <summary>
    /// Left the pending ones in the period without a result: withdrawn, stopped, closed, or waiting for a payment. One that goes on is pending again.
    /// </summary>
    public required long EndedOtherwise { get; init; }

    /// <summary>Pending at the end of the period with its due day not over, or without one; also what waits for a supplement.</summary>
    public required long PendingInTime { get; init; }

    /// <summary>Pending at the end of the period with its due day over.</summary>
    public required long PendingOverdue { get; init; }
}
