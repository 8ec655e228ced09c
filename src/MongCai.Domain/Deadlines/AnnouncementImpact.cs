namespace MongCai.Domain.Deadlines;

/// <summary>What a new announcement does to open dossiers.</summary>
public static class AnnouncementImpact
{
    /// <summary>The due dates that move, in the order of the dossiers; those that stay are left out.</summary>
    /// <param name="open">The open dossiers; read once, as the result is.</param>
    /// <param name="before">The rules over the calendar as it was.</param>
    /// <param name="after">The rules over the calendar with the new announcement.</param>
    /// <exception cref="ArgumentOutOfRangeException">A calendar does not cover a receipt or a due date; thrown while the result is read.</exception>
    public static IEnumerable<MovedDeadline<TCode>> Moved<TCode>(IEnumerable<OpenTerm<TCode>> open, DeadlineRules before, DeadlineRules after)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
            from dossier in open
            let was = before.DueDateOf(dossier.Term, dossier.ReceivedAt).Deadline
            let becomes = after.DueDateOf(dossier.Term, dossier.ReceivedAt).Deadline
            where was is not null && becomes is not null && was.DueAt != becomes.DueAt
            select new MovedDeadline<TCode>(dossier.Code, was, becomes);
    }
}
