namespace MongCai.Domain.Quality;

/// <summary>A stream whose first bytes were looked at and are read again. The stream itself is left open, unless it is owned.</summary>
internal sealed class PeekedStream(byte[] head, Stream stream, bool isOwner = false) : ForwardStream
{
    private int taken;

    /// <summary>Looks at the first bytes, as many as there are up to a number.</summary>
    internal static PeekedStream Of(Stream stream, int count, bool isOwner = false)
    {
        byte[] head = new byte[count];
        return new(head[..stream.ReadAtLeast(head, count, throwOnEndOfStream: false)], stream, isOwner);
    }

    /// <summary>The first bytes.</summary>
    internal ReadOnlySpan<byte> Head => head;

    public override int Read(Span<byte> buffer)
    {
        if (taken == head.Length)
        {
            return stream.Read(buffer);
        }

        int count = Math.Min(buffer.Length, head.Length - taken);
        head.AsSpan(taken, count).CopyTo(buffer);
        taken += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && isOwner)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
