using System.Collections.Frozen;
using System.Text;

namespace MongCai.Domain.Payments;

/// <summary>Writes Vietnamese without its marks, for payment systems that carry printable ASCII only.</summary>
/// <remarks>The table is the package's own, because Unicode normalization may do nothing where globalization is invariant.</remarks>
internal static class AsciiText
{
    private static readonly FrozenDictionary<char, char> Bases = MakeBases();

    /// <summary>Whether every character is printable ASCII, which is the common character set of EMV QR codes.</summary>
    internal static bool IsPrintable(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange(' ', '~');

    /// <summary>Takes the marks off Vietnamese letters, composed or decomposed; other characters stay as they are.</summary>
    internal static string FromVietnamese(string text)
    {
        if (IsPrintable(text))
        {
            return text;
        }

        StringBuilder ascii = new(text.Length);
        foreach (char character in text)
        {
            if (!IsCombiningMark(character))
            {
                ascii.Append(Bases.GetValueOrDefault(character, character));
            }
        }

        return ascii.ToString();
    }

    /// <summary>The marks of decomposed Vietnamese: grave, acute, circumflex, tilde, breve, hook above, horn, dot below.</summary>
    private static bool IsCombiningMark(char character) =>
        character is '\u0300' or '\u0301' or '\u0302' or '\u0303' or '\u0306' or '\u0309' or '\u031B' or '\u0323';

    private static FrozenDictionary<char, char> MakeBases()
    {
        Dictionary<char, char> bases = [];
        foreach (string family in (string[])
            ["aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ", "dđ"])
        {
            foreach (char letter in family.AsSpan(1))
            {
                bases[letter] = family[0];
                bases[char.ToUpperInvariant(letter)] = char.ToUpperInvariant(family[0]);
            }
        }

        return bases.ToFrozenDictionary();
    }
}
