using System.Collections.Immutable;

namespace MongCai.Portal.Memory;

/// <summary>Bytes in the pieces in which they came. Immutable.</summary>
internal sealed record MemoryBlob(ImmutableList<byte[]> Pieces, long Length)
{
    internal static MemoryBlob Empty { get; } = new([], 0);

    internal MemoryBlob Append(ReadOnlyMemory<byte> bytes) => new(Pieces.Add(bytes.ToArray()), Length + bytes.Length);

    internal ReadOnlyMemory<byte> Read(long offset, int count)
    {
        byte[] bytes = new byte[Math.Clamp(Length - offset, 0, count)];
        long start = 0;
        foreach (byte[] piece in Pieces)
        {
            long from = Math.Max(offset, start);
            long end = Math.Min(offset + bytes.Length, start + piece.Length);
            if (from < end)
            {
                piece.AsSpan((int)(from - start), (int)(end - from)).CopyTo(bytes.AsSpan((int)(from - offset)));
            }

            start += piece.Length;
        }

        return bytes;
    }
}
