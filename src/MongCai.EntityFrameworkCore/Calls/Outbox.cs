using Microsoft.EntityFrameworkCore;
using MongCai.EntityFrameworkCore.Rows;
using NodaTime;

namespace MongCai.EntityFrameworkCore;

/// <summary>Messages that are stored with what they tell of and sent afterwards: at least once each, and none of what was rolled back.</summary>
/// <remarks>
/// Several processes may send: a message that one has taken is due for the others only when its lease is over. Not safe for two
/// threads at once, as its context is not.
/// </remarks>
public sealed class Outbox
{
    private static readonly Duration Lease = Duration.FromMinutes(5);
    private static readonly Duration FirstPause = Duration.FromSeconds(10);
    private static readonly Duration LongestPause = Duration.FromHours(1);

    private readonly DbContext context;
    private readonly TimeProvider time;

    /// <summary>Makes the outbox of a context whose model has <see cref="MongCaiTables.AddMongCaiTables"/>.</summary>
    public Outbox(DbContext context, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(time);
        (this.context, this.time) = (context, time);
    }

    /// <summary>Puts a message in the context: it is stored by the next <c>SaveChanges</c>.</summary>
    public void Put(string topic, string payload)
    {
        ArgumentException.ThrowIfNullOrEmpty(topic);
        ArgumentNullException.ThrowIfNull(payload);
        context.Add(new OutboxRow { Topic = topic, Payload = payload, Attempts = 0, DueAt = time.Ticks() });
    }

    /// <summary>Sends what is due, the oldest first.</summary>
    /// <param name="send">
    /// Sends a message and says whether it was taken; one that was not, or that failed, is due again after a pause that doubles up to an hour.
    /// </param>
    /// <param name="atMost">How many, 1 to 1,000.</param>
    /// <param name="cancellationToken">Gives the work up.</param>
    /// <returns>How many were taken.</returns>
    public async Task<int> SendAsync(Func<OutboxMessage, CancellationToken, Task<bool>> send, int atMost = 100, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(send);
        ArgumentOutOfRangeException.ThrowIfNotEqual(atMost, Math.Clamp(atMost, 1, 1_000));
        long now = time.Ticks();
        int taken = 0;
        foreach (OutboxRow row in await Rows.Where(row => row.DueAt <= now).OrderBy(row => row.Id).Take(atMost).AsNoTracking().ToListAsync(cancellationToken)
            .ConfigureAwait(false))
        {
            taken += await TakeAsync(row, cancellationToken).ConfigureAwait(false) && await SendAsync(row, send, cancellationToken).ConfigureAwait(false)
                ? 1
                : 0;
        }

        return taken;
    }

    private DbSet<OutboxRow> Rows => context.Set<OutboxRow>();

    /// <summary>Takes the message for this process; false where another has it.</summary>
    private async Task<bool> TakeAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        long lease = time.Ticks() + Lease.BclCompatibleTicks;
        return await Rows.Where(one => one.Id == row.Id && one.DueAt == row.DueAt)
            .ExecuteUpdateAsync(
                one => one.SetProperty(column => column.DueAt, lease).SetProperty(column => column.Attempts, row.Attempts + 1), cancellationToken)
            .ConfigureAwait(false) == 1;
    }

    private async Task<bool> SendAsync(OutboxRow row, Func<OutboxMessage, CancellationToken, Task<bool>> send, CancellationToken cancellationToken)
    {
        bool sent = false;
        try
        {
            sent = await send(new(row.Id, row.Topic, row.Payload, row.Attempts + 1), cancellationToken).ConfigureAwait(false);
            return sent;
        }
        finally
        {
            await (sent ? Rows.Where(one => one.Id == row.Id).ExecuteDeleteAsync(CancellationToken.None) : PostponeAsync(row)).ConfigureAwait(false);
        }
    }

    private Task<int> PostponeAsync(OutboxRow row)
    {
        long due = time.Ticks() + Math.Min(FirstPause.BclCompatibleTicks << Math.Min(row.Attempts, 20), LongestPause.BclCompatibleTicks);
        return Rows.Where(one => one.Id == row.Id).ExecuteUpdateAsync(one => one.SetProperty(column => column.DueAt, due), CancellationToken.None);
    }
}
