namespace MongCai.Sdk.Testing;

/// <summary>Gives bytes a few at a time, with time between them on a clock.</summary>
internal sealed class SlowStream(ReadOnlyMemory<byte> bytes, TimeSpan between, TimeProvider time) : Stream
{
    private const int Piece = 64;

    private int position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => bytes.Length;

    public override long Position { get => position; set => throw new NotSupportedException("The bytes come once."); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count = Math.Min(Math.Min(buffer.Length, Piece), bytes.Length - position);
        if (count > 0)
        {
            await Task.Delay(between, time, cancellationToken).ConfigureAwait(false);
            bytes.Slice(position, count).CopyTo(buffer);
            position += count;
        }

        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("The bytes take time: read them asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The bytes come once.");

    public override void SetLength(long value) => throw new NotSupportedException("The bytes are read only.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The bytes are read only.");
}
