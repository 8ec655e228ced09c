namespace MongCai.Domain.Deadlines;

/// <summary>Numbers in Vietnamese words up to 999, and the few English ones that stand in brackets behind figures.</summary>
internal static class NumberPhrases
{
    /// <summary>
    /// Digits with one of the marks that make them one, precomposed or alone: <i>sau ngày</i> is "after the day" and <i>bây giờ</i> is "now",
    /// not six days and seven hours.
    /// </summary>
    private static readonly NumberWord[] Digits =
    [
        new("mot", 1, "ộố\u0301\u0302\u0323"), new("hai", 2), new("ba", 3), new("bon", 4, "ố\u0301\u0302"), new("nam", 5, "ă\u0306"),
        new("sau", 6, "á\u0301"), new("bay", 7, "ảẩ\u0309"), new("tam", 8, "á\u0301"), new("chin", 9, "í\u0301"),
    ];

    /// <summary>What 4 and 5 are called behind a ten. <i>Năm</i> is not among them: <i>hai mươi năm</i> is twenty years.</summary>
    private static readonly NumberWord[] BehindTen =
        [new("lam", 5, "ă\u0306"), new("nham", 5, "ă\u0306"), new("tu", 4, "ư\u031B"), .. Digits.Where(digit => digit.Value != 5)];

    private static readonly NumberWord[] Ten = [new("muoi", 10, "ươờ\u0300\u031B")];
    private static readonly NumberWord[] Hundred = [new("tram", 100, "ă\u0306")];
    private static readonly string[] And = ["linh", "le"];

    private static readonly NumberWord[] English =
    [
        new("one", 1), new("two", 2), new("three", 3), new("four", 4), new("five", 5), new("six", 6), new("seven", 7), new("eight", 8), new("nine", 9),
        new("ten", 10),
        new("twelve", 12), new("fourteen", 14), new("fifteen", 15), new("twenty", 20), new("thirty", 30), new("forty", 40), new("sixty", 60), new("ninety", 90),
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
        int times = One(ref ahead, Digits, needsMarks) ?? 1;
        if (One(ref ahead, Ten, needsMarks) is not { } ten)
        {
            return null;
        }

        text = ahead;
        return (times * ten) + (One(ref text, BehindTen, needsMarks) ?? 0);
    }

    private static int? One(ref PhraseCursor text, NumberWord[] words, bool needsMarks)
    {
        foreach (NumberWord word in words)
        {
            if (text.IsAt(word.Plain) && (!needsMarks || word.IsMarkedIn(text.WrittenWord)))
            {
                text.TakeWord();
                return word.Value;
            }
        }

        return null;
    }

    private readonly record struct NumberWord(string Plain, int Value, string Marks = "")
    {
        internal bool IsMarkedIn(ReadOnlySpan<char> written) => Marks.Length == 0 || written.ContainsAny(Marks);
    }
}
