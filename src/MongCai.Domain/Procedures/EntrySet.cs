using System.Buffers;
using System.Numerics;

namespace MongCai.Domain.Procedures;

/// <summary>Entries of a catalogue as rented bits: those kept so far, and those chosen by the condition at hand.</summary>
internal sealed class EntrySet : IDisposable
{
    private const int BitsPerBlock = 64;

    private readonly int blocks;
    private readonly ulong[] kept;
    private readonly ulong[] chosen;

    /// <summary>Keeps all entries and chooses none.</summary>
    internal EntrySet(int count)
    {
        blocks = (count + BitsPerBlock - 1) / BitsPerBlock;
        kept = ArrayPool<ulong>.Shared.Rent(blocks);
        chosen = ArrayPool<ulong>.Shared.Rent(blocks);
        Kept.Fill(ulong.MaxValue);
        Chosen.Clear();
        if (count % BitsPerBlock != 0)
        {
            kept[blocks - 1] = (1UL << (count % BitsPerBlock)) - 1;
        }
    }

    private Span<ulong> Kept => kept.AsSpan(0, blocks);

    private Span<ulong> Chosen => chosen.AsSpan(0, blocks);

    internal void Choose(ReadOnlySpan<int> entries)
    {
        foreach (int entry in entries)
        {
            chosen[entry / BitsPerBlock] |= 1UL << (entry % BitsPerBlock);
        }
    }

    /// <summary>Keeps no entry that the condition at hand did not choose.</summary>
    internal void KeepChosen()
    {
        for (int block = 0; block < blocks; block++)
        {
            kept[block] &= chosen[block];
        }

        Chosen.Clear();
    }

    /// <summary>The first kept entry from a position on, or -1.</summary>
    internal int Next(int from)
    {
        int block = from / BitsPerBlock;
        ulong bits = block < blocks ? kept[block] & (ulong.MaxValue << (from % BitsPerBlock)) : 0;
        while (bits == 0)
        {
            if (++block >= blocks)
            {
                return -1;
            }

            bits = kept[block];
        }

        return (block * BitsPerBlock) + BitOperations.TrailingZeroCount(bits);
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(kept);
        ArrayPool<ulong>.Shared.Return(chosen);
    }
}
