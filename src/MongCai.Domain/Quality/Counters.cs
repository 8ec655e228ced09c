namespace MongCai.Domain.Quality;

/// <summary>The counters as positions and masks.</summary>
internal static class Counters
{
    internal static readonly int Count = Enum.GetValues<Counter>().Length;

    /// <summary>The marks that belong to the month of receipt.</summary>
    internal const ulong OfReceipt = (1UL << (int)Counter.ResolvedEarly) - 1;

    /// <summary>The counters that move the pending dossiers: what comes in, what goes out, what turns overdue.</summary>
    internal static readonly Counter[] OfStock =
    [
        Counter.Received, .. Range(Counter.ResolvedEarly, Counter.StoppedUndated), Counter.BecameOverdue, Counter.OverdueCleared,
    ];

    internal static IEnumerable<Counter> Range(Counter first, Counter last) =>
        Enumerable.Range((int)first, last - first + 1).Select(index => (Counter)index);
}
