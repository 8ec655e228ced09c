using System.Runtime.CompilerServices;

namespace MongCai.Domain;

/// <summary>Numbers that have a least and a most.</summary>
internal static class InRange
{
    /// <exception cref="ArgumentOutOfRangeException">The value is less than the least, or more than the most.</exception>
    internal static T Of<T>(T value, T least, T most, [CallerMemberName] string member = "")
        where T : struct, IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, member);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, member);
        return value;
    }
}
