using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace MongCai.EntityFrameworkCore;

/// <summary>What a context tracks at a moment, to be tracked alike again when what came after it is rolled back.</summary>
internal sealed class TrackedRows
{
    private readonly DbContext context;
    private readonly Dictionary<object, TrackedRow> rows;

    internal TrackedRows(DbContext context)
    {
        this.context = context;
        rows = context.ChangeTracker.Entries().ToDictionary(entry => entry.Entity, entry => new TrackedRow(entry), ReferenceEqualityComparer.Instance);
    }

    /// <summary>Forgets the rows that came since, and gives the others the values and the states that they had.</summary>
    internal void PutBack()
    {
        foreach (EntityEntry entry in context.ChangeTracker.Entries().Where(entry => !rows.ContainsKey(entry.Entity)).ToList())
        {
            entry.State = EntityState.Detached;
        }

        foreach (TrackedRow row in rows.Values)
        {
            row.PutBack();
        }
    }
}
