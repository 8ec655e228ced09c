using System.IO.Compression;

namespace MongCai.Domain.Quality;

/// <summary>Compressed bytes with one more gzip member behind their end, the seal.</summary>
internal sealed class SealedStream(Stream bytes) : ForwardStream
{
    private static readonly byte[] Member = Compressed();

    private int written;

    /// <summary>What the seal unpacks to: compressed, it has other bytes, so that a copy of the member is not taken for it.</summary>
    internal static ReadOnlySpan<byte> Content => "the end of the file the end of the file the end of the file"u8;

    /// <summary>Whether all bytes before the seal were read.</summary>
    internal bool IsAtEnd { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int count = IsAtEnd ? 0 : bytes.Read(buffer);
        IsAtEnd |= count == 0 && !buffer.IsEmpty;
        return count > 0 || buffer.IsEmpty ? count : ReadSeal(buffer);
    }

    private int ReadSeal(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, Member.Length - written);
        Member.AsSpan(written, count).CopyTo(buffer);
        written += count;
        return count;
    }

    private static byte[] Compressed()
    {
        using MemoryStream stream = new();
        using (GZipStream gzip = new(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Content);
        }

        return stream.ToArray();
    }
}
