using System.Diagnostics;

namespace PortalSandbox.Chaos;

/// <summary>What a process holds at a time.</summary>
/// <param name="Managed">The bytes of objects that are in use.</param>
/// <param name="Resident">The bytes of memory that the process has.</param>
/// <param name="Threads">Its threads.</param>
/// <param name="Untold">The payments that were acknowledged and not yet told to who listens.</param>
internal sealed record Footprint(long Managed, long Resident, int Threads, int Untold)
{
    private const long Mebibyte = 1 << 20;

    /// <summary>How much more the objects may hold in the last quarter of a run than in its second: what a run keeps of its own, and little more.</summary>
    private const long MostManaged = 10 * Mebibyte;

    private const long MostResident = 64 * Mebibyte;
    private const int MostThreads = 16;

    internal static Footprint Take(int untold)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using Process process = Process.GetCurrentProcess();
        return new(GC.GetTotalMemory(forceFullCollection: false), process.WorkingSet64, process.Threads.Count, untold);
    }

    /// <summary>The middle of each figure over some of them.</summary>
    internal static Footprint Middle(IReadOnlyList<Footprint> some)
    {
        return new(Of(one => one.Managed), Of(one => one.Resident), Of(one => one.Threads), Of(one => one.Untold));

        T Of<T>(Func<Footprint, T> figure) => some.Select(figure).Order().ElementAt(some.Count / 2);
    }

    /// <summary>Whether the process holds no more than it did, but for what a run keeps of its own.</summary>
    /// <param name="earlier">What it held before.</param>
    /// <param name="mostUntold">How many payments may wait to be told of.</param>
    internal bool IsFlatSince(Footprint earlier, int mostUntold) =>
        Managed - earlier.Managed <= MostManaged && Resident - earlier.Resident <= MostResident && Threads - earlier.Threads <= MostThreads
            && Untold <= mostUntold;

    public override string ToString() => Invariant(
        $"{Managed / (double)Mebibyte:F1} MiB of objects, {Resident / (double)Mebibyte:F0} MiB resident, {Threads} threads, {Untold} payments to be told");
}
