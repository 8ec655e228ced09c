using System.Text;

namespace MongCai.Domain.Quality;

/// <summary>Bytes as text: in what their byte order mark says, or in UTF-8. Bytes that are no letters of it are refused, never replaced.</summary>
/// <remarks>Of a reader that looks for the mark by itself only UTF-8 is strict: it replaces half letters of UTF-16 without a word.</remarks>
internal static class StrictText
{
    private const int BufferSize = 1 << 16;
    private const int LongestMark = 4;

    /// <summary>UTF-32 stands first, for its mark begins as that of UTF-16 does.</summary>
    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    internal static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>The text of a stream, whose mark is passed over. While it is read, a <see cref="DecoderFallbackException"/> says what is no text.</summary>
    internal static StreamReader Of(Stream bytes, bool leaveOpen)
    {
        PeekedStream peeked = PeekedStream.Of(bytes, LongestMark, isOwner: !leaveOpen);
        return new(peeked, EncodingOf(peeked.Head), detectEncodingFromByteOrderMarks: false, BufferSize);
    }

    /// <summary>Whether a mark of another encoding than UTF-8 stands before a letter.</summary>
    internal static bool IsMarkedBefore(ReadOnlySpan<byte> head, char letter) =>
        EncodingOf(head) is { } encoding && encoding != Utf8 && head[encoding.Preamble.Length..].StartsWith(encoding.GetBytes([letter]));

    private static Encoding EncodingOf(ReadOnlySpan<byte> head)
    {
        foreach (Encoding encoding in Marked)
        {
            if (head.StartsWith(encoding.Preamble))
            {
                return encoding;
            }
        }

        return Utf8;
    }
}
