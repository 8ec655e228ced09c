using System.Buffers;

namespace MongCai.Domain.Quality;

/// <summary>Bytes in a lent array, which is given back when the stream is closed.</summary>
internal sealed class LentStream(ArraySegment<byte> bytes) : ForwardStream
{
    private ArraySegment<byte> left = bytes;

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, left.Count);
        left.AsSpan(0, count).CopyTo(buffer);
        left = left[count..];
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && left.Array is { } lent)
        {
            left = default;
            ArrayPool<byte>.Shared.Return(lent);
        }

        base.Dispose(disposing);
    }
}
