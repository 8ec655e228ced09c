using System.Text.Json.Serialization;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The figures of the dossiers of a segment in a period: what came in, what went out, and what was pending at both ends.</summary>
/// <remarks>
/// Always carried over + received = ended + pending. A dossier is pending overdue at the end of a period when its due day is before the
/// last day of it. Facts of receipt and of payment belong to the month of receipt; those of the result, the rating and the complaint to
/// the month of the end. Figures of two segments of one period pool by <c>+</c>. Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(FormConverter<DossierFigures>))]
[NoJson("store the DossierTally with its ToJson, or show each figure by its code.")]
public sealed class DossierFigures
{
    private readonly long[] before;
    private readonly long[] within;

    internal DossierFigures(long[] before, long[] within) => (this.before, this.within) = (before, within);

    /// <summary>The figures of no dossier.</summary>
    public static DossierFigures None { get; } = new(new long[Counters.Count], new long[Counters.Count]);

    /// <summary>The figures of one dossier alone: what it adds to those of its segment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last month is before the first.</exception>
    public static DossierFigures Of(DossierFacts facts, YearMonth first, YearMonth last, CutOff cutOff)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new FiguresOfOne(first, last, cutOff).Of(facts);
    }

    /// <summary>The figures of dossiers from one day to another: what a tally says of whole months, for any days.</summary>
    /// <param name="facts">The dossiers as they stand; a report of the past reads them as they stood on its last day.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static DossierFigures Of(IEnumerable<DossierFacts> facts, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        PeriodCells cells = new(DaysBetween.Period, DaysBetween.Period);
        foreach (DossierFacts one in facts)
        {
            Contribution.Write(in one.Counted, new DaysBetween(first, last), 1, ref cells);
        }

        return new(cells.Before.ToArray(), cells.Within.ToArray());
    }

    /// <summary>The dossiers pending when the period began (<i>kỳ trước chuyển sang</i>).</summary>
    public long CarriedOver => StillPending(before);

    /// <summary>Those of them whose due day was over.</summary>
    public long CarriedOverOverdue => before[(int)Counter.BecameOverdue] - before[(int)Counter.OverdueCleared];

    /// <summary>The dossiers received in the period.</summary>
    public long Received => Count(Counter.Received);

    /// <summary>Those received at a counter.</summary>
    public long ReceivedInPerson => Count(Counter.ReceivedInPerson);

    /// <summary>Those received online.</summary>
    public long ReceivedOnline => Count(Counter.ReceivedOnline);

    /// <summary>Those received by post.</summary>
    public long ReceivedPostal => Count(Counter.ReceivedPostal);

    /// <summary>Those received by a channel; with <see cref="SubmissionChannel.None"/> those whose channel is not stated.</summary>
    public long ReceivedBy(SubmissionChannel channel) => channel.Counter() is { } counter
        ? Count(counter)
        : Received - WordList<SubmissionChannel>.Members.Sum(ReceivedBy);

    /// <summary>The dossiers pending when the period ended.</summary>
    public long Pending => CarriedOver + StillPending(within);

    /// <summary>Those of them whose due day was over.</summary>
    public long PendingOverdue => CarriedOverOverdue + Count(Counter.BecameOverdue) - Count(Counter.OverdueCleared);

    /// <summary>Those of them whose due day was not over, or who have none.</summary>
    public long PendingInTime => Pending - PendingOverdue;

    /// <summary>The dossiers that ended in the period in any way.</summary>
    public long Ended => Sum(Counter.ResolvedEarly, Counter.StoppedUndated);

    /// <summary>The dossiers resolved in the period.</summary>
    public long Resolved => Sum(Counter.ResolvedEarly, Counter.ResolvedUndated);

    /// <summary>Those resolved before their due day.</summary>
    public long ResolvedEarly => Count(Counter.ResolvedEarly);

    /// <summary>Those resolved on their due day.</summary>
    public long ResolvedOnTime => Count(Counter.ResolvedOnTime);

    /// <summary>Those resolved after their due day.</summary>
    public long ResolvedOverdue => Count(Counter.ResolvedOverdue);

    /// <summary>Those resolved without ever having had a due day.</summary>
    public long ResolvedUndated => Count(Counter.ResolvedUndated);

    /// <summary>The dossiers that ended in a way, and how that stood against their due day.</summary>
    /// <param name="outcome">The way.</param>
    /// <param name="timeliness">Early, on time or overdue; null for those that never had a due day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The timeliness is of a dossier that has not ended, or the outcome is none.</exception>
    public long EndedBy(Outcome outcome, Timeliness? timeliness)
    {
        if (!Enum.IsDefined(outcome) || timeliness > Timeliness.Overdue)
        {
            throw new ArgumentOutOfRangeException(nameof(timeliness), QualityErrors.NotAnEnd);
        }

        return Count(Contribution.CounterOf(outcome, timeliness));
    }

    /// <summary>
    /// The days from receipt to the end of all dossiers resolved in the period, added up. Divided by <see cref="Resolved"/> it is the average.
    /// </summary>
    public long ProcessingDays => Count(Counter.ProcessingDays);

    /// <summary>What was paid and kept, of the dossiers received in the period.</summary>
    public Vnd AmountPaid => Vnd.Of(Count(Counter.AmountPaid));

    /// <summary>Pools the figures of two segments of one period.</summary>
    public static DossierFigures operator +(DossierFigures left, DossierFigures right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Plus(right);
    }

    /// <summary>Adds the figures of another segment of the same period.</summary>
    public DossierFigures Plus(DossierFigures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. before.Zip(other.before, (left, right) => left + right)], [.. within.Zip(other.within, (left, right) => left + right)]);
    }

    /// <summary>Writes the four figures of the balance, as <c>3 carried over + 10 received = 11 ended + 2 pending (1 overdue)</c>.</summary>
    public override string ToString() =>
        Invariant($"{CarriedOver} carried over + {Received} received = {Ended} ended + {Pending} pending ({PendingOverdue} overdue)");

    internal bool IsNegative => within.Any(count => count < 0) || Pending < 0 || PendingOverdue < 0 || CarriedOver < 0 || CarriedOverOverdue < 0;

    internal long Count(Counter counter) => within[(int)counter];

    private long Sum(Counter first, Counter last)
    {
        long sum = 0;
        for (int counter = (int)first; counter <= (int)last; counter++)
        {
            sum += within[counter];
        }

        return sum;
    }

    private static long StillPending(long[] flows)
    {
        long pending = flows[(int)Counter.Received];
        for (int counter = (int)Counter.ResolvedEarly; counter <= (int)Counter.StoppedUndated; counter++)
        {
            pending -= flows[counter];
        }

        return pending;
    }
}
