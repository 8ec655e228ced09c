namespace MongCai.Domain.Quality;

/// <summary>Where the rows of a table in UTF-8 end: at the line ends that no quotes hold.</summary>
internal readonly struct CsvRowEnds(byte separator)
{
    /// <summary>The end of the last whole row; 0 where there is none, and where lines end in other ways than with a line feed.</summary>
    internal int Last(ReadOnlySpan<byte> bytes)
    {
        int last = 0;
        int from = HasOtherEnds(bytes) ? bytes.Length : 0;
        while (from < bytes.Length)
        {
            int open = Opening(bytes, from);
            last = bytes[from..open].LastIndexOf((byte)'\n') is >= 0 and int end ? from + end + 1 : last;
            from = Closing(bytes, open) + 1;
        }

        return last;
    }

    private static bool HasOtherEnds(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> whole = bytes.TrimEnd((byte)'\r');
        return whole.Contains((byte)'\r') && whole.Count((byte)'\r') != whole.Count("\r\n"u8);
    }

    /// <summary>The next quote that begins a field, or the end of the bytes; one within a field is a character like others.</summary>
    private int Opening(ReadOnlySpan<byte> bytes, int from)
    {
        while (bytes[from..].IndexOf((byte)'"') is >= 0 and int next)
        {
            int quote = from + next;
            if (quote == 0 || bytes[quote - 1] == separator || bytes[quote - 1] == (byte)'\n')
            {
                return quote;
            }

            from = quote + 1;
        }

        return bytes.Length;
    }

    /// <summary>The quote that ends the field, or the end of the bytes; doubled ones belong to its text.</summary>
    private static int Closing(ReadOnlySpan<byte> bytes, int open)
    {
        int from = open + 1;
        while (from < bytes.Length && bytes[from..].IndexOf((byte)'"') is >= 0 and int next)
        {
            from += next + 1;
            if (from == bytes.Length || bytes[from] != (byte)'"')
            {
                return from - 1;
            }

            from++;
        }

        return bytes.Length;
    }
}
