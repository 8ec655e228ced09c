using System.Collections.Frozen;
using NodaTime;

namespace MongCai.Domain.Agencies;

/// <summary>Entries by code and day, with the links from each to those that took over from it.</summary>
internal sealed class Succession<TCode, TEntry>
    where TCode : struct, IEquatable<TCode>
    where TEntry : class, ISucceeding<TCode>
{
    private readonly FrozenDictionary<TCode, TEntry[]> versions;
    private readonly FrozenDictionary<TEntry, TEntry[]> successors;

    private Succession(Dictionary<TCode, List<TEntry>> versions, Dictionary<TEntry, List<TEntry>> successors)
    {
        this.versions = versions.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        this.successors = successors.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    internal IEnumerable<TEntry> All => versions.Values.SelectMany(entries => entries);

    /// <summary>Links the rows of a table; a fault in one carries the number of its line.</summary>
    internal static Succession<TCode, TEntry> Of(IReadOnlyList<(CsvRow Row, TEntry Entry)> rows)
    {
        Dictionary<TCode, List<TEntry>> versions = [];
        foreach ((CsvRow row, TEntry entry) in rows)
        {
            Add(versions, row, entry);
        }

        Dictionary<TEntry, List<TEntry>> successors = [];
        foreach ((CsvRow row, TEntry entry) in rows)
        {
            Link(versions, successors, row, entry);
        }

        return new(versions, successors);
    }

    internal IReadOnlyList<TEntry> Versions(TCode code) => versions.GetValueOrDefault(code, []);

    internal TEntry? Find(TCode code, LocalDate day) => Find(Versions(code), day);

    internal IReadOnlyList<TEntry> Successors(TEntry entry) => successors.GetValueOrDefault(entry, []);

    /// <summary>The entries that stand in the place of one on a day, each once; null where it had not begun.</summary>
    internal static IReadOnlyCollection<TEntry>? StandingFor(TEntry entry, LocalDate day, Func<TEntry, IEnumerable<TEntry>> heirs)
    {
        if (day < entry.Validity.From)
        {
            return null;
        }

        HashSet<TEntry> seen = [entry];
        Queue<TEntry> open = new(seen);
        List<TEntry> standing = [];
        while (open.TryDequeue(out TEntry? next))
        {
            if (next.Validity.Contains(day))
            {
                standing.Add(next);
                continue;
            }

            foreach (TEntry heir in heirs(next).Where(seen.Add))
            {
                open.Enqueue(heir);
            }
        }

        return standing;
    }

    private static TEntry? Find(IReadOnlyList<TEntry> entries, LocalDate day)
    {
        foreach (TEntry entry in entries)
        {
            if (entry.Validity.Contains(day))
            {
                return entry;
            }
        }

        return null;
    }

    private static void Add(Dictionary<TCode, List<TEntry>> versions, CsvRow row, TEntry entry)
    {
        if (!versions.TryGetValue(entry.Code, out List<TEntry>? entries))
        {
            versions.Add(entry.Code, entries = []);
        }

        if (entries.Find(other => other.Validity.Overlaps(entry.Validity)) is { } twin)
        {
            throw row.Wrong($"'{entry}' and '{twin}' bear one code on the same days. End the earlier one on the day before the later one begins.");
        }

        entries.Add(entry);
        entries.Sort((left, right) => Nullable.Compare(left.Validity.From, right.Validity.From));
    }

    private static void Link(Dictionary<TCode, List<TEntry>> versions, Dictionary<TEntry, List<TEntry>> successors, CsvRow row, TEntry entry)
    {
        foreach (TCode code in entry.Predecessors)
        {
            LocalDate dayBefore = entry.Validity.From?.PlusDays(-1)
                ?? throw row.Wrong($"'{entry}' names a predecessor but no first day. Give the day on which it took over as valid_from.");
            TEntry predecessor = versions.TryGetValue(code, out List<TEntry>? entries) && Find(entries, dayBefore) is { } found
                ? found
                : throw row.Wrong(
                    $"'{entry}' names '{code}' as its predecessor, which no line has on the day before it began. Add a line for it, or correct the code.");
            if (!successors.TryGetValue(predecessor, out List<TEntry>? list))
            {
                successors.Add(predecessor, list = []);
            }

            list.Add(entry);
        }
    }
}
