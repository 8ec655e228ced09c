namespace MongCai.Domain.Deadlines;

/// <summary>Numbers in Vietnamese words up to 999, and the few English ones that stand in brackets behind figures.</summary>
internal static class NumberPhrases
{
    /// <summary>
    /// Digits as they are spelled: <i>sau ngày</i> is "after the day" and <i>bây giờ</i> is "now", not six days and seven hours, and <i>mốt</i> alone is
    /// the day after tomorrow.
    /// </summary>
    private static readonly NumberWord[] Digits =
    [
        new("mot", 1, "một"), new("hai", 2, "hai"), new("ba", 3, "ba"), new("bon", 4, "bốn"), new("nam", 5, "năm"),
        new("sau", 6, "sáu"), new("bay", 7, "bảy", "bẩy"), new("tam", 8, "tám"), new("chin", 9, "chín"),
    ];

    /// <summary>What 1, 4 and 5 are called behind a ten. <i>Năm</i> is not among them: <i>hai mươi năm</i> is twenty years.</summary>
    private static readonly NumberWord[] BehindTen =
        [new("mot", 1, "mốt"), new("lam", 5, "lăm"), new("nham", 5, "nhăm"), new("tu", 4, "tư"), .. Digits.Where(digit => digit.Value != 5)];

    /// <summary>One ten. <i>Mươi</i> alone is "some ten".</summary>
    private static readonly NumberWord[] Ten = [new("muoi", 10, "mười")];
    private static readonly NumberWord[] Tenfold = [new("muoi", 10, "mươi")];
    private static readonly NumberWord[] Hundred = [new("tram", 100, "trăm")];
    private static readonly string[] And = ["linh", "le"];

    private static readonly NumberWord[] English =
    [
        Of("one", 1), Of("two", 2), Of("three", 3), Of("four", 4), Of("five", 5), Of("six", 6), Of("seven", 7), Of("eight", 8), Of("nine", 9), Of("ten", 10),
        Of("twelve", 12), Of("fourteen", 14), Of("fifteen", 15), Of("twenty", 20), Of("thirty", 30), Of("forty", 40), Of("sixty", 60), Of("ninety", 90),
    ];

    /// <summary>Takes a number in words.</summary>
    /// <param name="text">Where the number begins.</param>
    /// <param name="needsMarks">False where figures stand beside the words, so that words without marks mislead nobody.</param>
    internal static decimal? Take(ref PhraseCursor text, bool needsMarks) =>
        Hundreds(ref text, needsMarks) ?? Tens(ref text, needsMarks) ?? One(ref text, Digits, needsMarks) ?? One(ref text, English, needsMarks);

    private static int? Hundreds(ref PhraseCursor text, bool needsMarks)
    {
        PhraseCursor ahead = text;
        if (One(ref ahead, Digits, needsMarks) is not { } hundreds || One(ref ahead, Hundred, needsMarks) is not { } hundred)
        {
            return null;
        }

        text = ahead;
        int rest = (ahead.TakeAny(And) ? One(ref ahead, Digits, needsMarks) : Tens(ref ahead, needsMarks)) ?? 0;
        text = rest > 0 ? ahead : text;
        return (hundreds * hundred) + rest;
    }

    private static int? Tens(ref PhraseCursor text, bool needsMarks)
    {
        PhraseCursor ahead = text;
        int? times = One(ref ahead, Digits, needsMarks);
        if (One(ref ahead, times is null ? Ten : Tenfold, needsMarks) is not { } ten)
        {
            return null;
        }

        text = ahead;
        return ((times ?? 1) * ten) + (One(ref text, BehindTen, needsMarks) ?? 0);
    }

    private static int? One(ref PhraseCursor text, NumberWord[] words, bool needsMarks)
    {
        foreach (NumberWord word in words)
        {
            if (text.IsAt(word.Plain) && (!needsMarks || word.IsSpelledIn(text.WrittenWord)))
            {
                text.TakeWord();
                return word.Value;
            }
        }

        return null;
    }

    private static NumberWord Of(string word, int value) => new(word, value, word);

    private readonly record struct NumberWord(string Plain, int Value, params string[] Spellings)
    {
        internal bool IsSpelledIn(ReadOnlySpan<char> written)
        {
            foreach (string spelling in Spellings)
            {
                if (written.SequenceEqual(spelling))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
