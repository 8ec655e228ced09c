using System.Buffers;

namespace MongCai.Domain.Deadlines;

/// <summary>
/// The words, numbers and signs of a text with one space between: lower case, without marks and invisible characters. Beside it, place for
/// place, the letters as they are written, composed, for words that only their marks tell apart (<i>sáu</i>, six; <i>sau</i>, after).
/// </summary>
internal readonly ref struct FoldedText
{
    /// <summary>A longer text is a sentence: no time that a portal states in a phrase comes near.</summary>
    internal const int Longest = 512;

    private FoldedText(ReadOnlySpan<char> plain, ReadOnlySpan<char> written)
    {
        Plain = plain;
        Written = written;
    }

    internal ReadOnlySpan<char> Plain { get; }

    internal ReadOnlySpan<char> Written { get; }

    /// <summary>Folds a text into two buffers of the same length; false where it is longer than they are.</summary>
    internal static bool TryFold(ReadOnlySpan<char> text, Span<char> plain, Span<char> written, out FoldedText folded)
    {
        Folder folder = new(plain, written);
        for (int index = 0; index < text.Length && !folder.IsFull; index++)
        {
            if (!Invisible.Contains(text[index]))
            {
                folder.Add(text[index], text[(index + 1)..]);
            }
        }

        folded = new(plain[..folder.Length], written[..folder.Length]);
        return !folder.IsFull;
    }

    /// <summary>What comes with a copy from a web page or a word processor and shows nowhere.</summary>
    private static SearchValues<char> Invisible { get; } = SearchValues.Create("\u00AD\u200B\u200C\u200D\u200E\u2060\uFEFF");

    private static char NextVisible(ReadOnlySpan<char> rest)
    {
        int skipped = rest.IndexOfAnyExcept(Invisible);
        return skipped < 0 ? ' ' : rest[skipped];
    }

    private ref struct Folder(Span<char> plain, Span<char> written)
    {
        private const string ListMarks = "-–—•·*+▪●";

        private readonly Span<char> plain = plain;
        private readonly Span<char> written = written;
        private bool isApart = true;
        private bool isLineStart = true;
        private bool isInstrument;

        internal int Length { get; private set; }

        internal bool IsFull { get; private set; }

        private readonly char Last => Length > 0 ? plain[Length - 1] : ' ';

        internal void Add(char letter, ReadOnlySpan<char> rest)
        {
            if (char.IsWhiteSpace(letter))
            {
                isApart = true;
                isLineStart |= letter is '\n' or '\r';
            }
            else if (VietnameseText.IsMark(letter) && char.IsLetter(Last) && !isApart)
            {
                written[Length - 1] = VietnameseLetters.TryCompose(written[Length - 1], letter, out char whole) ? whole : letter;
            }
            else if (!(isLineStart && ListMarks.Contains(letter, StringComparison.Ordinal) && !char.IsNumber(NextVisible(rest))))
            {
                Append(VietnameseText.Base(letter), char.ToLowerInvariant(letter), rest);
            }
        }

        private void Append(char bare, char letter, ReadOnlySpan<char> rest)
        {
            if (isApart || !Continues(bare, rest))
            {
                isInstrument = false;
                Put(' ', ' ');
            }

            isInstrument |= bare == '/' && Length > 0 && char.IsAsciiDigit(Last);
            Put(bare, letter);
            isApart = false;
            isLineStart = false;
        }

        /// <summary>
        /// Words and numbers hold together, and so do decimals (0,5), halves (1/2), dates (24/7/2015) and the numbers of instruments (61/2018/NĐ-CP).
        /// </summary>
        private readonly bool Continues(char bare, ReadOnlySpan<char> rest) =>
            char.IsLetter(bare) ? char.IsLetter(Last) || (isInstrument && Last is '/' or '-')
            : char.IsAsciiDigit(bare) ? char.IsAsciiDigit(Last) || IsWithinNumber(Last) || (isInstrument && char.IsLetter(Last))
            : bare is '.' or ',' ? char.IsAsciiDigit(Last) && char.IsAsciiDigit(NextVisible(rest))
            : bare == '/' ? (char.IsAsciiDigit(Last) || (isInstrument && char.IsLetter(Last))) && char.IsLetterOrDigit(NextVisible(rest))
            : bare == '-' && isInstrument && char.IsLetter(Last) && char.IsLetter(NextVisible(rest));

        /// <summary>True after a sign that stands between two digits.</summary>
        private readonly bool IsWithinNumber(char sign) => (sign is '.' or ',' or '/') && Length > 1 && char.IsLetterOrDigit(plain[Length - 2]);

        private void Put(char bare, char letter)
        {
            if (Length == 0 && bare == ' ')
            {
                return;
            }

            if (Length == plain.Length)
            {
                IsFull = true;
                return;
            }

            plain[Length] = bare;
            written[Length++] = letter;
        }
    }
}
