using System.Buffers;

namespace MongCai.Domain.Quality;

/// <summary>Reads a part of a file line by line in constant memory, in an array that is lent to it, which it gives back.</summary>
internal sealed class LineReader(RowPart part) : IDisposable
{
    /// <summary>The longest line, in bytes: memory stays bounded where no line ends.</summary>
    internal const int LongestLine = 1 << 20;

    private byte[] buffer = part.Bytes.Array ?? ArrayPool<byte>.Shared.Rent(1 << 16);
    private int start;
    private int end = part.Bytes.Count;
    private Range current;
    private bool isEnded;

    /// <summary>The number of the line read last.</summary>
    internal int Line { get; private set; } = part.FirstLine - 1;

    /// <summary>The line read last, without its end; valid until the next one.</summary>
    internal ReadOnlySpan<byte> Current => buffer.AsSpan(current);

    /// <summary>Goes to the next line; false at the end.</summary>
    /// <exception cref="FormatException">The line is longer than <see cref="LongestLine"/>.</exception>
    internal bool Read()
    {
        int searched = 0;
        while (true)
        {
            int length = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Take(searched + length, lineEnd: 1);
                return true;
            }

            searched = end - start;
            if (!Fill())
            {
                Take(searched, lineEnd: 0);
                return searched > 0;
            }
        }
    }

    /// <summary>All from the line read last on.</summary>
    internal Stream Again() => new PeekedStream(buffer[current.Start..end], part.Rest);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Take(int length, int lineEnd)
    {
        current = start..(start + length);
        start += length + lineEnd;
        Line++;
    }

    private bool Fill()
    {
        if (isEnded)
        {
            return false;
        }

        MakeRoom();
        int read = part.Rest.Read(buffer, end, buffer.Length - end);
        end += read;
        isEnded = read == 0;
        return !isEnded;
    }

    private void MakeRoom()
    {
        byte[] room = buffer;
        if (end - start == buffer.Length)
        {
            room = buffer.Length < LongestLine
                ? ArrayPool<byte>.Shared.Rent(buffer.Length * 2)
                : throw new FormatException(Invariant($"Line {Line + 1}: it is longer than {LongestLine} bytes; expected an object a line."));
        }

        buffer.AsSpan(start, end - start).CopyTo(room);
        if (room != buffer)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        (buffer, start, end) = (room, 0, end - start);
    }
}
