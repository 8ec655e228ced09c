using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace MongCai.Domain.Quality;

/// <summary>Counts the rows of a file on all processors, each with a tally of its own.</summary>
internal sealed class PartTally(IRowFormat format, Dimensions kept, CutOff cutOff)
{
    private readonly DossierTally total = DossierTally.Empty(kept, cutOff);
    private readonly Lock gate = new();
    private volatile Fault? first;

    /// <exception cref="FormatException">A row is wrong; of several, the first of the file.</exception>
    internal DossierTally Of(Stream text)
    {
        Parallel.ForEach(
            Partitioner.Create(Parts(text), EnumerablePartitionerOptions.NoBuffering),
            () => (Draft: new DossierDraft(kept), Tally: DossierTally.Empty(kept, cutOff)),
            (part, _, own) =>
            {
                IsDone(part.Index, () => Count(part, own.Draft, own.Tally));
                return own;
            },
            own => Include(own.Tally));
        first?.Thrown.Throw();
        return total;
    }

    /// <summary>The parts until something is wrong: those that were given out before it are still counted, for a fault may stand in one of them.</summary>
    private IEnumerable<RowPart> Parts(Stream text)
    {
        using IEnumerator<RowPart> parts = new RowParts(text, format).GetEnumerator();
        for (int next = 0; first is null && IsDone(next, parts.MoveNext); next++)
        {
            yield return parts.Current;
        }
    }

    private bool Count(RowPart part, DossierDraft draft, DossierTally tally)
    {
        using Stream bytes = part.Bytes;
        foreach (DossierDraft row in format.Read(part, draft))
        {
            tally.Change(in row.Counted, 1);
        }

        return true;
    }

    private bool IsDone(int part, Func<bool> step)
    {
        try
        {
            return step();
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidDataException or IOException)
        {
            Note(new(part, ExceptionDispatchInfo.Capture(wrong)));
            return false;
        }
    }

    private void Note(Fault fault)
    {
        lock (gate)
        {
            first = first is { } earlier && earlier.Part < fault.Part ? earlier : fault;
        }
    }

    private void Include(DossierTally counted)
    {
        lock (gate)
        {
            total.Include(counted);
        }
    }

    private sealed record Fault(int Part, ExceptionDispatchInfo Thrown);
}
