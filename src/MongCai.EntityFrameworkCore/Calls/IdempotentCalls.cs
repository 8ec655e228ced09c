using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using MongCai.EntityFrameworkCore.Rows;
using MongCai.Sdk;
using NodaTime;

namespace MongCai.EntityFrameworkCore;

/// <summary>Does a call once, however often it is sent: the key, the answer and what the work stores stand or fall together.</summary>
/// <remarks>Of two calls with one key at the same time, the second waits for the first. Not safe for two threads at once, as its context is not.</remarks>
public sealed class IdempotentCalls
{
    private readonly DbContext context;
    private readonly TimeProvider time;

    /// <summary>Makes the store of a context whose model has <see cref="MongCaiTables.AddMongCaiTables"/>.</summary>
    public IdempotentCalls(DbContext context, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(time);
        (this.context, this.time) = (context, time);
    }

    /// <summary>Does the work in a transaction of its own, unless it was done.</summary>
    /// <remarks>
    /// What the context had still to save is saved with the work. Where anything fails, the context is as it was before the call: what the
    /// work added, changed or read is forgotten, and what was still to be saved is so again.
    /// </remarks>
    /// <param name="key">What makes the call itself.</param>
    /// <param name="fingerprint">What the call asks for, such as the SHA-256 of its body: the same key with another one is an error of the caller.</param>
    /// <param name="work">
    /// Works in the context, which is saved after it, and gives the answer to repeat. It may hold personal data; keep as little as the caller needs.
    /// </param>
    /// <param name="cancellationToken">Gives the work up.</param>
    /// <exception cref="ArgumentException">The key is the default, which is none.</exception>
    /// <exception cref="DbUpdateException">What the context has to save cannot be saved.</exception>
    public async Task<CallOutcome> RunAsync(
        IdempotencyKey key, string fingerprint, Func<CancellationToken, Task<string>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentException.ThrowIfNullOrEmpty(fingerprint);
        string text = key.ToString() is { Length: > 0 } some ? some : throw new ArgumentException("The key is the default, which is none.", nameof(key));
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        return await FindAsync(text, fingerprint, cancellationToken).ConfigureAwait(false)
            ?? (await ClaimAsync(text, fingerprint, cancellationToken).ConfigureAwait(false)
                ? await WorkAsync(text, work, transaction, cancellationToken).ConfigureAwait(false)
                : await FindAsync(text, fingerprint, cancellationToken).ConfigureAwait(false)
                    ?? throw new InvalidOperationException("The call was done by another and is gone again: send it once more."));
    }

    /// <summary>Forgets the calls that are older than an age, which is longer than callers repeat themselves, and says how many they were.</summary>
    public Task<int> ForgetAsync(Duration olderThan, CancellationToken cancellationToken = default)
    {
        long until = time.Ticks() - olderThan.BclCompatibleTicks;
        return Rows.Where(row => row.DoneAt < until).ExecuteDeleteAsync(cancellationToken);
    }

    private DbSet<IdempotentCallRow> Rows => context.Set<IdempotentCallRow>();

    private async Task<CallOutcome?> FindAsync(string key, string fingerprint, CancellationToken cancellationToken)
    {
        IdempotentCallRow? row = await Rows.AsNoTracking().SingleOrDefaultAsync(one => one.Key == key, cancellationToken).ConfigureAwait(false);
        return row is null ? null
            : string.Equals(row.Fingerprint, fingerprint, StringComparison.Ordinal) ? new CallOutcome.Repeated(row.Answer)
            : new CallOutcome.KeyReused();
    }

    /// <summary>Writes the key, beside the context: another process with the same key waits there until this one is done. False where another has it.</summary>
    private async Task<bool> ClaimAsync(string key, string fingerprint, CancellationToken cancellationToken) =>
        await context.Database.ExecuteSqlRawAsync(InsertInto(new(context)), [key, fingerprint, "", time.Ticks()], cancellationToken).ConfigureAwait(false) == 1;

    private async Task<CallOutcome> WorkAsync(
        string key, Func<CancellationToken, Task<string>> work, IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        TrackedRows before = new(context);
        try
        {
            string answer = await work(cancellationToken).ConfigureAwait(false);
            await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken).ConfigureAwait(false);
            await Rows.Where(row => row.Key == key).ExecuteUpdateAsync(row => row.SetProperty(one => one.Answer, answer), cancellationToken)
                .ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            context.ChangeTracker.AcceptAllChanges();
            return new CallOutcome.Done(answer);
        }
        catch
        {
            before.PutBack();
            throw;
        }
    }

    private static string InsertInto(Table<IdempotentCallRow> calls) =>
        $$"""
        INSERT INTO {{calls.Name}} ({{calls[row => row.Key]}}, {{calls[row => row.Fingerprint]}}, {{calls[row => row.Answer]}}, {{calls[row => row.DoneAt]}})
        VALUES ({0}, {1}, {2}, {3}) ON CONFLICT DO NOTHING
        """;
}
