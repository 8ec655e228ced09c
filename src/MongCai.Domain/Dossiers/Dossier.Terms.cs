using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <content>The terms that a regime sets to those who handle a dossier, as days and moments.</content>
/// <example>
/// <code>
/// if (Dossier.File(procedure, submission, stamp) is Decision.Accepted filed)
/// {
///     Dossier dossier = Dossier.Replay(filed.Events);
///     dossier = dossier.Apply(dossier.Accept(stamp, DeadlineCalculator.Standard));
///     Console.WriteLine(Invariant($"{dossier.State}, due {dossier.DueAt:uuuu-MM-dd HH:mm}"));
/// }
/// // Accepted, due 2026-09-03 17:00
/// </code>
/// </example>
public sealed partial class Dossier
{
    /// <summary>
    /// When the officer is to be alerted to an online dossier: in hours by the clock, nights and days off included (Decree 118/2025/NĐ-CP Art 17.2).
    /// </summary>
    /// <param name="repliedAt">When the portal answered the applicant; the moment of filing if null, for a portal that answers at once.</param>
    /// <returns>Null for other dossiers and where the regime sets no term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The answer is before the filing.</exception>
    public LocalDateTime? OfficerAlertDueAt(LocalDateTime? repliedAt = null)
    {
        LocalDateTime from = repliedAt ?? FiledAt;
        return from < FiledAt ? throw new ArgumentOutOfRangeException(nameof(repliedAt), DossierErrors.AnsweredTooEarly(from, FiledAt))
            : IsOnline && Regime.OfficerAlertHours is { } term ? from.PlusHours(term.Value)
            : null;
    }

    /// <summary>
    /// When an online dossier is to be accepted, or its supplement asked for: in working hours, or by the term of a special law (Decree
    /// 118/2025/NĐ-CP Art 17.2c).
    /// </summary>
    /// <param name="calculator">The office's hours and its way of counting.</param>
    /// <returns>Null for other dossiers and where the regime sets no term; <see cref="Regime.AcceptanceNoticeOf"/> names the term and its article.</returns>
    public LocalDateTime? AcceptanceNoticeDueAt(DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        return IsOnline && Regime.AcceptanceNoticeOf(Submission.Procedure) is { } term ? calculator.DueDateOf(term.Value, FiledAt).Deadline?.DueAt : null;
    }

    /// <summary>The day on which the dossier is to be transferred: that of acceptance, or the next working day after the hour of the cut-off.</summary>
    /// <returns>Null before acceptance.</returns>
    public LocalDate? TransferDueOn(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return AcceptedAt is not { } accepted ? null
            : accepted.TimeOfDay > Regime.TransferCutOff.Value ? calendar.NextWorkingDay(accepted.Date)
            : calendar.ThisOrNextWorkingDay(accepted.Date);
    }

    /// <summary>The day on which the papers of a dossier received regardless of boundaries are to be with the competent agency.</summary>
    /// <returns>Null before acceptance, for other dossiers, and where the regime sets no term.</returns>
    public LocalDate? PaperTransferDueOn(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Submission.IsCrossBoundary && AcceptedAt is { } accepted && Regime.CrossBoundaryPaperDays is { } days
            ? calendar.PlusWorkingDays(accepted.Date, days.Value)
            : null;
    }

    /// <summary>The last day to ask for a supplement after appraisal; null before the clock starts.</summary>
    public LocalDate? SupplementNoticeDueOn(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return ClockStartedAt is { } start ? calendar.PlusWorkingDays(start.Date, Regime.SupplementNoticeDays.Value) : null;
    }

    /// <summary>The last day to hand in the supplement that is awaited after appraisal.</summary>
    /// <remarks>The day of the notice is not counted, and the last day moves off days that are not worked (Civil Code 91/2015/QH13 Art 147, 148.5).</remarks>
    /// <returns>Null where no supplement is awaited and where the regime sets no term.</returns>
    public LocalDate? SupplementDueOn(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return State == DossierState.AwaitingSupplement && Regime.SupplementDays is { } days
            ? calendar.ThisOrNextWorkingDay(Suspensions[^1].From.Date.PlusDays(days.Value))
            : null;
    }

