using System.Text.Json.Serialization;
using MongCai.Domain.Calendars;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>A due date (<i>hạn trả, ngày hẹn trả</i>) that can explain itself day by day.</summary>
/// <remarks>Immutable and thread-safe. Compared by reference. Moments are local to Asia/Ho_Chi_Minh.</remarks>
/// <example>
/// <code>
/// DeadlineOutcome outcome = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.WorkingDays(1), new LocalDateTime(2026, 8, 26, 8, 20));
/// if (outcome is DeadlineOutcome.Due(Deadline deadline))
/// {
///     Console.WriteLine($"{deadline.TimelinessByDay(new LocalDate(2026, 8, 28), today: new LocalDate(2026, 8, 28))}, {deadline.Certainty}");
/// }
/// // Overdue, Announced
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<Deadline>))]
public sealed class Deadline
{
    private readonly DeadlineCalculator calculator;
    private readonly Term term;

    internal Deadline(DeadlineCalculator calculator, Term term)
    {
        this.calculator = calculator;
        this.term = term;
        (DueOn, DueAt) = new DueDateCount(calculator, term).Count();
        Certainty = calculator.Calendar.CertaintyBetween(term.StartsAt.Date, DueOn);
    }

    private Deadline(Deadline original, Reappointment reappointment)
    {
        calculator = original.calculator;
        term = original.term;
        DueOn = reappointment.DueOn;
        DueAt = calculator.EndOf(DueOn);
        Certainty = calculator.Calendar.CertaintyBetween(term.StartsAt.Date, DueOn);
        Reappointment = reappointment;
    }

    /// <summary>The processing time as the procedure states it.</summary>
    public ProcessingTime Term => term.Time;

    /// <summary>The moment a complete dossier was received.</summary>
    public LocalDateTime ReceivedAt => term.ReceivedAt;

    /// <summary>The moment from which the time runs: receipt, or on the legal clock the last completion of a supplement after it.</summary>
    public LocalDateTime StartsAt => term.StartsAt;

    /// <summary>The due day: in time is who finishes on it.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The due moment, at the latest 24:00 of the due day, which is 00:00 of the next.</summary>
    public LocalDateTime DueAt { get; }

    /// <summary>The counting policy.</summary>
    public CountingPolicy Policy => calculator.Policy;

    /// <summary>What a supplement does to the time.</summary>
    public DeadlineClock Clock => term.Clock;

    /// <summary>Whether all days from the start through the due day are announced, or one is projected from the law.</summary>
    public Certainty Certainty { get; }

    /// <summary>The one re-appointment that moved the due date; null where there was none.</summary>
    public Reappointment? Reappointment { get; }

    /// <summary>The due date that had passed when the supplement was asked for with which the time began anew; null where none had.</summary>
    /// <remarks>A time that has run out cannot begin anew in law: the dossier was late, whatever its due date is now.</remarks>
    public Deadline? Expired
    {
        get
        {
            for (Term now = term; now.Restart is { } restart;)
            {
                now = new(calculator, term.Time, ReceivedAt, [.. now.Suspensions.Where(suspension => suspension.From < restart.From)], Clock);
                if (now.Lasting is null && new DueDateCount(calculator, now).Count().At <= restart.From)
                {
                    return new(calculator, now);
                }
            }

            return null;
        }
    }

    /// <summary>Each day from the start through the due day: counted or not, why, and by which source.</summary>
    /// <remarks>Walks the days one by one, apart from the count that gave the due date, so that each can be checked by the other.</remarks>
    public IReadOnlyList<DeadlineDay> Explain() => new DeadlineExplanation(calculator, term, DueOn).Days();

    /// <summary>
    /// What a reader of the due date is told beside it: where the law leaves a choice that mattered, or where no one can come at the moment. Mostly
    /// nothing.
    /// </summary>
    public IReadOnlyList<BilingualText> Remarks => [.. DeadlineRemarks.Of(this)];

    /// <summary>
    /// The explanation as text: a line for each day of which there is something to say, and one for a run of days like any other of the week.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <param name="withAddresses">True to name the pages on which the announcements were read, beside their instruments.</param>
    public string Print(Language language, bool withAddresses = false) => DeadlinePrint.Print(this, language, withAddresses);

    /// <summary>Moves the due date once, as the apology letter (<i>phiếu xin lỗi và hẹn lại</i>) does.</summary>
    /// <param name="dueOn">The new due day.</param>
    /// <param name="reason">Why the result is late.</param>
    /// <param name="decidedAt">The moment of the decision.</param>
    /// <returns>
    /// The moved due date; or a refusal, with the article, where it was moved before, the decision comes before receipt or after the day
    /// before the due day, or the new day is no working day after the old one.
    /// </returns>
    public ReappointmentDecision Reappoint(LocalDate dueOn, string reason, LocalDateTime decidedAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ReappointmentRule law = ReappointmentRule.For(ReceivedAt.Date);
        return (law.WhyNot(Reappointments, DueOn, decidedAt.Date) ?? WhyNotAt(decidedAt) ?? WhyNotOn(dueOn)) is { } why
            ? new ReappointmentDecision.Refused(why, law.Citation)
            : new ReappointmentDecision.Granted(new(this, new Reappointment(dueOn, DueOn, reason, decidedAt)));
    }

