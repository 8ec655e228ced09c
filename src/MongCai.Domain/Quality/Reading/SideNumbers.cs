using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MongCai.Domain.Quality;

/// <summary>The parts of the sides of a segment by the numbers of their values; 0 is a part left open.</summary>
[InlineArray(SegmentSide.MostParts)]
internal struct SideNumbers : IEquatable<SideNumbers>
{
    private int first;

    public readonly bool Equals(SideNumbers other) => ((ReadOnlySpan<int>)this).SequenceEqual(other);

    public override readonly bool Equals(object? obj) => obj is SideNumbers other && Equals(other);

    public override readonly int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(MemoryMarshal.AsBytes((ReadOnlySpan<int>)this));
        return hash.ToHashCode();
    }
}
