using System.Text.Json.Serialization;
using MongCai.Domain.Calendars;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>A due date (<i>hạn trả, ngày hẹn trả</i>) that can explain itself day by day.</summary>
/// <remarks>Immutable and thread-safe. Compared by reference. Moments are local to Asia/Ho_Chi_Minh.</remarks>
[JsonConverter(typeof(FormConverter<Deadline>))]
public sealed class Deadline
{
    private readonly DeadlineRules rules;
    private readonly Term term;

    internal Deadline(DeadlineRules rules, Term term)
    {
        this.rules = rules;
        this.term = term;
        (DueOn, DueAt) = new DueDateCount(rules, term).Count();
        Certainty = rules.Calendar.CertaintyBetween(term.StartsAt.Date, LocalDate.Max(DueOn, term.StartsAt.Date));
    }

    private Deadline(Deadline original, Reappointment reappointment)
    {
        rules = original.rules;
        term = original.term;
        DueOn = reappointment.DueOn;
        DueAt = rules.Hours.ClosingOf(DueOn) ?? DueOn.PlusDays(1).AtMidnight();
        Certainty = rules.Calendar.CertaintyBetween(term.StartsAt.Date, DueOn);
        Reappointment = reappointment;
    }

    /// <summary>The processing time as the procedure states it.</summary>
    public ProcessingTime Term => term.Time;

    /// <summary>The moment a complete dossier was received.</summary>
    public LocalDateTime ReceivedAt => term.ReceivedAt;

    /// <summary>The moment from which the time runs: receipt, or on the legal clock the completion of the last supplement.</summary>
    public LocalDateTime StartsAt => term.StartsAt;

    /// <summary>The due day: in time is who finishes on it.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The due moment, at the latest 24:00 of the due day, which is 00:00 of the next.</summary>
    public LocalDateTime DueAt { get; }

    /// <summary>The counting policy.</summary>
    public CountingPolicy Policy => rules.Policy;

    /// <summary>What a supplement does to the time.</summary>
    public DeadlineClock Clock => term.Clock;

    /// <summary>Whether all days from the start through the due day are announced, or one is projected from the law.</summary>
    public Certainty Certainty { get; }

    /// <summary>The one re-appointment that moved the due date; null where there was none.</summary>
    public Reappointment? Reappointment { get; }

    /// <summary>Each day from the start through the due day: counted or not, why, and by which source.</summary>
    /// <remarks>Walks the days one by one, apart from the count that gave the due date, so that each can be checked by the other.</remarks>
    public IReadOnlyList<DeadlineDay> Explain() => new DeadlineExplanation(rules, term, Reappointment is null ? DueOn : new DueDateCount(rules, term).Count().On).Days();

    /// <summary>The explanation as text, a line a day.</summary>
    public string Print(Language language) => DeadlinePrint.Print(this, language);

    /// <summary>Moves the due date once, as the apology letter (<i>phiếu xin lỗi và hẹn lại</i>) does.</summary>
    /// <param name="dueOn">The new due day.</param>
    /// <param name="reason">Why the result is late.</param>
    /// <param name="decidedAt">The moment of the decision.</param>
    /// <returns>The moved due date; or a refusal, with the article, where it was moved before, the decision comes less than a day before expiry, or the new day is no working day after the old one.</returns>
    public ReappointmentDecision Reappoint(LocalDate dueOn, string reason, LocalDateTime decidedAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ReappointmentRule law = ReappointmentRule.For(ReceivedAt.Date);
        return (law.WhyNot(Reappointments, DueOn, decidedAt.Date) ?? WhyNotOn(dueOn)) is { } why
            ? new ReappointmentDecision.Refused(why, law.Citation)
            : new ReappointmentDecision.Granted(new(this, new Reappointment(dueOn, DueOn, reason, decidedAt)));
    }

    /// <summary>Where the dossier stands, comparing days, as Decision 766/QĐ-TTg and provincial reports do.</summary>
    /// <param name="finishedOn">The day processing ended; null while it goes on.</param>
    /// <param name="today">The day of asking.</param>
    /// <param name="dueSoonWithin">How many working days before the due day a dossier is due soon; 1 by default.</param>
    public Timeliness TimelinessByDay(LocalDate? finishedOn, LocalDate today, int dueSoonWithin = 1) => finishedOn is { } end
        ? Compared(end.CompareTo(DueOn))
        : today > DueOn ? Timeliness.OverdueSoFar
        : rules.Calendar.CountAfterThrough(today, DueOn) <= dueSoonWithin ? Timeliness.DueSoon
        : Timeliness.InTimeSoFar;

    /// <summary>Where the dossier stands, comparing moments with <see cref="DueAt"/>.</summary>
    /// <param name="finishedAt">The moment processing ended; null while it goes on.</param>
    /// <param name="now">The moment of asking.</param>
    /// <param name="dueSoonWithin">How much working time before the due moment a dossier is due soon.</param>
    public Timeliness TimelinessByMoment(LocalDateTime? finishedAt, LocalDateTime now, Duration dueSoonWithin) => finishedAt is { } end
        ? Compared(end.CompareTo(DueAt))
        : now > DueAt ? Timeliness.OverdueSoFar
        : rules.Hours.WorkingTimeBetween(now, DueAt) <= dueSoonWithin ? Timeliness.DueSoon
        : Timeliness.InTimeSoFar;

    /// <summary>
    /// Where the dossier stands by the measure of Decision 766/QĐ-TTg: while a supplement is pending its request counts as the end, and
    /// more than one request for supplementation counts as overdue.
    /// </summary>
    /// <exception cref="InvalidOperationException">The due date was counted on the legal clock; count it with <see cref="DeadlineClock.ReportingSubtraction"/>.</exception>
    public Timeliness ReportingTimeliness(LocalDate? finishedOn, LocalDate today)
    {
        if (Clock != DeadlineClock.ReportingSubtraction)
        {
            throw new InvalidOperationException("This due date was counted on the legal clock; reports compare with the one of DeadlineClock.ReportingSubtraction.");
        }

        Suspension? pending = term.Suspensions.FirstOrDefault(suspension => suspension is { IsSupplement: true, Until: null });
        return term.Suspensions.Count(suspension => suspension.IsSupplement) > 1
            ? Timeliness.Overdue
            : TimelinessByDay(finishedOn ?? pending?.From.Date, today);
    }

    /// <summary>The due day, its moment and how certain it is.</summary>
    public override string ToString() => $"{DateText.Moment(DueAt)} ({Certainty})";

    internal IReadOnlyList<Suspension> Suspensions => term.Suspensions;

    internal WorkingCalendar Calendar => rules.Calendar;

    private int Reappointments => Reappointment is null ? 0 : 1;

    private BilingualText? WhyNotOn(LocalDate day) =>
        day <= DueOn ? DeadlineErrors.NotLater(day, DueOn)
        : rules.Calendar.IsWorkingDay(day) ? null
        : DeadlineErrors.NotWorked(day, rules.Calendar.NextWorkingDay(day));

    private static Timeliness Compared(int endWithDue) => endWithDue < 0 ? Timeliness.Early : endWithDue == 0 ? Timeliness.OnTime : Timeliness.Overdue;
}
