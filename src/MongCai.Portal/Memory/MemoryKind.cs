using System.Collections.Immutable;

namespace MongCai.Portal.Memory;

/// <summary>The documents of one kind, by identifier and in the order of lists. Immutable.</summary>
internal sealed record MemoryKind(ImmutableDictionary<string, StoredDocument> Documents, ImmutableSortedSet<(string Sort, string Id)> Order)
{
    internal static MemoryKind Empty { get; } = new(
        ImmutableDictionary<string, StoredDocument>.Empty,
        ImmutableSortedSet.Create<(string Sort, string Id)>(Comparer<(string Sort, string Id)>.Create(Compare)));

    internal MemoryKind With(StoredDocument document)
    {
        MemoryKind without = Without(document.Id);
        return new(without.Documents.SetItem(document.Id, document), without.Order.Add((document.Sort, document.Id)));
    }

    internal MemoryKind Without(string id) =>
        Documents.TryGetValue(id, out StoredDocument? old) ? new(Documents.Remove(id), Order.Remove((old.Sort, old.Id))) : this;

    internal IReadOnlyList<StoredDocument> List(DocumentQuery query)
    {
        List<StoredDocument> found = [];
        for (int at = Start(query); at < Order.Count && found.Count < query.Limit && !IsPast(query, Order[at].Sort); at++)
        {
            if (Documents[Order[at].Id] is var document && IsOf(query, document))
            {
                found.Add(query.SummariesOnly && document.Summary.Length > 0 ? document with { Json = "" } : document);
            }
        }

        return found;
    }

    private int Start(DocumentQuery query)
    {
        int from = query.SortFrom is { } sort ? Place((sort, "")) : 0;
        return query.After is { } after ? Math.Max(from, Order.Contains(after) ? Order.IndexOf(after) + 1 : Place(after)) : from;
    }

    private int Place((string Sort, string Id) position) => Order.IndexOf(position) is >= 0 and var at ? at : ~Order.IndexOf(position);

    private static bool IsPast(DocumentQuery query, string sort) => query.SortBefore is { } end && string.CompareOrdinal(sort, end) >= 0;

    private static bool IsOf(DocumentQuery query, StoredDocument document) =>
        (query.Owner ?? document.Owner) == document.Owner && (query.Group ?? document.Group) == document.Group
            && (query.State ?? document.State) == document.State
        && (query.DueBefore is not { } due || (document.Due.Length > 0 && string.CompareOrdinal(document.Due, due) < 0));

    private static int Compare((string Sort, string Id) left, (string Sort, string Id) right) =>
        string.CompareOrdinal(left.Sort, right.Sort) is not 0 and var order ? order : string.CompareOrdinal(left.Id, right.Id);
}