    /// <summary>The day on which the wrong result is to be corrected; null where none is, and where the regime sets no term.</summary>
    public LocalDate? CorrectionDueOn(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return State == DossierState.InCorrection && fold.CorrectionRequestedAt is { } requested && Regime.CorrectionDays is { } days
            ? calendar.PlusWorkingDays(requested.Date, days.Value)
            : null;
    }

    /// <summary>Computes the deadline that the law sets, without a re-appointment and whatever the office commits itself to.</summary>
    /// <param name="clock">The legal clock, which a supplement restarts, or the reporting clock, which takes the supplement off.</param>
    /// <param name="calculator">The office's hours and its way of counting.</param>
    /// <returns>Null before the clock starts.</returns>
    public DeadlineOutcome? DeadlineBy(DeadlineClock clock, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        return FirstClockStartedAt is { } start ? calculator.DueDateOf(Submission.ProcessingTime, start, Suspensions, clock) : null;
    }

    /// <summary>
    /// Computes the deadline that is promised, without a re-appointment: that of the time which the office commits itself to, or that of the law
    /// where this is no later or nothing is committed.
    /// </summary>
    /// <remarks>Reports compare with it: Decision 766/QĐ-TTg takes the day of appointment, and the time of the procedure only where there is none.</remarks>
    /// <param name="clock">The legal clock, which a supplement restarts, or the reporting clock, which takes the supplement off.</param>
    /// <param name="calculator">The office's hours and its way of counting.</param>
    /// <returns>Null before the clock starts.</returns>
    public DeadlineOutcome? PromiseBy(DeadlineClock clock, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        return Running(clock)?.PromiseBy(calculator);
    }

    private bool IsOnline => Submission.Channel == SubmissionChannel.Online;

    private bool StartsAtCompetentAgency => Submission.IsCrossBoundary && Regime.ClockFromCompetentAgency is { Value: true };

    private LocalDateTime? FirstClockStartedAt => StartsAtCompetentAgency ? fold.CompetentAt : AcceptedAt;

    /// <summary>The moment that an event leaves to appoint; never before the one that an apology appointed.</summary>
    private LocalDateTime? DueAfter(DossierEvent step, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        if (IsBackInTime(step) || !Lifecycle.Allows(State, step.Action!.Value))
        {
            return null;
        }

        Dossier after = Apply(step);
        LocalDateTime? due = after.PromiseBy(DeadlineClock.LegalRestart, calculator)?.Deadline?.DueAt;
        return due is { } counted && Reappointments > 0 && after.AppointedByApology(counted, calculator.Calendar) is var appointed && appointed > due
            ? appointed
            : due;
    }

    /// <summary>The moment that an apology appointed, moved on by the waits that began only when the time as it is counted was over.</summary>
    private LocalDateTime AppointedByApology(LocalDateTime counted, WorkingCalendar calendar) => Suspensions
        .Where(wait => !wait.IsSupplement && wait.From >= counted)
        .Aggregate(
            Last<DossierEvent.Reappointed>().DueAt,
            (due, wait) => wait.From < due && wait.Until is { } until ? MovedOn(due, wait.From, until, calendar) : due);

    /// <summary>An apology appoints a day, so that a wait moves it on by working days; the one on which it ends counts.</summary>
    private static LocalDateTime MovedOn(LocalDateTime due, LocalDateTime from, LocalDateTime until, WorkingCalendar calendar)
    {
        int days = calendar.CountFromUntil(from.Date, until.Date);
        return days == 0 ? due : due.PlusDays(Period.DaysBetween(DueDay.Of(due), calendar.PlusWorkingDays(DueDay.Of(due), days)));
    }
}
