using Microsoft.EntityFrameworkCore;
using MongCai.EntityFrameworkCore.Rows;
using MongCai.Sdk;
using NodaTime;

namespace MongCai.EntityFrameworkCore;

/// <summary>Remembers which webhook messages were taken, in a database that several processes share.</summary>
/// <remarks>For SQLite and PostgreSQL. Safe for many threads: each call has a context of its own.</remarks>
/// <typeparam name="TContext">A context whose model has <see cref="MongCaiTables.AddMongCaiTables"/>.</typeparam>
public sealed class WebhookReplays<TContext> : IWebhookReplayStore
    where TContext : DbContext
{
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
    public async ValueTask<bool> TryAddAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        await using TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await context.Database.ExecuteSqlRawAsync(InsertInto(new(context)), [id, time.Ticks()], cancellationToken).ConfigureAwait(false) == 1;
    }

    /// <inheritdoc/>
    public async ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        await using TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await context.Set<SeenMessageRow>().Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Forgets the messages that are older than an age, which is longer than the verifier's tolerance, and says how many they were.</summary>
    public async Task<int> ForgetAsync(Duration olderThan, CancellationToken cancellationToken = default)
    {
        long until = time.Ticks() - olderThan.BclCompatibleTicks;
        await using TContext context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await context.Set<SeenMessageRow>().Where(row => row.SeenAt < until).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string InsertInto(Table<SeenMessageRow> seen) =>
        $$"""INSERT INTO {{seen.Name}} ({{seen[row => row.Id]}}, {{seen[row => row.SeenAt]}}) VALUES ({0}, {1}) ON CONFLICT DO NOTHING""";
}
