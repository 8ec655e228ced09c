namespace MongCai.Domain.Deadlines;

/// <summary>A due date that a new announcement moves, or one that cannot be told because the time stands still.</summary>
/// <typeparam name="TCode">Whatever names the dossier, such as its code.</typeparam>
/// <param name="Code">The name of the dossier.</param>
/// <param name="Before">The outcome by the calendar as it was.</param>
/// <param name="After">The outcome by the calendar as it is now.</param>
public readonly record struct MovedDeadline<TCode>(TCode Code, DeadlineOutcome Before, DeadlineOutcome After)
{
    /// <summary>Whether a suspension lasts, so that the announcement bears on the dossier only when it ends.</summary>
    public bool StandsStill => After is DeadlineOutcome.Suspended;
}
