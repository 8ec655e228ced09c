namespace MongCai.Domain.Quality;

/// <summary>The counters as positions and masks.</summary>
internal static class Counters
{
    internal const int Count = (int)Counter.OnlineWithoutElectronicResult + 1;

    /// <summary>The first counters, which are amounts.</summary>
    internal const int Amounts = (int)Counter.Received;

    /// <summary>The marks that belong to the month of receipt.</summary>
    internal const ulong OfReceipt = (1UL << (int)Counter.ResolvedEarly) - (1UL << (int)Counter.Received);

    /// <summary>The bit of a counter of yes-or-no facts.</summary>
    internal static ulong Mark(Counter counter) => 1UL << (int)counter;

    /// <summary>The bit of one counter where the bit of another is set: without a branch, which the facts of dossiers would often mislead.</summary>
    internal static ulong Moved(ulong marks, Counter from, Counter to) => (marks >> (int)from & 1) << (int)to;
}
