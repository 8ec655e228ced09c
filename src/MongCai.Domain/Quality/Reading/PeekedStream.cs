namespace MongCai.Domain.Quality.Reading;

/// <summary>A stream whose first bytes were looked at and are read again.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private readonly Stream stream;
    private readonly byte[] head;
    private int taken;

    private PeekedStream(Stream stream, byte[] head) => (this.stream, this.head) = (stream, head);

    /// <summary>Looks at the first bytes, as many as there are up to a number.</summary>
    internal static PeekedStream Of(Stream stream, int count)
    {
        byte[] head = new byte[count];
        return new(stream, head[..stream.ReadAtLeast(head, count, throwOnEndOfStream: false)]);
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
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
