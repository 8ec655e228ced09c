using System.Collections.Concurrent;
using Province.Contracts;
using Province.Dossiers;
using Province.Feeding;

namespace Province.Lives;

/// <summary>
/// Leads dossiers through their lives as a counter would: every command has a key, and is sent until it is acknowledged. Safe for several threads.
/// </summary>
internal sealed class LifeClient(IClusterClient cluster, Receiver receiver)
{
    private int retries;
    private int refused;

    /// <summary>The commands acknowledged, by dossier, in their order.</summary>
    internal ConcurrentDictionary<string, int> Acknowledged { get; } = new(StringComparer.Ordinal);

    /// <summary>How many calls failed, or were asked to come back later, and were made again with the same key.</summary>
    internal int Retries => Volatile.Read(ref retries);

    /// <summary>
    /// How many commands the law refused, which ends what is done with the dossier: while a silo is away, the days for a supplement may run out.
    /// </summary>
    internal int Refused => Volatile.Read(ref refused);

    /// <summary>How long commands took until they were answered.</summary>
    internal Times Times { get; } = new();

    internal async Task LiveAsync(LifePlan plan, CancellationToken stop)
    {
        string code = plan.Code.ToString();
        foreach ((int place, (NoticeKind? after, DossierCommand command)) in plan.Commands.Index())
        {
            while (after is { } notice && !receiver.Has(code, notice.ToString()))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), stop);
            }

            if (!await SendAsync(code, Invariant($"{code} command {place + 1}"), place, command.Write(), stop))
            {
                return;
            }

            Acknowledged[code] = place + 1;
        }
    }

    /// <returns>False where the law refuses.</returns>
    private async Task<bool> SendAsync(string code, string key, int expected, string command, CancellationToken stop)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (await TryAsync(code, key, expected, command, stop) is { } isDone)
            {
                Times.Add(TimeProvider.System.GetElapsedTime(start));
                return isDone;
            }

            Interlocked.Increment(ref retries);
        }
    }

    private async Task<bool?> TryAsync(string code, string key, int expected, string command, CancellationToken stop)
    {
        try
        {
            DossierAnswer answer = await cluster.GetGrain<IDossier>(code).DoAsync(key, expected, command);
            return answer.Outcome switch
            {
                CommandOutcome.Done => true,
                CommandOutcome.Busy => await WaitAsync(answer.RetryAfterMilliseconds, stop),
                CommandOutcome.Refused => Refuse(),
                CommandOutcome.Conflict or CommandOutcome.Invalid => throw new InvalidOperationException($"{code}: {answer.Outcome}: {answer.Text}"),
            };
        }
        catch (Exception error) when (error is not (InvalidOperationException or OperationCanceledException))
        {
            return await WaitAsync(200, stop);
        }
    }

    private bool? Refuse()
    {
        Interlocked.Increment(ref refused);
        return false;
    }

    private static async Task<bool?> WaitAsync(int milliseconds, CancellationToken stop)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), stop);
        return null;
    }
}
