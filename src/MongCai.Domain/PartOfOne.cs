using System.Numerics;
using System.Runtime.CompilerServices;

namespace MongCai.Domain;

/// <summary>A number that is a part of a whole, from 0 to 1.</summary>
internal static class PartOfOne
{
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 1.</exception>
    internal static T Of<T>(T number, [CallerMemberName] string member = "")
        where T : INumber<T> =>
        number >= T.Zero && number <= T.One
            ? number
            : throw new ArgumentOutOfRangeException(member, Invariant($"Found {number}; expected a part from 0 to 1, such as 0.95."));
}
