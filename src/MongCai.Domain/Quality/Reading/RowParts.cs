using System.Buffers;
using System.Collections;

namespace MongCai.Domain.Quality;

/// <summary>Cuts a file into parts at the ends of rows, for several threads to read; it asks one after the other for the next.</summary>
/// <remarks>Where the end of a row cannot be told in a whole part, such as one that is too long, all that is left is one part.</remarks>
internal sealed class RowParts(Stream stream, IRowFormat format) : IEnumerable<RowPart>
{
    /// <summary>The bytes of a part: so many that cutting costs little beside reading, so few that they stay in the nearer caches.</summary>
    internal const int Size = 1 << 17;

    private byte[] carried = [];
    private int index;
    private int line = 1;

    /// <summary>The parts, in their order; a part's bytes are given back when its stream is closed.</summary>
    public IEnumerator<RowPart> GetEnumerator()
    {
        while (Fill() is { Count: > 0 } bytes)
        {
            int end = bytes.Count < Size ? bytes.Count : format.LastEnd(bytes);
            if (end == 0)
            {
                yield return Rest(bytes);
                yield break;
            }

            yield return Cut(bytes, end);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ArraySegment<byte> Fill()
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
        carried.CopyTo(buffer, 0);
        int count = carried.Length;
        carried = [];
        return new(buffer, 0, count + stream.ReadAtLeast(buffer.AsSpan(count, Size - count), Size - count, throwOnEndOfStream: false));
    }

    private RowPart Cut(ArraySegment<byte> bytes, int end)
    {
        carried = [.. bytes[end..]];
        RowPart part = new(index++, line, new LentStream(bytes[..end]), IsCut: true);
        line += bytes[..end].AsSpan().Count((byte)'\n');
        return part;
    }

    private RowPart Rest(ArraySegment<byte> bytes) => new(index++, line, new PeekedStream([.. bytes], stream), IsCut: false);
}
