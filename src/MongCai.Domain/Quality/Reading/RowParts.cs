using System.Buffers;
using System.Collections;

namespace MongCai.Domain.Quality;

/// <summary>Cuts a file into parts at the ends of rows, for several threads to read; it asks one after the other for the next.</summary>
/// <remarks>Where the end of a row cannot be told in a whole part, such as one that is too long, all that is left is one part.</remarks>
internal sealed class RowParts(Stream stream, IRowFormat format) : IEnumerable<RowPart>
{
    /// <summary>The bytes of a part: so many that cutting costs little beside reading, so few that they stay in the nearer caches.</summary>
    internal const int Size = 1 << 17;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int count;
    private int index;
    private int line = 1;

    /// <summary>The parts, in their order; the bytes of each are lent to who reads it.</summary>
    public IEnumerator<RowPart> GetEnumerator()
    {
        int end = Size;
        while (end > 0 && Fill())
        {
            end = count < Size ? count : format.LastEnd(buffer.AsSpan(0, count));
            yield return end == 0 ? Rest() : Cut(end);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Fill()
    {
        count += stream.ReadAtLeast(buffer.AsSpan(count, Size - count), Size - count, throwOnEndOfStream: false);
        return count > 0;
    }

    private RowPart Cut(int end)
    {
        RowPart part = new(index++, line, new(buffer, 0, end), Stream.Null);
        line += part.Bytes.AsSpan().Count((byte)'\n');
        buffer = ArrayPool<byte>.Shared.Rent(Size);
        count -= end;
        part.Bytes.Array.AsSpan(end, count).CopyTo(buffer);
        return part;
    }

    private RowPart Rest() => new(index, line, new(buffer, 0, count), stream);
}
