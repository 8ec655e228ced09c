using System.Text.Json.Serialization;
using MongCai.Domain.Calendars;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>Turns processing times into due dates, by an office's hours and a counting policy.</summary>
/// <remarks>Immutable and thread-safe. Moments are local to Asia/Ho_Chi_Minh.</remarks>
/// <example>
/// <code>
/// DeadlineOutcome outcome = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.WorkingDays(5), new LocalDateTime(2026, 8, 26, 8, 20));
/// Console.WriteLine(Invariant($"{outcome.Deadline?.DueAt:uuuu-MM-dd HH:mm}"));
/// // 2026-09-07 17:00
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<DeadlineCalculator>))]
[NoJson("make it from WorkingHours and a CountingPolicy, which serialises.")]
public sealed class DeadlineCalculator
{
    /// <summary>The count of an office.</summary>
    /// <param name="hours">The office's working hours over its calendar.</param>
    /// <param name="policy">The counting policy; <see cref="CountingPolicy.LegalDays"/> by default.</param>
    public DeadlineCalculator(WorkingHours hours, CountingPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(hours);
        Hours = hours;
        Policy = policy ?? CountingPolicy.LegalDays;
    }

    /// <summary>The official calendar with the hours of <see cref="Schedule.Standard"/> and the legal count of days. Made at first use.</summary>
    public static DeadlineCalculator Standard => AtFirstUse.Value;

    /// <summary>The office's working hours over its calendar.</summary>
    public WorkingHours Hours { get; }

    /// <summary>The calendar that counts the days.</summary>
    public WorkingCalendar Calendar => Hours.Calendar;

    /// <summary>The counting policy.</summary>
    public CountingPolicy Policy { get; }

    private static Lazy<DeadlineCalculator> AtFirstUse { get; } = new(() => new(WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard)));

    /// <summary>The due date of a time that nothing suspends.</summary>
    /// <param name="term">The processing time as the procedure states it.</param>
    /// <param name="receivedAt">The moment a complete dossier was received.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the receipt or the due date.</exception>
    public DeadlineOutcome DueDateOf(ProcessingTime term, LocalDateTime receivedAt) => DueDateOf(term, receivedAt, []);

    /// <summary>The due date of a time that was suspended.</summary>
    /// <remarks>
    /// What was over before receipt, and what begins only when the time is over, does not stop it; a supplement completed on the legal clock
    /// restarts it all the same, and <see cref="Deadline.Expired"/> keeps the due date that had passed.
    /// </remarks>
    /// <param name="term">The processing time as the procedure states it.</param>
    /// <param name="receivedAt">The moment a complete dossier was received.</param>
    /// <param name="suspensions">The suspensions since then, in any order.</param>
    /// <param name="clock">What a supplement does: the legal clock restarts, the reporting clock subtracts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the receipt or the due date.</exception>
    public DeadlineOutcome DueDateOf(
        ProcessingTime term, LocalDateTime receivedAt, IReadOnlyList<Suspension> suspensions, DeadlineClock clock = DeadlineClock.LegalRestart)
    {
        ArgumentNullException.ThrowIfNull(suspensions);
        _ = Calendar.IsWorkingDay(receivedAt.Date);
        return term.Unit switch
        {
            TimeUnit.NotSet => new DeadlineOutcome.NotSet(),
            TimeUnit.Unparsed => new DeadlineOutcome.Unparsed(term.Text),
            TimeUnit.WorkingDay or TimeUnit.CalendarDay or TimeUnit.Month or TimeUnit.WorkingHour or TimeUnit.ClockHour or TimeUnit.SameDay =>
                Outcome(new Term(this, term, receivedAt, suspensions, clock)),
        };
    }

    /// <summary>The due date that the law allows beside the one that the office commits to.</summary>
    /// <returns>Null where one of the two times sets no due date.</returns>
    /// <exception cref="ArgumentException">The committed time ends after the legal one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the receipt or a due date.</exception>
    public CommittedDeadline? CommittedDueDateOf(ProcessingTime legal, ProcessingTime committed, LocalDateTime receivedAt) =>
        DueDateOf(legal, receivedAt).Deadline is { } allowed && DueDateOf(committed, receivedAt).Deadline is { } promised
            ? new(allowed, promised)
            : null;

    /// <summary>The moment at which a due day ends by the policy; 24:00 where the office has no hours on it.</summary>
    internal LocalDateTime EndOf(LocalDate due) =>
        Policy.DueMoment == DueMoment.Closing && Hours.ClosingOf(due) is { } closing ? closing : due.PlusDays(1).AtMidnight();

    private DeadlineOutcome Outcome(Term term) =>
        term.Lasting is { } lasting ? new DeadlineOutcome.Suspended(lasting) : new DeadlineOutcome.Due(new(this, term));
}
