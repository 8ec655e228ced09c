using System.Collections.Immutable;

namespace MongCai.Portal.Memory;

/// <summary>All that a store in memory holds at one moment. Immutable.</summary>
internal sealed record MemoryState(
    ImmutableDictionary<string, MemoryKind> Kinds, ImmutableDictionary<string, long> Counters, ImmutableDictionary<string, MemoryBlob> Blobs)
{
    internal static MemoryState Empty { get; } = new(
        ImmutableDictionary<string, MemoryKind>.Empty, ImmutableDictionary<string, long>.Empty, ImmutableDictionary<string, MemoryBlob>.Empty);
}
