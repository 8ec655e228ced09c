// What .NET 8 lacks and this library uses, under the names that .NET gives it later: compiled into the net8.0 builds alone, and gone when they are.
#pragma warning disable IDE0130 // The namespaces are those of .NET, not of the folder.
using System.Diagnostics.CodeAnalysis;

namespace System
{
    [Microsoft.CodeAnalysis.Embedded, ExcludeFromCodeCoverage]
    internal static class Polyfills
    {
        extension(Convert)
        {
            internal static string ToHexStringLower(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ToLowerInvariant();

            internal static Buffers.OperationStatus FromHexString(string text, Span<byte> bytes, out int read, out int written)
            {
                bool isHex = text.Length % 2 == 0 && text.Length / 2 <= bytes.Length && text.All(char.IsAsciiHexDigit);
                (read, written) = isHex ? (text.Length, text.Length / 2) : (0, 0);
                Convert.FromHexString(isHex ? text : "").CopyTo(bytes);
                return isHex ? Buffers.OperationStatus.Done : Buffers.OperationStatus.InvalidData;
            }
        }

        extension<T>(T[] items)
        {
            internal IEnumerable<T> Reverse() => Enumerable.Reverse(items);
        }

        extension<T>(IEnumerable<T> items)
        {
            internal IEnumerable<(int Index, T Item)> Index() => items.Select((item, index) => (index, item));
        }

        extension<T>(ReadOnlySpan<T> items)
            where T : struct, Enum
        {
            internal bool Contains(T sought)
            {
                foreach (T item in items)
                {
                    if (EqualityComparer<T>.Default.Equals(item, sought))
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        extension(ReadOnlySpan<char> text)
        {
            internal bool StartsWith(char letter) => !text.IsEmpty && text[0] == letter;

            internal bool EndsWith(char letter) => !text.IsEmpty && text[^1] == letter;
        }

        extension<T>(ReadOnlySpan<T> text)
            where T : struct, IEquatable<T>
        {
            internal IEnumerable<Range> Split(T separator)
            {
                List<Range> parts = [];
                int from = 0;
                for (int at = 0; at <= text.Length; at++)
                {
                    if (at == text.Length || text[at].Equals(separator))
                    {
                        parts.Add(from..at);
                        from = at + 1;
                    }
                }

                return parts;
            }
        }

        extension(string)
        {
            internal static string Join(string separator, ReadOnlySpan<string> parts) => string.Join(separator, parts.ToArray());
        }
    }
}

namespace System.Buffers.Text
{
    [Microsoft.CodeAnalysis.Embedded, ExcludeFromCodeCoverage]
    internal static class Base64Url
    {
        internal static string EncodeToString(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

        internal static bool IsValid(ReadOnlySpan<char> text) => TryDecode(text) is not null;

        internal static bool TryDecodeFromChars(ReadOnlySpan<char> text, Span<byte> bytes, out int written)
        {
            byte[]? decoded = TryDecode(text) is { } all && all.Length <= bytes.Length ? all : null;
            decoded?.CopyTo(bytes);
            written = decoded?.Length ?? 0;
            return decoded is not null;
        }

        private static byte[]? TryDecode(ReadOnlySpan<char> text)
        {
            string letters = text.ToString();
            byte[] bytes = new byte[letters.Length];
            return letters.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
                && Convert.TryFromBase64String(letters.Replace('-', '+').Replace('_', '/').PadRight((letters.Length + 3) / 4 * 4, '='), bytes, out int length)
                ? bytes[..length]
                : null;
        }
    }
}

namespace System.Threading
{
    /// <summary>Entered by the monitor of an object of its own.</summary>
    [Microsoft.CodeAnalysis.Embedded, ExcludeFromCodeCoverage]
    internal sealed class Lock
    {
        private readonly object entered = new();

        public Scope EnterScope()
        {
            Monitor.Enter(entered);
            return new(entered);
        }

        public readonly ref struct Scope(object entered)
        {
            public void Dispose() => Monitor.Exit(entered);
        }
    }
}

namespace System.Collections.Generic
{
    /// <summary>The dictionary of .NET 8, which goes through its entries in the order in which they came while none is taken out.</summary>
    [Microsoft.CodeAnalysis.Embedded, ExcludeFromCodeCoverage]
    internal sealed class OrderedDictionary<TKey, TValue>(IEqualityComparer<TKey> comparer) : Dictionary<TKey, TValue>(comparer)
        where TKey : notnull;
}

namespace Microsoft.CodeAnalysis
{
    /// <summary>Keeps a type from programs that see the internal ones of its assembly, as the tests do.</summary>
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class EmbeddedAttribute : Attribute;
}
