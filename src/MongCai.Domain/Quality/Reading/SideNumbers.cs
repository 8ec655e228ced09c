using System.Numerics;
using System.Runtime.CompilerServices;

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
        uint hash = 0;
        foreach (int number in (ReadOnlySpan<int>)this)
        {
            hash = unchecked((BitOperations.RotateLeft(hash, 5) ^ (uint)number) * 0x9E3779B1);
        }

        return unchecked((int)hash);
    }
}
