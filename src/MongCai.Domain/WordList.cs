using System.Collections.Frozen;

namespace MongCai.Domain;

/// <summary>The words of an enumeration, as <see cref="WordTables"/> have them; each member has one line.</summary>
internal static class WordList<T>
    where T : struct, Enum
{
    private static readonly Lazy<(T Value, WordRow Row)[]> Lines = new(Read);
    private static readonly Lazy<FrozenDictionary<T, WordRow>> Rows = new(() => Lines.Value.ToFrozenDictionary(line => line.Value, line => line.Row));
    private static readonly Lazy<FrozenDictionary<string, T>> Spellings = new(() => Spelled(row => [row.Word, row.Member, .. row.Aliases]));
    private static readonly Lazy<IReadOnlyList<string>> Spoken = new(() => Array.AsReadOnly([.. Members.Select(Word)]));
    private static readonly Lazy<FrozenDictionary<string, T>> Codes = new(() => Spelled(row => [row.National]));

    /// <summary>The words of the members that have one, in the order of their lines.</summary>
    internal static IReadOnlyList<string> Words => Spoken.Value;

    /// <summary>The words as messages list them: <c>in-person, online or postal</c>.</summary>
    internal static string Choice => WordTables.Choice(Words);

    /// <summary>The codes of the national exchange as messages list them: <c>1, 2 or 3</c>.</summary>
    internal static string NationalChoice => WordTables.Choice([.. Members.Select(National).Where(code => code.Length > 0)]);

    /// <summary>The members that have a word, in the order of their lines.</summary>
    internal static IEnumerable<T> Members => Lines.Value.Where(line => line.Row.Word.Length > 0).Select(line => line.Value);

    /// <summary>The name within a sentence.</summary>
    internal static BilingualText Name(T value) => Row(value).Name;

    /// <summary>How files and options spell it; empty where they leave it out.</summary>
    internal static string Word(T value) => Row(value).Word;

    /// <summary>Its code in the lists of the national exchange; empty where they have none.</summary>
    internal static string National(T value) => Row(value).National;

    /// <summary>Every way in which people and files write it: the word, the member, other spellings and both names.</summary>
    internal static IEnumerable<string> Texts(T value) =>
        [Word(value), value.ToString(), .. Row(value).Aliases, Name(value).Vietnamese, Name(value).English];

    /// <summary>Reads a word, in the spelling of files or that of the wire, or an older one.</summary>
    internal static T? Find(string? word) => word is not null && Spellings.Value.TryGetValue(word, out T value) ? value : null;

    /// <summary>Reads a code of the national exchange.</summary>
    internal static T? FindNational(string code) => Codes.Value.TryGetValue(code, out T value) ? value : null;

    private static WordRow Row(T value) => Rows.Value.TryGetValue(value, out WordRow? row)
        ? row
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"It is no {typeof(T).Name}: expected {string.Join(", ", Enum.GetNames<T>())}.");

    private static FrozenDictionary<string, T> Spelled(Func<WordRow, string[]> texts) => Lines.Value
        .SelectMany(line => texts(line.Row).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Select(text => (text, line.Value)))
        .ToDictionary(StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static (T Value, WordRow Row)[] Read()
    {
        WordRow[] rows = WordTables.Of(typeof(T).Name);
        string[] names = Enum.GetNames<T>();
        string[] faults = [.. names.Except(rows.Select(row => row.Member)), .. rows.Select(row => row.Member).Except(names)];
        return faults.Length == 0 && rows.Length == names.Length
            ? [.. rows.Select(row => (Enum.Parse<T>(row.Member), row))]
            : throw new InvalidOperationException(
                $"The tables of words have {rows.Length} lines of {typeof(T).Name}, which has {names.Length} members; each needs one. "
                + $"On one side only: {string.Join(", ", faults)}.");
    }
}
