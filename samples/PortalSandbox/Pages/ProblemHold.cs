using System.Net.Mime;

namespace PortalSandbox.Pages;

/// <summary>The body of an answer, which lets everything pass but a problem in JSON: that is kept back, for a page says the same to a person.</summary>
internal sealed class ProblemHold(HttpResponse response, Stream body) : Stream
{
    private const string Problem = MediaTypeNames.Application.ProblemJson;

    /// <summary>Whether a problem was kept back.</summary>
    internal bool IsHeld { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        Holds() ? ValueTask.CompletedTask : body.WriteAsync(buffer, cancellationToken);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override Task FlushAsync(CancellationToken cancellationToken) => IsHeld ? Task.CompletedTask : body.FlushAsync(cancellationToken);

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private bool Holds() => IsHeld |= !response.HasStarted && response.ContentType?.StartsWith(Problem, StringComparison.Ordinal) == true;
}
