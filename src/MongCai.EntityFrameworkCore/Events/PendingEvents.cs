using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using MongCai.Domain.Dossiers;
using MongCai.EntityFrameworkCore.Rows;

namespace MongCai.EntityFrameworkCore;

/// <summary>Events in a context, on their way to the database; afterwards the context knows them no more, saved or not.</summary>
internal sealed class PendingEvents : IDisposable
{
    private readonly List<EntityEntry> entries;

    internal PendingEvents(DbContext context, string key, AuditTrail before, AuditTrail after)
    {
        entries =
            [.. after.Entries.Skip(before.Entries.Count)
            .Select(one => (EntityEntry)context.Add(new DossierEventRow { Code = key, Number = one.Number, Json = one.Json, Hash = one.Hash }))];
        if (entries.Count > 0)
        {
            entries.Add(Head(context, key, before, after));
        }
    }

    /// <summary>Takes the events back out of the context; always true, for an exception's filter.</summary>
    internal bool Failed()
    {
        Dispose();
        return true;
    }

    public void Dispose() => entries.ForEach(entry => entry.State = EntityState.Detached);

    private static EntityEntry Head(DbContext context, string key, AuditTrail before, AuditTrail after)
    {
        DossierHeadRow row = new() { Code = key, Version = before.Entries.Count, Head = before.Head };
        EntityEntry entry = before.Entries.Count == 0 ? context.Add(row) : context.Attach(row);
        (row.Version, row.Head) = (after.Entries.Count, after.Head);
        return entry;
    }
}
