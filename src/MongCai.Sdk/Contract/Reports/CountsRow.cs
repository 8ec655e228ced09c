namespace MongCai.Sdk.Contract.Reports;

/// <summary>Counts of dossiers: carried over and received are together resolved, ended otherwise, and pending.</summary>
/// <remarks>
/// The portal counts the dossiers of its agency as they stood at the end of a period of any two days. The figures of the official
/// reports go by the months and cut-off days of those reports, and by facts of many agencies: they are made by
/// <c>MongCai.Domain.Quality.DossierTally</c>, and need not be the same.
/// </remarks>
public sealed record CountsRow : PortalModel
{
    /// <summary>The agency, the procedure or the channel; <c>total</c> for all.</summary>
    public required string Key { get; init; }

    /// <summary>Pending from before the period.</summary>
    public required long CarriedOver { get; init; }

    /// <summary>Received in the period.</summary>
    public required long Received { get; init; }

    /// <summary>Resolved in the period before the due day.</summary>
    public required long ResolvedEarly { get; init; }

    /// <summary>Resolved in the period on the due day, or without one.</summary>
    public required long ResolvedOnTime { get; init; }

    /// <summary>Resolved in the period after the due day.</summary>
    public required long ResolvedLate { get; init; }

    /// <summary>Ended in the period without a result: withdrawn, refused at intake or closed. One that is stopped may go on, and is pending.</summary>
    public required long EndedOtherwise { get; init; }

    /// <summary>Pending at the end of the period, not yet due; also what is stopped, or waits for the applicant.</summary>
    public required long PendingInTime { get; init; }

    /// <summary>Pending at the end of the period, after the due day.</summary>
    public required long PendingOverdue { get; init; }
}
