using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MongCai.Domain.Quality;

/// <summary>How often each mark was counted, in a byte each, so that all marks of a dossier are added by three vector additions.</summary>
/// <remarks>A byte holds counts from -127 to 127: whoever adds more often must pour them into sums before.</remarks>
internal struct MarkCounts
{
    /// <summary>The counters that there is room for.</summary>
    internal const int Lanes = 48;

    /// <summary>The additions that no byte overflows from.</summary>
    internal const int MostAdditions = sbyte.MaxValue;

    private static readonly Vector128<sbyte> BitOfLane = Vector128.Create(0x8040201008040201).AsSByte();

    private Bytes bytes;

    /// <summary>Counts marks once, or takes them back.</summary>
    /// <param name="marks">A bit for each counter, of the first 48.</param>
    /// <param name="times">1 or -1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(ulong marks, sbyte times)
    {
        Vector128<byte> bits = Vector128.CreateScalarUnsafe(marks).AsByte();
        Vector128<sbyte> change = Vector128.Create(times);
        bytes[0] += Spread(bits, Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1)) & change;
        bytes[1] += Spread(bits, Vector128.Create((byte)2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3)) & change;
        bytes[2] += Spread(bits, Vector128.Create((byte)4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5)) & change;
    }

    /// <summary>Adds the counts to sums, which stand in the order of the counters.</summary>
    internal readonly void AddTo(Span<long> sums)
    {
        ReadOnlySpan<sbyte> counts = MemoryMarshal.Cast<Vector128<sbyte>, sbyte>((ReadOnlySpan<Vector128<sbyte>>)bytes);
        for (int counter = 0; counter < sums.Length; counter++)
        {
            sums[counter] += counts[counter];
        }
    }

    /// <summary>A lane is all ones where the bit of its number is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<sbyte> Spread(Vector128<byte> bits, Vector128<byte> byteOfLane) =>
        Vector128.Equals(Vector128.Shuffle(bits, byteOfLane).AsSByte() & BitOfLane, BitOfLane);

    [InlineArray(3)]
    private struct Bytes
    {
        private Vector128<sbyte> first;
    }
}
