using Microsoft.EntityFrameworkCore;
using MongCai.EntityFrameworkCore.Rows;
using MongCai.Sdk;
using NodaTime;

namespace MongCai.EntityFrameworkCore;

/// <summary>Remembers which webhook messages were taken and dealt with, in a database that several processes share.</summary>
/// <remarks>
/// For SQLite and PostgreSQL. Safe for many threads: each call has a context of its own. A message that was taken and not ended within five minutes, such as
/// by a process that was killed, is taken anew at its next delivery. What another process has ended by then stays ended.
/// </remarks>
/// <typeparam name="TContext">A context whose model has <see cref="MongCaiTables.AddMongCaiTables"/>.</typeparam>
public sealed class WebhookReplays<TContext> : IWebhookReplayStore
    where TContext : DbContext
{
    private static readonly Duration Lease = Duration.FromMinutes(5);

    private readonly IDbContextFactory<TContext> contexts;
    private readonly TimeProvider time;

    /// <summary>Makes the store.</summary>
    public WebhookReplays(IDbContextFactory<TContext> contexts, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        ArgumentNullException.ThrowIfNull(time);
        (this.contexts, this.time) = (contexts, time);
    }

    /// <inheritdoc/>
    public async ValueTask<WebhookClaim> ClaimAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        long now = time.Ticks();
        await using TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        int taken = await context.Database.ExecuteSqlRawAsync(Claim(new(context)), [id, now, now - Lease.BclCompatibleTicks], cancellationToken)
            .ConfigureAwait(false);
        return taken == 1 ? WebhookClaim.Taken
            : await context.Set<SeenMessageRow>().AnyAsync(row => row.Id == id && row.IsDone, cancellationToken).ConfigureAwait(false) ? WebhookClaim.Done
            : WebhookClaim.UnderWay;
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        await using TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await context.Database.ExecuteSqlRawAsync(Complete(new(context)), [id, time.Ticks()], cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        await using TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await context.Set<SeenMessageRow>().Where(row => row.Id == id && !row.IsDone).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Forgets the messages that are older than an age, which is longer than the verifier's tolerance, and says how many they were.</summary>
    public async Task<int> ForgetAsync(Duration olderThan, CancellationToken cancellationToken = default)
    {
        long until = time.Ticks() - olderThan.BclCompatibleTicks;
        await using TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await context.Set<SeenMessageRow>().Where(row => row.SeenAt < until).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string Claim(Table<SeenMessageRow> seen) =>
        $$"""
        INSERT INTO {{seen.Name}} AS message ({{Columns(seen)}}) VALUES ({0}, {1}, FALSE)
        ON CONFLICT ({{seen[row => row.Id]}}) DO UPDATE SET {{seen[row => row.SeenAt]}} = {1}
        WHERE NOT message.{{seen[row => row.IsDone]}} AND message.{{seen[row => row.SeenAt]}} <= {2}
        """;

    private static string Complete(Table<SeenMessageRow> seen) =>
        $$"""
        INSERT INTO {{seen.Name}} ({{Columns(seen)}}) VALUES ({0}, {1}, TRUE)
        ON CONFLICT ({{seen[row => row.Id]}}) DO UPDATE SET {{seen[row => row.IsDone]}} = TRUE
        """;

    private static string Columns(Table<SeenMessageRow> seen) => $"{seen[row => row.Id]}, {seen[row => row.SeenAt]}, {seen[row => row.IsDone]}";
}
