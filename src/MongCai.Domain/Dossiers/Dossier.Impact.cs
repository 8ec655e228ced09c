using MongCai.Domain.Deadlines;

namespace MongCai.Domain.Dossiers;

/// <content>The running time of a dossier, for <see cref="AnnouncementImpact"/>.</content>
public sealed partial class Dossier
{
    /// <summary>
    /// The time that runs, that of the law and the one that the office commits itself to where it does, with all that bears on them: suspensions and the
    /// day appointed by an apology.
    /// </summary>
    /// <param name="clock">The legal clock, which a supplement restarts, or the reporting clock, which takes the supplement off.</param>
    /// <returns>Null before the clock starts, and once the result is ready or the dossier has ended otherwise.</returns>
    public OpenTerm<DossierCode>? OpenTerm(DeadlineClock clock = DeadlineClock.LegalRestart) =>
        FinishedAt is null && EndedAt is null && Running(clock) is { } running ? running with { Reappointment = LastReappointment() } : null;

    private OpenTerm<DossierCode>? Running(DeadlineClock clock) => FirstClockStartedAt is { } start
        ? new(Code, start, Submission.ProcessingTime) { Committed = Submission.CommittedTime, Suspensions = Suspensions, Clock = clock }
        : null;

    private Reappointment? LastReappointment() => Reappointments == 0 ? null
        : Last<DossierEvent.Reappointed>() is var decided && Before(decided).DueAt is { } due
            ? new(DueOn!.Value, DueDay.Of(due), decided.Reason, decided.Stamp.At)
            : null;
}
