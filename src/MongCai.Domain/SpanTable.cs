using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace MongCai.Domain;

/// <summary>Values by texts of characters or bytes, which are looked up by a part of a buffer: what is asked for is not copied.</summary>
internal sealed class SpanTable<TUnit, TValue>
    where TUnit : unmanaged, IEquatable<TUnit>
{
    private readonly Dictionary<int, int> lastOfHash = [];
    private readonly List<(TUnit[] Text, TValue Value, int Before)> entries = [];

    internal int Count => entries.Count;

    internal IEnumerable<TUnit[]> Texts => entries.Select(entry => entry.Text);

    /// <summary>Gives the value of a text, and the text as it is kept.</summary>
    internal bool TryGetValue(ReadOnlySpan<TUnit> text, [NotNullWhen(true)] out TUnit[]? known, [MaybeNullWhen(false)] out TValue value)
    {
        int at = lastOfHash.GetValueOrDefault(HashOf(text), -1);
        while (at >= 0 && !text.SequenceEqual(entries[at].Text))
        {
            at = entries[at].Before;
        }

        (known, value) = at < 0 ? (null, default) : (entries[at].Text, entries[at].Value);
        return at >= 0;
    }

    /// <summary>Adds a text that is not in the table.</summary>
    internal void Add(ReadOnlySpan<TUnit> text, TValue value)
    {
        int hash = HashOf(text);
        entries.Add((text.ToArray(), value, lastOfHash.GetValueOrDefault(hash, -1)));
        lastOfHash[hash] = entries.Count - 1;
    }

    private static int HashOf(ReadOnlySpan<TUnit> text)
    {
        HashCode hash = default;
        hash.AddBytes(MemoryMarshal.AsBytes(text));
        return hash.ToHashCode();
    }
}
