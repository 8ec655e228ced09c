using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>A processing time as it runs for one dossier: from when, and which stretches do not count.</summary>
internal sealed class Term
{
    internal Term(ProcessingTime time, LocalDateTime receivedAt, IReadOnlyList<Suspension> suspensions, DeadlineClock clock)
    {
        Time = time;
        ReceivedAt = receivedAt;
        Clock = clock;
        Suspensions = suspensions.Count == 0 ? suspensions : [.. suspensions.OrderBy(suspension => suspension.From)];
        Restart = clock == DeadlineClock.LegalRestart ? Suspensions.LastOrDefault(suspension => suspension.IsSupplement) : null;
        StartsAt = Restart?.Until ?? receivedAt;
        Stretches = [.. Suspensions
            .Where(suspension => suspension.Until > StartsAt)
            .Select(suspension => (suspension.From, suspension.Until!.Value))];
    }

    internal ProcessingTime Time { get; }

    internal LocalDateTime ReceivedAt { get; }

    internal DeadlineClock Clock { get; }

    /// <summary>All suspensions, by their beginnings.</summary>
    internal IReadOnlyList<Suspension> Suspensions { get; }

    /// <summary>The supplement with whose end the time began anew; null where it runs from receipt.</summary>
    internal Suspension? Restart { get; }

    /// <summary>The moment from which the time runs: receipt, or completion of the last supplement on the legal clock.</summary>
    internal LocalDateTime StartsAt { get; }

    /// <summary>The ended suspensions after the start.</summary>
    internal (LocalDateTime From, LocalDateTime Until)[] Stretches { get; }

    internal DayRanges SuspendedDays => Stretches.Length == 0 ? DayRanges.None : DayRanges.Of(Stretches.Select(stretch => (stretch.From.Date, stretch.Until.Date)));

    internal MomentRanges SuspendedTime => Stretches.Length == 0 ? MomentRanges.None : MomentRanges.Of(Stretches);
}
