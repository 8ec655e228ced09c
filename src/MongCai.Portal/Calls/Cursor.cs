using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MongCai.Portal.Calls;

/// <summary>
/// Where a page of a list ended, as text that nobody else need understand. It is sealed for the client it was given to, so that nobody makes one.
/// </summary>
internal sealed class Cursor(string list, string seal)
{
    private const int MarkLength = 16;

    internal string Write(string sort, string id)
    {
        byte[] content = Encoding.UTF8.GetBytes($"{sort}\n{id}");
        return Base64Url.EncodeToString([.. Mark(content), .. content]);
    }

    internal (string Sort, string Id) Read(string text)
    {
        byte[] bytes = new byte[text.Length];
        if (Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out int length) && length > MarkLength
            && CryptographicOperations.FixedTimeEquals(bytes.AsSpan(0, MarkLength), Mark(bytes.AsSpan(MarkLength, length - MarkLength))))
        {
            string[] parts = Encoding.UTF8.GetString(bytes, MarkLength, length - MarkLength).Split('\n');
            return (parts[0], parts[1]);
        }

        throw Refuse.Field(
            "cursor",
            "The cursor is not one of this list, or the client was changed since it was given. Take it from 'next' of the page before, as it is, or begin anew.");
    }

    private byte[] Mark(ReadOnlySpan<byte> content) =>
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(seal), (byte[])[.. Encoding.UTF8.GetBytes(list), 0, .. content])[..MarkLength];
}
