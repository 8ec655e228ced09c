using MongCai.Domain;

namespace MongCai.Sdk.National;

/// <summary>The codes of one list, as the column <c>national</c> of the tables of words has them.</summary>
internal static class NationalCodeList<T>
    where T : struct, Enum
{
    private static readonly Lazy<bool> HasCodes = new(() => WordTables.Of(typeof(T).Name).Any(row => row.National.Length > 0));

    internal static T? KnownAs(string code) => HasCodes.Value ? WordList<T>.FindNational(code) : null;

    internal static NationalCode<T> CodeOf(T value) => HasCodes.Value
        ? new(WordList<T>.National(value))
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"The national exchange has no list of codes for {typeof(T).Name}.");
}
