using System.Globalization;
using System.Runtime.InteropServices;

namespace MongCai.Domain;

/// <summary>
/// Reads the words of one text after another: letters and digits; characters that show nowhere do not part them.
/// A word that was read before is not made again.
/// </summary>
internal sealed class WordReader
{
    private const int Longest = 64;

    private readonly SpanTable<char, VietnameseWord> known = new();
    private readonly List<VietnameseWord> words = [];
    private readonly List<char> text = [];
    private readonly List<char> letters = [];
    private char tone;
    private bool beginsClause;

    /// <summary>The words of a text, which stand until the next is read.</summary>
    internal ReadOnlySpan<VietnameseWord> Read(string source)
    {
        words.Clear();
        beginsClause = true;
        foreach (char sign in source)
        {
            if (!Take(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.Format)
            {
                Give(endsClause: sign is not (' ' or '-' or '/' or '\u00A0'));
            }
        }

        Give(endsClause: true);
        return CollectionsMarshal.AsSpan(words);
    }

    private bool Take(char sign)
    {
        if (VietnameseText.IsMark(sign))
        {
            Mark(sign);
            return true;
        }

        if (!char.IsLetterOrDigit(sign) && !char.IsSurrogate(sign))
        {
            return false;
        }

        VietnameseLetter letter = VietnameseLetter.Of(sign);
        text.Add(sign);
        letters.Add(letter.Letter);
        tone = letter.Tone != '\0' ? letter.Tone : tone;
        return true;
    }

    private void Mark(char mark)
    {
        text.Add(mark);
        tone = VietnameseLetter.ToneOf(mark) is not '\0' and char other ? other : tone;
        if (letters.Count > 0)
        {
            letters[^1] = VietnameseLetter.With(letters[^1], mark);
        }
    }

    private void Give(bool endsClause)
    {
        if (letters.Count > 0)
        {
            words.Add(Word() with { BeginsClause = beginsClause });
            beginsClause = false;
        }

        beginsClause |= endsClause;
        text.Clear();
        letters.Clear();
        tone = '\0';
    }

    private VietnameseWord Word()
    {
        ReadOnlySpan<char> spelt = CollectionsMarshal.AsSpan(text);
        if (!known.TryGetValue(spelt, out _, out VietnameseWord word))
        {
            ReadOnlySpan<char> read = CollectionsMarshal.AsSpan(letters);
            word = VietnameseWord.Of(spelt.ToString(), read[..Math.Min(read.Length, Longest)], tone, beginsClause);
            known.Add(word.Text, word);
        }

        return word;
    }
}
