using System.Runtime.CompilerServices;

namespace MongCai.Domain.Quality;

/// <summary>The counts of the dossiers of a segment in one month.</summary>
/// <remarks>
/// What was added last is kept small, so that many months fit in the caches, and is poured into sums before it can overflow. Reading
/// changes nothing: a tally to which nothing is added any more can be read from several threads.
/// </remarks>
internal sealed class MonthCounts
{
    private long[]? sums;
    private int additions;
    private MarkCounts recent;
    private Amounts amounts;

    /// <summary>Counts marks once, or takes them back.</summary>
    /// <param name="marks">A bit for each counter to change.</param>
    /// <param name="times">1 or -1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(ulong marks, int times)
    {
        if (++additions > MarkCounts.MostAdditions)
        {
            Pour();
        }

        recent.Add(marks, (sbyte)times);
    }

    /// <summary>Adds to one of the amounts, which are the first counters.</summary>
    internal void Add(Counter amount, long number) => amounts[(int)amount] += number;

    /// <summary>Adds all counts of another month.</summary>
    internal void Include(MonthCounts other) => other.AddTo(Sums);

    /// <summary>The sums, to which counts are added by the number of their counter.</summary>
    internal long[] Sums => sums ??= new long[Counters.Count];

    /// <summary>Adds the counts to totals, which stand in the order of the counters.</summary>
    internal void AddTo(Span<long> totals)
    {
        for (int counter = 0; sums is not null && counter < sums.Length; counter++)
        {
            totals[counter] += sums[counter];
        }

        for (int amount = 0; amount < Counters.Amounts; amount++)
        {
            totals[amount] += amounts[amount];
        }

        recent.AddTo(totals);
    }

    /// <summary>Whether every count is nought, be it that all was taken back.</summary>
    internal bool IsEmpty
    {
        get
        {
            Span<long> totals = stackalloc long[Counters.Count];
            totals.Clear();
            AddTo(totals);
            return !totals.ContainsAnyExcept(0);
        }
    }

    /// <summary>Takes all counts back.</summary>
    internal void Clear() => (sums, additions, recent, amounts) = (null, 0, default, default);

    /// <summary>The counts in the order of the counters.</summary>
    internal long[] ToArray()
    {
        long[] counts = new long[Counters.Count];
        AddTo(counts);
        return counts;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Pour()
    {
        recent.AddTo(Sums);
        (recent, additions) = (default, 1);
    }

    [InlineArray(Counters.Amounts)]
    private struct Amounts
    {
        private long first;
    }
}
