using System.IO.Compression;

namespace MongCai.Domain.Quality;

/// <summary>Unpacks a file of gzip members, and knows whether it ends with one.</summary>
/// <remarks>
/// A decompressor ends without a word wherever its input does, in the middle of a member too, and passes over what follows the last
/// one. So one more member is set behind the input: it comes out at the end, or something is missing or does not belong there.
/// </remarks>
internal sealed class GzipMembers : ForwardStream
{
    private const int BufferSize = 1 << 16;

    private readonly SealedStream input;
    private readonly GZipStream output;
    private readonly byte[] buffer = new byte[BufferSize];
    private int start;
    private int end;
    private bool isEnded;

    internal GzipMembers(Stream compressed)
    {
        input = new(compressed);
        output = new(input, CompressionMode.Decompress);
    }

    /// <summary>Whether nothing is missing as far as was read. Where the input was read to its end, the rest is unpacked and passed over to know.</summary>
    internal bool IsWhole
    {
        get
        {
            try
            {
                while (input.IsAtEnd && !isEnded)
                {
                    start = Math.Max(start, end - SealedStream.Content.Length);
                    Fill();
                }

                return true;
            }
            catch (InvalidDataException)
            {
                return false;
            }
        }
    }

    /// <exception cref="InvalidDataException">The data is damaged, breaks off, or something that is no member follows.</exception>
    public override int Read(Span<byte> wanted)
    {
        while (!isEnded && end - start <= SealedStream.Content.Length)
        {
            Fill();
        }

        int count = Math.Min(wanted.Length, end - start - (isEnded ? 0 : SealedStream.Content.Length));
        buffer.AsSpan(start, count).CopyTo(wanted);
        start += count;
        return count;
    }

    /// <summary>Reads on, and takes the seal away where it is all that is left behind the content.</summary>
    private void Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        int count = output.Read(buffer, end, buffer.Length - end);
        end += count;
        if (count == 0)
        {
            isEnded = true;
            end -= buffer.AsSpan(0, end).EndsWith(SealedStream.Content)
                ? SealedStream.Content.Length
                : throw new InvalidDataException("The input does not end with a gzip member.");
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            output.Dispose();
        }

        base.Dispose(disposing);
    }
}
