namespace MongCai.Domain.Deadlines;

/// <summary>
/// The phrases in which portals state processing times, without marks and capitals: portals and people drop them. A text counts as understood
/// only if every word of it is one of theirs. Another event to count from, a second limit, an extension and an exclusion that is not
/// weekends are not among them, so a sentence that has one stays a text.
/// </summary>
internal static class ProcessingTimeText
{
    private static readonly string[] Headings = PhraseCursor.LongestFirst(
        "thoi han", "thoi gian", "tong thoi gian", "tong thoi gian giai quyet", "thoi han giai quyet", "thoi gian giai quyet", "thoi han giai quyet ho so",
        "thoi gian giai quyet ho so",
        "thoi han giai quyet thu tuc hanh chinh", "thoi gian giai quyet thu tuc hanh chinh", "thoi han xu ly", "thoi gian xu ly", "thoi han thuc hien",
        "thoi gian thuc hien", "thoi han tra ket qua", "thoi gian tra ket qua");

    private static readonly string[] Limits = PhraseCursor.LongestFirst(
        "trong", "vong", "khong qua", "toi da", "nhieu nhat", "cham nhat", "muon nhat", "la", "≤", "< =");

    private static readonly string[] PerDossier = PhraseCursor.LongestFirst("/ ho so", "/ bo ho so", "/ 1 ho so", "/ 01 ho so", "/ mot ho so");

    private static readonly string[] None = PhraseCursor.LongestFirst(
        "khong quy dinh", "khong quy dinh thoi han", "khong quy dinh thoi gian", "khong quy dinh thoi han giai quyet", "khong quy dinh thoi gian giai quyet",
        "khong co quy dinh", "khong", "not set", "none");

    private static readonly string[] Ends = PhraseCursor.LongestFirst(".", ";", ". / .");

    internal static TermReading? Read(string text)
    {
        Span<char> plain = stackalloc char[FoldedText.Longest];
        Span<char> written = stackalloc char[FoldedText.Longest];
        if (!FoldedText.TryFold(text, plain, written, out FoldedText folded))
        {
            return null;
        }

        PhraseCursor start = new(folded);
        return WithoutAmount(start) is { } unit ? new(unit) : Counted(start);
    }

    private static TimeUnit? WithoutAmount(PhraseCursor text)
    {
        TakeHeading(ref text);
        PhraseCursor none = text;
        return none.TakeAny(None) && IsOver(none) ? TimeUnit.NotSet
            : SameDayPhrases.Take(ref text) && IsOver(text) ? TimeUnit.SameDay
            : null;
    }

    private static TermReading? Counted(PhraseCursor text)
    {
        TermClauses clauses = new();
        TakeLimits(ref text);
        if (clauses.TakeReceipt(ref text))
        {
            text.Take(",");
            text.Take("thi");
            TakeLimits(ref text);
        }

        if (AmountPhrases.Take(ref text) is not { } amount || UnitPhrase.Take(ref text) is not { } unit)
        {
            return null;
        }

        text.TakeAny(PerDossier);
        return clauses.TakeAll(ref text) && IsOver(text) && clauses.UnitOf(unit) is { } counted
            && counted.Of(amount.Minimum, amount.Amount) is { IsPossible: true } reading
            ? reading
            : null;
    }

    private static void TakeHeading(ref PhraseCursor text)
    {
        if (text.TakeAny(Headings))
        {
            text.Take(":");
        }
    }

    private static void TakeLimits(ref PhraseCursor text)
    {
        while (text.TakeAny(Headings) || text.TakeAny(Limits))
        {
            text.Take(":");
        }
    }

    private static bool IsOver(PhraseCursor text) => text.IsEnd || (text.TakeAny(Ends) && text.IsEnd);
}
