using System.Collections.Concurrent;
using Province.Contracts;
using Province.Dossiers;

namespace Province.Lives;

/// <summary>Leads dossiers through their lives as a counter would: every command has a key, and is sent until it is acknowledged. Safe for several threads.</summary>
internal sealed class LifeClient(IClusterClient cluster, Receiver receiver)
{
    private readonly ConcurrentBag<double> milliseconds = [];
    private int retries;
    private int refused;

    /// <summary>The commands acknowledged, by dossier, in their order.</summary>
    internal ConcurrentDictionary<string, int> Acknowledged { get; } = new(StringComparer.Ordinal);

    /// <summary>How many calls failed, or were asked to come back later, and were made again with the same key.</summary>
    internal int Retries => Volatile.Read(ref retries);

    /// <summary>How many commands the law refused; none of a plan should be.</summary>
    internal int Refused => Volatile.Read(ref refused);

    internal IReadOnlyList<double> Milliseconds => [.. milliseconds.Order()];

    internal async Task LiveAsync(LifePlan plan, CancellationToken stop)
    {
        string code = plan.Code.ToString();
        foreach ((int place, (NoticeKind? after, DossierCommand command)) in plan.Commands.Index())
        {
            while (after is { } notice && !receiver.Has(code, notice.ToString()))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), stop);
            }

            await SendAsync(code, Invariant($"{code} command {place + 1}"), place, command.Write(), stop);
            Acknowledged[code] = place + 1;
        }
    }

    private async Task SendAsync(string code, string key, int expected, string command, CancellationToken stop)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (!await TryAsync(code, key, expected, command, stop))
        {
            Interlocked.Increment(ref retries);
        }

        milliseconds.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
    }

    private async Task<bool> TryAsync(string code, string key, int expected, string command, CancellationToken stop)
    {
        try
        {
            DossierAnswer answer = await cluster.GetGrain<IDossier>(code).DoAsync(key, expected, command);
            return answer.Outcome switch
            {
                CommandOutcome.Done => true,
                CommandOutcome.Busy => await WaitAsync(answer.RetryAfterMilliseconds, stop),
                CommandOutcome.Refused => Refuse($"{code}: {answer.Text}"),
                CommandOutcome.Conflict or CommandOutcome.Invalid => Refuse($"{code}: {answer.Text}"),
            };
        }
        catch (Exception error) when (error is not (InvalidOperationException or OperationCanceledException))
        {
            return await WaitAsync(200, stop);
        }
    }

    private bool Refuse(string why)
    {
        Interlocked.Increment(ref refused);
        throw new InvalidOperationException(why);
    }

    private static async Task<bool> WaitAsync(int milliseconds, CancellationToken stop)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), stop);
        return false;
    }
}