    /// <summary>
    /// This due date as a decision taken before moved it: an appointed day that is off rolls on (Civil Code 91/2015/QH13 Art 148.5), and a later due
    /// date stays.
    /// </summary>
    internal Deadline MovedBy(Reappointment decided)
    {
        LocalDate appointed = calculator.Calendar.ThisOrNextWorkingDay(decided.DueOn);
        return appointed <= DueOn ? this : new(this, new Reappointment(appointed, decided.OriginallyDueOn, decided.Reason, decided.DecidedAt));
    }

    /// <summary>Where the dossier stands, comparing days, as Decision 766/QĐ-TTg and provincial reports do.</summary>
    /// <param name="finishedOn">The day processing ended; null while it goes on.</param>
    /// <param name="today">The day of asking.</param>
    /// <param name="dueSoonWithin">How many working days before the due day a dossier is due soon; 1 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">It goes on, and the calendar does not cover the day of asking before the due day.</exception>
    public Timeliness TimelinessByDay(LocalDate? finishedOn, LocalDate today, int dueSoonWithin = 1) => finishedOn is { } end
        ? Compared(end.CompareTo(DueOn))
        : today > DueOn ? Timeliness.OverdueSoFar
        : calculator.Calendar.CountAfterThrough(today, DueOn) <= dueSoonWithin ? Timeliness.DueSoon
        : Timeliness.InTimeSoFar;

    /// <summary>Where the dossier stands, comparing moments with <see cref="DueAt"/>.</summary>
    /// <remarks>Finished before the due moment is early, on the due day too; <see cref="TimelinessByDay"/> takes that whole day for on time.</remarks>
    /// <param name="finishedAt">The moment processing ended; null while it goes on.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="dueSoonWithin">How much working time before the due moment a dossier is due soon.</param>
    /// <exception cref="ArgumentOutOfRangeException">It goes on, and the calendar does not cover the moment of asking before the due moment.</exception>
    public Timeliness TimelinessByMoment(LocalDateTime? finishedAt, LocalDateTime now, Duration dueSoonWithin) => finishedAt is { } end
        ? Compared(end.CompareTo(DueAt))
        : now > DueAt ? Timeliness.OverdueSoFar
        : calculator.Hours.WorkingTimeBetween(now, DueAt) <= dueSoonWithin ? Timeliness.DueSoon
        : Timeliness.InTimeSoFar;

    /// <summary>
    /// Where the dossier stands by the measure of Decision 766/QĐ-TTg: while a supplement is pending its request counts as the end, and
    /// more than one request for supplementation counts as overdue.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// The due date was counted on the legal clock; count it with <see cref="DeadlineClock.ReportingSubtraction"/>.
    /// </exception>
    public Timeliness ReportingTimeliness(LocalDate? finishedOn, LocalDate today)
    {
        if (Clock != DeadlineClock.ReportingSubtraction)
        {
            throw new InvalidOperationException(
                "This due date was counted on the legal clock; reports compare with the one of DeadlineClock.ReportingSubtraction.");
        }

        LocalDate? end = finishedOn ?? term.Supplements.FirstOrDefault(supplement => supplement.Until is null)?.From.Date;
        return term.Supplements.Count() <= 1 ? TimelinessByDay(end, today)
            : end is null ? Timeliness.OverdueSoFar
            : Timeliness.Overdue;
    }

    /// <summary>The due day, its moment and how certain it is.</summary>
    public override string ToString() => $"{DateText.Due(DueAt, DueOn)} ({Certainty})";

    internal DeadlineCalculator Calculator => calculator;

    internal Term Running => term;

    internal WorkingCalendar Calendar => calculator.Calendar;

    private int Reappointments => Reappointment is null ? 0 : 1;

    private BilingualText? WhyNotAt(LocalDateTime decidedAt) => decidedAt < ReceivedAt ? DeadlineErrors.DecidedBeforeReceipt(decidedAt, ReceivedAt) : null;

    private BilingualText? WhyNotOn(LocalDate day) =>
        day <= DueOn ? DeadlineErrors.NotLater(day, DueOn)
        : calculator.Calendar.IsWorkingDay(day) ? null
        : DeadlineErrors.NotWorked(day, calculator.Calendar.NextWorkingDay(day));

    private static Timeliness Compared(int endWithDue) => endWithDue < 0 ? Timeliness.Early : endWithDue == 0 ? Timeliness.OnTime : Timeliness.Overdue;
}
