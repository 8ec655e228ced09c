using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace MongCai.Domain.Quality;

/// <summary>Counts the rows of a file on all processors, each with a tally of its own.</summary>
internal sealed class PartTally(IRowFormat format, Dimensions kept, CutOff cutOff)
{
    private readonly ConcurrentBag<Worker> idle = [];
    private readonly Lock gate = new();
    private volatile Fault? first;

    /// <exception cref="FormatException">A row is wrong; of several, the first of the file.</exception>
    internal DossierTally Of(Stream text)
    {
        Parallel.ForEach(
            Partitioner.Create(Parts(text), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            Start,
            (part, _, worker) =>
            {
                IsDone(part.Index, (worker, part), static of => of.worker.Count(of.part));
                return worker;
            },
            idle.Add);
        first?.Thrown.Throw();
        return Total();
    }

    /// <summary>
    /// A worker that rests, or one more: the loop ends its tasks and starts others many times a second, and a tally for each would be much to merge.
    /// </summary>
    private Worker Start() => idle.TryTake(out Worker? rested) ? rested : new(format.Reader(new(kept)), DossierTally.Empty(kept, cutOff));

    private DossierTally Total()
    {
        DossierTally total = idle.TryTake(out Worker? one) ? one.Tally : DossierTally.Empty(kept, cutOff);
        foreach (Worker other in idle)
        {
            total.Include(other.Tally);
        }

        return total;
    }

    /// <summary>The parts until something is wrong: those that were given out before it are still counted, for a fault may stand in one of them.</summary>
    private IEnumerable<RowPart> Parts(Stream text)
    {
        using IEnumerator<RowPart> parts = new RowParts(text, format).GetEnumerator();
        for (int next = 0; first is null && IsDone(next, parts, static parts => parts.MoveNext()); next++)
        {
            yield return parts.Current;
        }
    }

    /// <summary>Takes a step, and notes what is wrong with a part. What the step works on is handed to it, so that a part costs no delegate.</summary>
    private bool IsDone<T>(int part, T of, Func<T, bool> step)
    {
        try
        {
            return step(of);
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidDataException or IOException or OverflowException)
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

    private sealed record Worker(Func<RowPart, IEnumerable<DossierDraft>> Read, DossierTally Tally)
    {
        internal bool Count(RowPart part)
        {
            foreach (DossierDraft row in Read(part))
            {
                Tally.Change(in row.Counted, 1);
            }

            return true;
        }
    }

    private sealed record Fault(int Part, ExceptionDispatchInfo Thrown);
}
