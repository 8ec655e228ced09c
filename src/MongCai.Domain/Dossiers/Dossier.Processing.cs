using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <content>The commands between acceptance and the result.</content>
public sealed partial class Dossier
{
    /// <summary>Transfers the dossier to an agency that settles it.</summary>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="to">The agency.</param>
    /// <param name="calculator">The office's hours and its way of counting, for dossiers whose clock starts at the competent agency.</param>
    /// <remarks>
    /// Where the regime starts the clock at the competent agency, the first transfer to it or to a part of it appoints the moment; one to another agency
    /// starts nothing.
    /// </remarks>
    public Decision Transfer(EventStamp stamp, AgencyCode to, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        DossierEvent.Transferred transferred = new(stamp, to);
        return Attempt(
            StartsAtCompetentAgency && FirstClockStartedAt is null ? transferred with { DueAt = DueAfter(transferred, calculator) } : transferred,
            calendar: calculator.Calendar);
    }

    /// <summary>Asks the applicant for a supplement, once before acceptance and once after it.</summary>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="items">What is to be completed, all of it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="calendar">The calendar that the working days for the notice are counted by.</param>
    /// <param name="specialLaw">The special law that sets other limits; null where there is none.</param>
    public Decision RequestSupplement(
        EventStamp stamp, IReadOnlyList<string> items, string reason, WorkingCalendar calendar, LegalCitation? specialLaw = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Attempt(
            new DossierEvent.SupplementRequested(stamp, items, reason, specialLaw),
            _ => specialLaw is null ? SupplementObjection(stamp.At.Date, calendar) : null,
            calendar);
    }

    /// <summary>Hands in the supplement.</summary>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="components">The components handed in.</param>
    /// <param name="calculator">The office's hours and its way of counting: after acceptance, the processing time starts again.</param>
    public Decision Supplement(EventStamp stamp, IReadOnlyList<Component> components, DeadlineCalculator calculator)
    {
        DossierEvent.Supplemented supplemented = new(stamp, components);
        return Attempt(supplemented with { DueAt = DueAfter(supplemented, calculator) }, calendar: calculator.Calendar);
    }

    /// <summary>Gives the agencies their tasks, one after the other or all at once; earlier ones stay where they are done, and lapse where open.</summary>
    public Decision AssignTasks(EventStamp stamp, TaskOrder order, IReadOnlyList<AgencyTask> tasks) =>
        Attempt(new DossierEvent.TasksAssigned(stamp, order, tasks));

    /// <summary>Reports the first open task of an agency done.</summary>
    public Decision CompleteTask(EventStamp stamp, AgencyCode agency, string? note = null) =>
        Attempt(
            new DossierEvent.TaskCompleted(stamp, agency, note),
            action => HasTurn(agency) ? null : new(WhyNoTurn(agency), Regime.CitationOf(action)));

    /// <summary>Asks the applicant to pay.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not positive.</exception>
    public Decision RequestPayment(EventStamp stamp, Vnd amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, default);
        return Attempt(new DossierEvent.PaymentRequested(stamp, amount));
    }

    /// <summary>Confirms the payment and appoints the moment that follows from the wait; during a stop, which goes on, it appoints nothing.</summary>
    public Decision ConfirmPayment(EventStamp stamp, DeadlineCalculator calculator)
    {
        DossierEvent.PaymentConfirmed confirmed = new(stamp);
        return Attempt(
            confirmed with { DueAt = DueAfter(confirmed, calculator) },
            action => fold.IsPaymentOwed ? null : new(DossierRefusals.NoPaymentOwed, Regime.CitationOf(action)),
            calculator.Calendar);
    }

    /// <summary>Apologizes and appoints another moment: once, and on the day before the one appointed now at the latest.</summary>
    /// <remarks>A day off is taken as it is given, for a dossier has no calendar; <see cref="Deadline.Reappoint"/> looks at it.</remarks>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="reason">The reason that the apology gives.</param>
    /// <param name="dueAt">The new moment, after the one appointed now; 00:00 is 24:00 of the day before.</param>
    /// <param name="specialLaw">The special law that sets other limits; null where there is none.</param>
    /// <returns>
    /// Refused too where the new moment is not after the one appointed now, for then nothing is appointed anew, and where it is past already, for an apology
    /// appoints a time to come (Decree 118/2025/NĐ-CP Art 19.6), by a special law as well.
    /// </returns>
    public Decision Reappoint(EventStamp stamp, string reason, LocalDateTime dueAt, LegalCitation? specialLaw = null) => Attempt(
        new DossierEvent.Reappointed(stamp, reason, dueAt, specialLaw),
        _ => dueAt <= DueAt ? new(DossierRefusals.NotLater(dueAt, DueAt.Value), Regime.Reappointments.Citation)
            : dueAt <= stamp.At ? new(DossierRefusals.AlreadyPast(dueAt, stamp.At), Regime.Reappointments.Citation)
            : specialLaw is null ? ReappointmentObjection(stamp.At.Date)
            : null);

    /// <summary>Stops the processing, with the reason that the notice of the stop gives.</summary>
    public Decision Stop(EventStamp stamp, string reason, LegalCitation? basis = null) => Attempt(new DossierEvent.Stopped(stamp, reason, basis));

    /// <summary>Goes on with a stopped dossier and appoints the moment that follows from the stop.</summary>
    /// <remarks>A payment that was asked for before the stop and not confirmed until now is awaited again: its confirmation appoints the moment.</remarks>
    public Decision Resume(EventStamp stamp, DeadlineCalculator calculator)
    {
        DossierEvent.Resumed resumed = new(stamp);
        return Attempt(resumed with { DueAt = DueAfter(resumed, calculator) }, calendar: calculator.Calendar);
    }

    private bool HasTurn(AgencyCode agency) => TaskOrder switch
    {
        TaskOrder.Sequence => Tasks.FirstOrDefault(task => task.DoneAt is null) is { } next && next.Task.Agency.IsSameAs(agency),
        TaskOrder.Parallel => Tasks.Any(task => task.DoneAt is null && task.Task.Agency.IsSameAs(agency)),
    };

    private BilingualText WhyNoTurn(AgencyCode agency)
    {
        AgencyCode[] open = [.. Tasks.Where(task => task.DoneAt is null).Select(task => task.Task.Agency)];
        return Array.Exists(open, agency.IsSameAs)
            ? DossierRefusals.NotItsTurn(agency, open[0])
            : DossierRefusals.NoOpenTask(agency, [.. open.Distinct(AgencyCode.SameAgency)]);
    }

    private Objection? SupplementObjection(LocalDate on, WorkingCalendar calendar)
    {
        int asked = State == DossierState.Filed ? IntakeSupplements : Supplements;
        return asked >= Regime.SupplementsPerStage.Value
            ? new(DossierRefusals.SupplementsUsedUp(Regime.SupplementsPerStage.Value), Regime.SupplementsPerStage.Citation)
            : SupplementNoticeDueOn(calendar) is { } lastDay && on > lastDay
                ? new(DossierRefusals.SupplementNoticeTooLate(lastDay), Regime.SupplementNoticeDays.Citation)
            : null;
    }

    private Objection? ReappointmentObjection(LocalDate on)
    {
        if (DueOn is not { } due)
        {
            return new(DossierRefusals.NothingAppointed, Regime.Reappointments.Citation);
        }

        return Regime.Reappointment.WhyNot(Reappointments, due, on) is { } why ? new(DossierRefusals.WithSpecialLaw(why), Regime.Reappointment.Citation) : null;
    }
}
