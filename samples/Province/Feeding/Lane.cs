using System.Buffers;
using Province.Contracts;

namespace Province.Feeding;

/// <summary>What is told to the month of one agency: batches, one after the other, each with the number of the one before it.</summary>
internal sealed class Lane(string source, IAgencyMonth month, FeedCount count)
{
    private ArrayBufferWriter<byte> lines = new();
    private long sent;

    /// <summary>How many lines wait to be told.</summary>
    internal int Lines { get; private set; }

    /// <summary>The end of what is under way.</summary>
    internal Task Tail { get; private set; } = Task.CompletedTask;

    internal void Write(GeneratedFacts dossier)
    {
        if (dossier.First is { } first)
        {
            Changes.Add(lines, first);
            Changes.Retract(lines, first);
        }

        Changes.Add(lines, dossier.Last);
        Lines += dossier.Lines;
    }

    /// <summary>Tells what waits, when what was told before it is acknowledged.</summary>
    internal void Send(Action done)
    {
        (byte[] batch, int facts, long number) = (lines.WrittenSpan.ToArray(), Lines, ++sent);
        (lines, Lines) = (new(), 0);
        Tail = SendAsync(Tail, batch, facts, number, done);
    }

    private async Task SendAsync(Task before, byte[] batch, int facts, long number, Action done)
    {
        await before;
        while (!await TryAsync(batch, number))
        {
        }

        count.Acknowledge(facts);
        done();
    }

    private async Task<bool> TryAsync(byte[] batch, long number)
    {
        long start = TimeProvider.System.GetTimestamp();
        try
        {
            Taken taken = await month.TakeAsync(source, number - 1, number, batch);
            count.Times.Add(TimeProvider.System.GetElapsedTime(start));
            return await JudgeAsync(taken, number);
        }
        catch (Exception error) when (error is not InvalidOperationException)
        {
            count.Retry(error);
            await Task.Delay(TimeSpan.FromMilliseconds(200));
            return false;
        }
    }

    private async Task<bool> JudgeAsync(Taken taken, long number)
    {
        switch (taken.Kind)
        {
            case Reception.Counted:
                return true;
            case Reception.Seen:
                count.WasSeen();
                return true;
            case Reception.Busy:
                count.WasBusy();
                await Task.Delay(TimeSpan.FromMilliseconds(taken.RetryAfterMilliseconds));
                return false;
            case Reception.Gap:
                throw new InvalidOperationException(
                    Invariant($"Batch {number} was told after {number - 1}, but the month has those up to {taken.Last} only: what was acknowledged is lost."));
            case Reception.Unreadable:
                throw new InvalidOperationException($"A batch was not understood: {taken.Reason}");
        }

        throw new InvalidOperationException(Invariant($"{taken.Kind} is no reception."));
    }
}
