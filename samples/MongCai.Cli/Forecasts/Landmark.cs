using MongCai.Cli.EventLogs;
using MongCai.Domain.Forecasts;
using NodaTime;

namespace MongCai.Cli.Forecasts;

/// <summary>A case at a moment while it is pending and its due moment to come, and what became of it.</summary>
internal sealed record Landmark(Instant At, Instant Due, Instant? End, PendingMoment Moment)
{
    private static readonly Duration Week = Duration.FromDays(7);

    /// <summary>The landmarks of a case: its first event, or its start where that is later, and every seventh day after it.</summary>
    /// <remarks>Before its first event nothing is known of a case, its state and its unit least of all: who forecast it then would look ahead.</remarks>
    /// <param name="one">The case.</param>
    /// <param name="due">Its due moment.</param>
    /// <param name="last">The last that is known of the log.</param>
    internal static IEnumerable<Landmark> Of(LogCase one, Instant due, Instant last)
    {
        Instant seen = one.End ?? last;
        for (Instant at = Instant.Max(one.Start, one.Events[0].At); at < seen && at < due; at += Week)
        {
            yield return new(at, due, one.End, new(one.ActivityAt(at), one.UnitAt(at), due - at));
        }
    }

    /// <summary>Whether the case did not end by its due moment.</summary>
    internal bool IsOverdue => !(End <= Due);

    /// <summary>Whether it is known by a moment if the case is overdue.</summary>
    internal bool IsKnownBy(Instant last) => End <= last || Due <= last;

    /// <summary>What was known of it at a moment after the due moment.</summary>
    internal MomentOutcome OutcomeAt(Instant moment) => End <= moment
        ? new(Month(Due), IsOverdue, End.Value - At, HasEnded: true)
        : new(Month(Due), IsOverdue, moment - At, HasEnded: false);

    internal static YearMonth Month(Instant moment) => moment.InUtc().Date.ToYearMonth();
}
