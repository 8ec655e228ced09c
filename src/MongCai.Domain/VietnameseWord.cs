using System.Globalization;
using System.Text;

namespace MongCai.Domain;

/// <summary>A word as it is compared: wherever its tone is written, y like i where Vietnamese spells both (<i>ký</i>, <i>kí</i>).</summary>
/// <param name="Text">The word as it is written.</param>
/// <param name="Key">The word in lower case without marks.</param>
/// <param name="Letters">The word in lower case with the marks of its letters, without its tone.</param>
/// <param name="Tone">The tone as telex writes it, or none.</param>
/// <param name="BeginsClause">Whether a comma or another sign of punctuation stands before it, or nothing.</param>
internal readonly record struct VietnameseWord(string Text, string Key, string Letters, char Tone, bool BeginsClause)
{
    internal bool HasMarks => Tone != '\0' || Letters != Key;

    /// <summary>The words of a text: letters and digits; characters that show nowhere do not part them.</summary>
    internal static VietnameseWord[] Split(string text)
    {
        List<VietnameseWord> words = [];
        Part part = new();
        foreach (char sign in text)
        {
            if (!part.Take(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.Format)
            {
                part.Give(words, endsClause: sign is not (' ' or '-' or '/' or '\u00A0'));
            }
        }

        part.Give(words, endsClause: true);
        return [.. words];
    }

    /// <summary>A word of letters without their tone.</summary>
    internal static VietnameseWord Of(string text, ReadOnlySpan<char> letters, char tone, bool beginsClause)
    {
        Span<char> written = stackalloc char[letters.Length];
        Span<char> key = stackalloc char[letters.Length];
        for (int index = 0; index < letters.Length; index++)
        {
            written[index] = IsLikeI(letters, index) ? 'i' : letters[index];
            key[index] = VietnameseText.Base(written[index]);
        }

        string spelt = new(written);
        return new(text, key.SequenceEqual(written) ? spelt : new(key), spelt, tone, beginsClause);
    }

    private static bool IsLikeI(ReadOnlySpan<char> letters, int index) =>
        letters[index] == 'y' && (index == 0 || !VietnameseLetter.IsVowel(letters[index - 1]) || letters[..index].EndsWith("qu"));

    /// <summary>The word that is being read.</summary>
    private sealed class Part
    {
        private const int Longest = 64;

        private readonly StringBuilder text = new();
        private readonly StringBuilder letters = new();
        private char tone;
        private bool beginsClause = true;

        internal bool Take(char sign)
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
            text.Append(sign);
            letters.Append(letter.Letter);
            tone = letter.Tone != '\0' ? letter.Tone : tone;
            return true;
        }

        internal void Give(List<VietnameseWord> words, bool endsClause)
        {
            if (letters.Length > 0)
            {
                words.Add(Of(text.ToString(), letters.ToString().AsSpan(0, Math.Min(letters.Length, Longest)), tone, beginsClause));
                beginsClause = false;
            }

            beginsClause |= endsClause;
            text.Clear();
            letters.Clear();
            tone = '\0';
        }

        private void Mark(char mark)
        {
            text.Append(mark);
            tone = VietnameseLetter.ToneOf(mark) is not '\0' and char other ? other : tone;
            if (letters.Length > 0)
            {
                letters[^1] = VietnameseLetter.With(letters[^1], mark);
            }
        }
    }
}
