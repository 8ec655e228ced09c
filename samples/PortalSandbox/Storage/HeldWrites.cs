using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>The documents and counters that a transaction knows, and which of them it has yet to write.</summary>
/// <remarks>What the work under way changed is noted, so that it can be taken back.</remarks>
internal sealed class HeldWrites
{
    private readonly Dictionary<(string Kind, string Id), HeldDocument> documents = [];
    private readonly Dictionary<string, long> counters = new(StringComparer.Ordinal);
    private readonly HashSet<(string Kind, string Id)> unwritten = [];
    private readonly HashSet<string> unwrittenCounters = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Id), (HeldDocument? Held, bool WasUnwritten)> undo = [];
    private readonly Dictionary<string, (long Value, bool WasUnwritten)> undoCounters = new(StringComparer.Ordinal);

    /// <summary>The documents that are yet to be written.</summary>
    internal IEnumerable<((string Kind, string Id) Key, HeldDocument Held)> Documents => unwritten.Select(key => (key, documents[key]));

    /// <summary>The counters that are yet to be written.</summary>
    internal IEnumerable<(string Name, long Value)> Counters => unwrittenCounters.Select(name => (name, counters[name]));

    /// <summary>Whether the work under way changed anything that is yet to be written.</summary>
    internal bool HasOwn => undo.Count + undoCounters.Count > 0;

    internal HeldDocument? Find(string kind, string id) => documents.GetValueOrDefault((kind, id));

    internal long? FindCounter(string name) => counters.TryGetValue(name, out long value) ? value : null;

    /// <summary>Whether a document of a kind is yet to be written.</summary>
    internal bool HasUnwritten(string kind) => unwritten.Any(key => key.Kind == kind);

    /// <summary>Takes note of what the database has.</summary>
    internal HeldDocument Know(string kind, string id, StoredDocument? stored) => documents[(kind, id)] = new(stored?.Version ?? 0, stored);

    internal void KnowCounter(string name, long value) => counters[name] = value;

    /// <summary>Changes a document; one that nobody looked for is taken to be in no database yet.</summary>
    internal void Change(string kind, string id, StoredDocument? document)
    {
        HeldDocument? before = Find(kind, id);
        _ = document is null && before is not { StoredVersion: > 0 } ? throw new NotDeferredException("A work deletes what is not written yet.") : before;
        undo.TryAdd((kind, id), (before, unwritten.Contains((kind, id))));
        documents[(kind, id)] = new(before?.StoredVersion ?? 0, document);
        unwritten.Add((kind, id));
    }

    internal long Count(string name)
    {
        undoCounters.TryAdd(name, (counters[name], unwrittenCounters.Contains(name)));
        unwrittenCounters.Add(name);
        return ++counters[name];
    }

    /// <summary>Keeps what the work under way changed.</summary>
    internal void Keep()
    {
        undo.Clear();
        undoCounters.Clear();
    }

    /// <summary>Puts back what the work under way changed.</summary>
    internal void TakeBack()
    {
        foreach (((string Kind, string Id) key, (HeldDocument? held, bool wasUnwritten)) in undo)
        {
            _ = held is null ? documents.Remove(key) : (documents[key] = held) is not null;
            _ = wasUnwritten || unwritten.Remove(key);
        }

        foreach ((string name, (long value, bool wasUnwritten)) in undoCounters)
        {
            counters[name] = value;
            _ = wasUnwritten || unwrittenCounters.Remove(name);
        }

        Keep();
    }

    /// <summary>Takes note that all is written.</summary>
    internal void Written()
    {
        foreach ((string Kind, string Id) key in unwritten)
        {
            documents[key] = new(documents[key].Version, documents[key].Document);
        }

        unwritten.Clear();
        unwrittenCounters.Clear();
    }
}
