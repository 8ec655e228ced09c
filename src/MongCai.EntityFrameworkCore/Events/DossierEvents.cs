using Microsoft.EntityFrameworkCore;
using MongCai.Domain.Dossiers;
using MongCai.EntityFrameworkCore.Rows;

namespace MongCai.EntityFrameworkCore;

/// <summary>The events of dossiers in a database: appended by the version that the caller decided on, chained by hashes, none ever changed.</summary>
/// <remarks>
/// A dossier is read whole: it has a dozen events, and folding one costs less than reading it, so there are no snapshots. Not
/// safe for two threads at once, as its context is not. Codes that are equal are one dossier, however they are written: the rows have
/// <see cref="DossierCode.Canonical"/>.
/// </remarks>
/// <example>
/// <code>
/// DossierEvents store = new(context);
/// AppendOutcome first = await store.AppendAsync(code, expected: 0, events);
/// AppendOutcome second = await store.AppendAsync(code, expected: 0, events);
/// Console.WriteLine($"{first.GetType().Name}, {second}");
/// // Appended, Conflict { Version = 2 }
/// </code>
/// </example>
public sealed class DossierEvents
{
    private readonly DbContext context;

    /// <summary>Makes the store of a context whose model has <see cref="MongCaiTables.AddMongCaiTables"/>.</summary>
    public DossierEvents(DbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        this.context = context;
    }

    /// <summary>Reads the trail of a dossier, by which <see cref="AuditTrail.Replay"/> makes it; the empty trail where there is none.</summary>
    /// <remarks>It is not verified: <see cref="FindBreakAsync"/> does that.</remarks>
    /// <exception cref="FormatException">What is stored is not an event that this version knows.</exception>
    public async Task<AuditTrail> ReadAsync(DossierCode code, CancellationToken cancellationToken = default)
    {
        string key = KeyOf(code);
        var rows = await context.Set<DossierEventRow>().AsNoTracking().Where(row => row.Code == key).OrderBy(row => row.Number)
            .Select(row => new { row.Json, row.Hash }).ToListAsync(cancellationToken).ConfigureAwait(false);
        return AuditTrail.Read(rows.Select(row => (row.Json, row.Hash)));
    }

    /// <summary>Appends events, and saves whatever else the context has to save, in one transaction: the caller's, or one of its own.</summary>
    /// <param name="code">The dossier.</param>
    /// <param name="expected">How many events it had when the caller decided; 0 for a new one.</param>
    /// <param name="events">What was decided, in order; where there is nothing, nothing is stored of the dossier.</param>
    /// <param name="cancellationToken">Gives the work up.</param>
    /// <exception cref="DbUpdateException">Something else could not be saved.</exception>
    public async Task<AppendOutcome> AppendAsync(
        DossierCode code, int expected, IReadOnlyList<DossierEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        ArgumentNullException.ThrowIfNull(events);
        AuditTrail before = await ReadAsync(code, cancellationToken).ConfigureAwait(false);
        return before.Entries.Count == expected
            ? await SaveAsync(code, before, events.Aggregate(before, (trail, next) => trail.Append(next)), cancellationToken).ConfigureAwait(false)
            : new AppendOutcome.Conflict(before.Entries.Count);
    }

    /// <summary>Finds the first place where the stored chain is broken, the end that was stored with it included.</summary>
    /// <returns>The number of the event, one more than the last where events were cut off; null where the chain holds.</returns>
    public async Task<int?> FindBreakAsync(DossierCode code, CancellationToken cancellationToken = default)
    {
        string key = KeyOf(code);
        AuditTrail trail = await ReadAsync(code, cancellationToken).ConfigureAwait(false);
        string? head = await context.Set<DossierHeadRow>().Where(row => row.Code == key).Select(row => row.Head).SingleOrDefaultAsync(cancellationToken)
            .ConfigureAwait(false);
        return trail.FindBreak(head ?? AuditTrail.Empty.Head);
    }

    private static string KeyOf(DossierCode code) => code.Canonical.ToString();

    private async Task<AppendOutcome> SaveAsync(DossierCode code, AuditTrail before, AuditTrail after, CancellationToken cancellationToken)
    {
        using PendingEvents pending = new(context, KeyOf(code), before, after);
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            return new AppendOutcome.Appended(after.Entries.Count, after.Head);
        }
        catch (DbUpdateException) when (pending.Failed())
        {
            int version = (await ReadAsync(code, cancellationToken).ConfigureAwait(false)).Entries.Count;
            if (version == before.Entries.Count)
            {
                throw;
            }

            return new AppendOutcome.Conflict(version);
        }
    }
}
