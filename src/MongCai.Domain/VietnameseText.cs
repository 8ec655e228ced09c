using System.Text;

namespace MongCai.Domain;

/// <summary>
/// Folds Vietnamese text for comparison: lower case, no marks, đ as d. It knows precomposed and combining marks itself, for
/// string.Normalize does nothing where globalization is invariant.
/// </summary>
internal static class VietnameseText
{
    /// <summary>Says whether every surrogate of the text has its pair.</summary>
    internal static bool IsWellFormed(string text)
    {
        ReadOnlySpan<char> rest = text;
        while (Rune.DecodeFromUtf16(rest, out _, out int read) == System.Buffers.OperationStatus.Done)
        {
            rest = rest[read..];
        }

        return rest.IsEmpty;
    }

    /// <summary>The text in lower case without marks, such as "le phi: 20.000 dong".</summary>
    internal static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char letter in text)
        {
            if (!IsMark(letter))
            {
                plain.Append(Base(letter));
            }
        }

        return plain.ToString();
    }

    /// <summary>The plain words of the text with one space between them and none around, such as "le phi 20 000 dong".</summary>
    internal static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char letter in text)
        {
            if (!IsMark(letter))
            {
                Append(folded, Base(letter));
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>The text without marks, its capitals kept, such as "Le phi: 20.000 Dong".</summary>
    internal static string WithoutMarks(string text)
    {
        StringBuilder bare = new(text.Length);
        foreach (char letter in text)
        {
            if (!IsMark(letter))
            {
                bare.Append(char.IsUpper(letter) ? char.ToUpperInvariant(Base(letter)) : Base(letter));
            }
        }

        return bare.ToString();
    }

    private static void Append(StringBuilder folded, char letter)
    {
        if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
        {
            folded.Append(letter);
        }
        else if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }

    internal static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036F';

    internal static char Base(char letter) => char.ToLowerInvariant(letter) switch
    {
        <= '\u007F' and char plain => plain,
        'à' or 'á' or 'â' or 'ã' or 'ă' or (>= '\u1EA0' and <= '\u1EB7') => 'a',
        'đ' or 'ð' or '\u0256' => 'd', // the second and third are look-alikes that other keyboards make
        'è' or 'é' or 'ê' or (>= '\u1EB8' and <= '\u1EC7') => 'e',
        'ì' or 'í' or 'ĩ' or (>= '\u1EC8' and <= '\u1ECB') => 'i',
        'ò' or 'ó' or 'ô' or 'õ' or 'ơ' or (>= '\u1ECC' and <= '\u1EE3') => 'o',
        'ù' or 'ú' or 'ũ' or 'ư' or (>= '\u1EE4' and <= '\u1EF1') => 'u',
        'ý' or (>= '\u1EF2' and <= '\u1EF9') => 'y',
        char other => other,
    };
}
