using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace MongCai.Domain;

/// <summary>The dictionary of a value: the caller's entries as they are now, by keys that are compared ordinally.</summary>
internal static class CopiedDictionary
{
    /// <exception cref="ArgumentNullException">There is no dictionary.</exception>
    internal static ReadOnlyDictionary<string, T> Of<T>(IReadOnlyDictionary<string, T> entries, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(entries, member);
        return new(entries.ToDictionary(StringComparer.Ordinal));
    }
}
