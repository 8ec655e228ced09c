using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MongCai.Portal.Calls;

/// <summary>Where a page ended, as text that nobody else need understand. A few bytes of hash tell one that was changed, or is of another list.</summary>
internal static class Cursor
{
    private const int HashLength = 8;

    internal static string Write(string list, string sort, string id)
    {
        byte[] content = Encoding.UTF8.GetBytes($"{sort}\n{id}");
        return Base64Url.EncodeToString([.. Hash(list, content), .. content]);
    }

    internal static (string Sort, string Id) Read(string list, string text)
    {
        byte[] bytes = new byte[text.Length];
        if (Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out int length) && length > HashLength
            && bytes.AsSpan(0, HashLength).SequenceEqual(Hash(list, bytes.AsSpan(HashLength, length - HashLength))))
        {
            string[] parts = Encoding.UTF8.GetString(bytes, HashLength, length - HashLength).Split('\n');
            return (parts[0], parts[1]);
        }

        throw Refuse.Field("cursor", "The cursor is not one of this list. Take it from 'next' of the page before, as it is.");
    }

    private static byte[] Hash(string list, ReadOnlySpan<byte> content) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes(list), 0, .. content])[..HashLength];
}
