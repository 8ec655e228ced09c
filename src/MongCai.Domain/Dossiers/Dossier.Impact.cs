using MongCai.Domain.Deadlines;

namespace MongCai.Domain.Dossiers;

/// <content>The running time of a dossier, for <see cref="AnnouncementImpact"/>.</content>
public sealed partial class Dossier
{
    /// <summary>
    /// The time that runs, the one that the office commits itself to where it does, with all that bears on it: suspensions and the day appointed by
    /// an apology.
    /// </summary>
    /// <param name="clock">The legal clock, which a supplement restarts, or the reporting clock, which takes the supplement off.</param>
    /// <returns>Null before the clock starts, and once the result is ready or the dossier has ended otherwise.</returns>
    public OpenTerm<DossierCode>? OpenTerm(DeadlineClock clock = DeadlineClock.LegalRestart) =>
        FirstClockStartedAt is { } start && FinishedAt is null && EndedAt is null
            ? new(Code, start, Submission.CommittedTime ?? Submission.ProcessingTime)
            {
                Suspensions = Suspensions,
                Clock = clock,
                Reappointment = LastReappointment(),
            }
            : null;

    private Reappointment? LastReappointment() => Reappointments == 0 ? null
        : Last<DossierEvent.Reappointed>() is var decided && Before(decided).DueAt is { } due
            ? new(DueDay.Of(decided.DueAt), DueDay.Of(due), decided.Reason, decided.Stamp.At)
            : null;
}
