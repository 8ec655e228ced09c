using System.Runtime.CompilerServices;

namespace MongCai.Domain;

/// <summary>The list of a value: the caller's items as they are now, none of them null.</summary>
internal static class CopiedList
{
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    internal static IReadOnlyList<T> Of<T>(IEnumerable<T> items, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(items, member);
        T[] copy = [.. items];
        return Array.FindIndex(copy, item => item is null) is >= 0 and var place
            ? throw new ArgumentException(Invariant($"Item {place + 1} of {copy.Length} in {member} is null; leave it out, or give it."), member)
            : Array.AsReadOnly(copy);
    }
}
