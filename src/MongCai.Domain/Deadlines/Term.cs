using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>A processing time as it runs for one dossier: from when, and which stretches do not count.</summary>
internal sealed class Term
{
    private readonly List<(LocalDateTime From, LocalDateTime Until)> stretches = [];
    private readonly List<Suspension> late = [];

    internal Term(DeadlineCalculator calculator, ProcessingTime time, LocalDateTime receivedAt, IReadOnlyList<Suspension> suspensions, DeadlineClock clock)
    {
        Time = time;
        ReceivedAt = receivedAt;
        Clock = clock;
        Suspensions = suspensions.Count == 0 ? suspensions : [.. suspensions.OrderBy(suspension => suspension.From)];
        Restart = clock == DeadlineClock.LegalRestart
            ? Supplements.Where(supplement => supplement.Until is not null).MaxBy(supplement => supplement.Until)
            : null;
        StartsAt = Restart?.Until ?? receivedAt;
        Lasting = Suspensions.Where(suspension => suspension.Until is null || suspension.Until > StartsAt)
            .FirstOrDefault(suspension => Stops(calculator, suspension));
    }

    internal ProcessingTime Time { get; }

    internal LocalDateTime ReceivedAt { get; }

    internal DeadlineClock Clock { get; }

    /// <summary>All suspensions, by their beginnings.</summary>
    internal IReadOnlyList<Suspension> Suspensions { get; }

    /// <summary>The supplements since receipt: one that was complete by then is part of what was received.</summary>
    internal IEnumerable<Suspension> Supplements => Suspensions.Where(suspension => suspension.IsSupplement && !IsBeforeReceipt(suspension));

    /// <summary>The supplement that was completed last and with whose end the time began anew; null where it runs from receipt.</summary>
    internal Suspension? Restart { get; }

    /// <summary>The moment from which the time runs: receipt, or completion of the last supplement on the legal clock.</summary>
    internal LocalDateTime StartsAt { get; }

    /// <summary>The suspension that goes on, so that there is no due date; null where none does.</summary>
    internal Suspension? Lasting { get; }

    /// <summary>The ended suspensions that the time ran into.</summary>
    internal IReadOnlyList<(LocalDateTime From, LocalDateTime Until)> Stretches => stretches;

    internal DayRanges SuspendedDays =>
        stretches.Count == 0 ? DayRanges.None : DayRanges.Of(stretches.Select(stretch => (stretch.From.Date, stretch.Until.Date)));

    internal MomentRanges SuspendedTime => stretches.Count == 0 ? MomentRanges.None : MomentRanges.Of(stretches);

    internal bool IsBeforeReceipt(Suspension suspension) => suspension.Until <= ReceivedAt;

    /// <summary>Whether a suspension began only when the time was over.</summary>
    internal bool IsAfterDue(Suspension suspension) => late.Contains(suspension);

    /// <summary>Whether the time stands still in a suspension; one that ended lengthens it, and one that begins when the time is over does nothing.</summary>
    private bool Stops(DeadlineCalculator calculator, Suspension suspension)
    {
        if (new DueDateCount(calculator, this).Count().At <= suspension.From)
        {
            late.Add(suspension);
        }
        else if (suspension.Until is { } until)
        {
            stretches.Add((suspension.From, until));
        }
        else
        {
            return !IsReportedAsEnd(suspension);
        }

        return false;
    }

    /// <summary>Reports take the request for a supplement for the end (Decision 766/QĐ-TTg); other waits stop their clock.</summary>
    private bool IsReportedAsEnd(Suspension suspension) => suspension.IsSupplement && Clock == DeadlineClock.ReportingSubtraction;
}
