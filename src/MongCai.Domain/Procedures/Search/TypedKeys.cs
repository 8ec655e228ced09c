using System.Text;

namespace MongCai.Domain.Procedures;

/// <summary>Reads words in which the keys of telex or VNI were left: <c>ddawng kys</c>, <c>d9a8ng ky1</c>.</summary>
internal sealed class TypedKeys
{
    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';
    private const char Horn = '\u031B';

    /// <summary>A longer text is no word that anybody typed, and every key looks back at those before it.</summary>
    private const int Longest = 64;

    private readonly StringBuilder letters = new();
    private char tone;
    private bool hasKeys;

    private bool HasVowel => letters.ToString().Any(VietnameseLetter.IsVowel);

    /// <summary>The word that the keys write, or null where the text holds none.</summary>
    internal static VietnameseWord? Read(VietnameseWord typed)
    {
        if (typed.Text.Length > Longest)
        {
            return null;
        }

        TypedKeys keys = new() { tone = typed.Tone };
        foreach (char key in typed.Text)
        {
            if (!keys.Press(VietnameseLetter.Of(key).Letter))
            {
                return null;
            }
        }

        return keys.hasKeys ? VietnameseWord.Of(typed.Text, keys.letters.ToString(), keys.tone, typed.BeginsClause) : null;
    }

    private bool Press(char key)
    {
        bool isKey = HasVowel ? IsTone(key) || IsMark(key) || IsStroke(key) : IsStroke(key) || IsLoneHorn(key);
        hasKeys |= isKey;
        if (!isKey)
        {
            letters.Append(key);
        }

        return isKey || char.IsLetter(key);
    }

    private bool IsTone(char key)
    {
        const string Keys = "sfrxj12345";
        int found = Keys.IndexOf(key);
        tone = found >= 0 ? Keys[found % 5] : tone;
        return found >= 0;
    }

    private bool IsMark(char key) => key switch
    {
        'a' or 'e' or 'o' => Mark(Circumflex, letter => letter == key),
        '6' => Mark(Circumflex, letter => letter is 'a' or 'e' or 'o'),
        '8' => Mark(Breve, letter => letter == 'a'),
        '7' => HornPair() || Mark(Horn, letter => letter is 'o' or 'u'),
        'w' => HornPair() || Mark(Horn, letter => letter is 'o' or 'u') || Mark(Breve, letter => letter == 'a'),
        _ => false,
    };

    private bool HornPair()
    {
        int pair = letters.ToString().IndexOf("uo", StringComparison.Ordinal);
        if (pair >= 0)
        {
            (letters[pair], letters[pair + 1]) = ('ư', 'ơ');
        }

        return pair >= 0;
    }

    private bool Mark(char mark, Func<char, bool> takes)
    {
        for (int index = letters.Length - 1; index >= 0; index--)
        {
            if (takes(letters[index]))
            {
                letters[index] = VietnameseLetter.With(letters[index], mark);
                return true;
            }
        }

        return false;
    }

    private bool IsStroke(char key)
    {
        bool isStroke = key is 'd' or '9' && letters.Length > 0 && letters[0] == 'd';
        if (isStroke)
        {
            letters[0] = 'đ';
        }

        return isStroke;
    }

    private bool IsLoneHorn(char key)
    {
        if (key == 'w')
        {
            letters.Append('ư');
        }

        return key == 'w';
    }
}
