using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Domain.Outreach;

/// <summary>The sums of a tally: counts by cell and measure, the latest readings, and which contents there were.</summary>
internal sealed class OutreachSums
{
    private readonly Dictionary<(OutreachCell Cell, OutreachMeasure Measure), OutreachCount> counts = [];
    private readonly Dictionary<(OutreachCell Cell, OutreachMeasure Measure, string Content), Reading> readings = [];
    private readonly Dictionary<(OutreachCell Cell, string Content), bool> contents = [];
    private readonly Dictionary<OutreachCell, Vnd> spent = [];

    internal IEnumerable<OutreachCell> Cells => spent.Keys;

    internal Vnd Spent => spent.Values.Aggregate(Vnd.Zero, (sum, amount) => sum + amount);

    /// <summary>
    /// Content is one item wherever it stands; it is proven where any of its lines is. The last reading stands, whoever read the platform and for
    /// whichever item.
    /// </summary>
    internal OutreachCount Count(OutreachMeasure measure) =>
        measure == OutreachMeasure.Items
            ? contents.GroupBy(content => content.Key.Content, StringComparer.Ordinal)
                .Aggregate(default(OutreachCount), (sum, content) => sum + OutreachCount.Of(1, content.Any(line => line.Value)))
        : measure.IsReading()
            ? readings.Where(reading => reading.Key.Measure == measure).GroupBy(reading => reading.Key.Cell.Read(reading.Key.Content), reading => reading.Value)
                .Select(readings => readings.Max()).Aggregate(default(OutreachCount), (sum, last) => sum + OutreachCount.Of(last.Quantity, last.IsProven))
        : counts.Where(count => count.Key.Measure == measure).Aggregate(default(OutreachCount), (sum, count) => sum + count.Value);

    internal void Add(OutreachActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Fault is { } fault)
        {
            throw new ArgumentException(fault, nameof(activity));
        }

        (OutreachCell cell, bool isProven) = (OutreachCell.Of(activity), activity.Evidence is not null);
        AddSpent(cell, activity.Spent);
        if (activity.Content.Length > 0)
        {
            AddContent((cell, activity.Content), isProven);
        }

        if (activity.Measure.IsReading())
        {
            AddReading((cell, activity.Measure, activity.Content), new(activity.On, activity.Quantity, isProven));
        }
        else if (activity.Measure != OutreachMeasure.Items)
        {
            AddCount((cell, activity.Measure), OutreachCount.Of(activity.Quantity, isProven));
            AddCount((cell, OutreachMeasure.Minutes), OutreachCount.Of(activity.Quantity * activity.MinutesEach, isProven));
        }
    }

    internal OutreachSums MergedWith(OutreachSums other)
    {
        OutreachSums merged = Where(_ => true);
        other.CopyTo(merged, _ => true);
        return merged;
    }

    internal OutreachSums Where(Func<OutreachCell, bool> isKept)
    {
        OutreachSums kept = new();
        CopyTo(kept, isKept);
        return kept;
    }

    private void CopyTo(OutreachSums other, Func<OutreachCell, bool> isKept)
    {
        foreach ((OutreachCell cell, Vnd amount) in spent.Where(cell => isKept(cell.Key)))
        {
            other.AddSpent(cell, amount);
        }

        foreach (((OutreachCell Cell, OutreachMeasure Measure) key, OutreachCount count) in counts.Where(count => isKept(count.Key.Cell)))
        {
            other.AddCount(key, count);
        }

        foreach (((OutreachCell Cell, OutreachMeasure Measure, string Content) key, Reading reading) in readings.Where(reading => isKept(reading.Key.Cell)))
        {
            other.AddReading(key, reading);
        }

        foreach (((OutreachCell Cell, string Content) key, bool isProven) in contents.Where(content => isKept(content.Key.Cell)))
        {
            other.AddContent(key, isProven);
        }
    }

    private void AddSpent(OutreachCell cell, Vnd amount) => spent[cell] = spent.GetValueOrDefault(cell) + amount;

    private void AddCount((OutreachCell Cell, OutreachMeasure Measure) key, OutreachCount count) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += count;

    private void AddContent((OutreachCell Cell, string Content) key, bool isProven) =>
        CollectionsMarshal.GetValueRefOrAddDefault(contents, key, out _) |= isProven;

    /// <summary>The later reading stands; of one day the larger, for the numbers grow.</summary>
    private void AddReading((OutreachCell Cell, OutreachMeasure Measure, string Content) key, Reading reading)
    {
        ref Reading latest = ref CollectionsMarshal.GetValueRefOrAddDefault(readings, key, out _);
        latest = reading.CompareTo(latest) > 0 ? reading : latest;
    }

    /// <summary>What a platform said on a day.</summary>
    private readonly record struct Reading(LocalDate On, long Quantity, bool IsProven) : IComparable<Reading>
    {
        public int CompareTo(Reading other) =>
            On.CompareTo(other.On) is not 0 and int byDay ? byDay
            : Quantity.CompareTo(other.Quantity) is not 0 and int byQuantity ? byQuantity
            : IsProven.CompareTo(other.IsProven);
    }
}
