using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace MongCai.EntityFrameworkCore;

/// <summary>The state and the values that a tracked row has at a moment.</summary>
internal sealed class TrackedRow(EntityEntry entry)
{
    private readonly EntityState state = entry.State;
    private readonly PropertyValues current = entry.CurrentValues.Clone();
    private readonly PropertyValues original = entry.OriginalValues.Clone();
    private readonly List<PropertyEntry> temporary = [.. entry.Properties.Where(property => property.IsTemporary)];

    /// <summary>Gives the row its state and its values again.</summary>
    internal void PutBack()
    {
        if (state == EntityState.Added)
        {
            Add();
        }
        else
        {
            entry.State = entry.State == EntityState.Detached ? EntityState.Unchanged : entry.State;
            entry.CurrentValues.SetValues(current);
            entry.OriginalValues.SetValues(original);
            entry.State = state;
        }
    }

    private void Add()
    {
        if (entry.State != EntityState.Added)
        {
            TakeKeyAnew();
        }

        foreach (PropertyEntry property in entry.Properties.Where(property => !property.IsTemporary && !property.Metadata.IsKey()))
        {
            property.CurrentValue = current[property.Metadata];
        }
    }

    /// <summary>A row that was saved and rolled back has a key that the database gives to another.</summary>
    private void TakeKeyAnew()
    {
        entry.State = EntityState.Detached;
        temporary.ForEach(property => property.CurrentValue = property.Metadata.Sentinel);
        entry.State = EntityState.Added;
    }
}
