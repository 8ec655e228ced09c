using System.Collections.Frozen;

namespace MongCai.Domain;

/// <summary>A letter in lower case and the tone that it bears: <c>f</c>, <c>s</c>, <c>r</c>, <c>x</c>, <c>j</c> as telex has them, or none.</summary>
internal readonly record struct VietnameseLetter(char Letter, char Tone)
{
    internal const string Tones = "\0frxsj";

    private static readonly string[] Vowels =
        ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"];

    private static readonly FrozenDictionary<char, VietnameseLetter> Known =
        Vowels.SelectMany(row => row.Select((letter, tone) => (letter, new VietnameseLetter(row[0], Tones[tone]))))
            .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    internal static VietnameseLetter Of(char letter)
    {
        char lower = char.ToLowerInvariant(letter);
        return Known.TryGetValue(lower, out VietnameseLetter known) ? known
            : VietnameseText.Base(lower) == 'd' && lower != 'd' ? new('đ', '\0')
            : new(lower, '\0');
    }

    internal static bool IsVowel(char letter) => VietnameseText.Base(letter) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>The tone of a combining mark, or none.</summary>
    internal static char ToneOf(char mark) => mark switch
    {
        '\u0300' => 'f',
        '\u0301' => 's',
        '\u0303' => 'x',
        '\u0309' => 'r',
        '\u0323' => 'j',
        _ => '\0',
    };

    /// <summary>The letter under another of its marks: a circumflex, a breve or a horn; the letter itself where it takes none of the kind.</summary>
    internal static char With(char letter, char mark) => (VietnameseText.Base(letter), mark) switch
    {
        ('a', '\u0302') => 'â',
        ('e', '\u0302') => 'ê',
        ('o', '\u0302') => 'ô',
        ('a', '\u0306') => 'ă',
        ('o', '\u031B') => 'ơ',
        ('u', '\u031B') => 'ư',
        _ => letter,
    };
}
