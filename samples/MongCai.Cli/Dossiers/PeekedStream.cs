namespace MongCai.Cli.Dossiers;

/// <summary>A stream whose first bytes were looked at and are read again.</summary>
internal sealed class PeekedStream : Stream
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

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

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

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
