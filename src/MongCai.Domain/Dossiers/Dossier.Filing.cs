using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <content>The command that begins a dossier.</content>
public sealed partial class Dossier
{
    /// <summary>Files a dossier of a procedure: <see cref="Replay"/> of the event that it answers is the dossier.</summary>
    /// <param name="procedure">The procedure, in the version of the day of filing.</param>
    /// <param name="submission">What is filed, as <see cref="Submission.From"/> begins it.</param>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="commitments">
    /// What offices commit themselves to; the commitment of the competent one for this time, however it is written, is added where the submission states none.
    /// </param>
    /// <param name="regimes">The regimes to choose from; <see cref="RegimeTable.Official"/> if null.</param>
    /// <param name="entries">The days on which online systems are open; <see cref="OnlineEntries.Official"/> if null.</param>
    /// <returns>
    /// A legal "no" where the procedure is not in use on that day, does not offer the channel, states other times for it or names other agencies,
    /// where there is no set of papers, and where the commitment is longer than the law allows. It names what is allowed.
    /// </returns>
    /// <remarks>Papers that are missing do not hinder the filing: a supplement is asked for (Decree 118/2025/NĐ-CP Art 17).</remarks>
    /// <exception cref="ArgumentException">The submission has no code or is of another procedure.</exception>
    public static Decision File(
        Procedure procedure, Submission submission, EventStamp stamp, Commitments? commitments = null, RegimeTable? regimes = null,
        OnlineEntries? entries = null)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        RequireOf(procedure, submission);
        LocalDate day = stamp.At.Date;
        Submission filed = commitments is null ? submission : Committed(submission, commitments, day);
        Regime regime = (regimes ?? RegimeTable.Official).For(day);
        return new FilingRules(procedure, filed, day, regime, entries ?? OnlineEntries.Official).Objection()
            ?? (Decision)new Decision.Accepted([new DossierEvent.Filed(stamp, filed)]);
    }

    private static void RequireOf(Procedure procedure, Submission submission)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(submission);
        if (submission.Code == default)
        {
            throw new ArgumentException("A dossier needs a code, such as a DossierCodeCounter allocates.", nameof(submission));
        }

        if (submission.Procedure != procedure.Code)
        {
            throw new ArgumentException($"The submission is of the procedure '{submission.Procedure}', not of '{procedure.Code}'.", nameof(submission));
        }
    }

    private static Submission Committed(Submission submission, Commitments commitments, LocalDate day) =>
        submission.CommittedTime is null && commitments.Find(submission.Procedure, submission.Competent, day) is { } found
            && found.Legal.What == submission.ProcessingTime.What
            ? submission with { CommittedTime = found.Committed }
            : submission;
}
