namespace MongCai.Domain.Deadlines;

/// <summary>
/// What says that the time runs from the receipt of a complete dossier, in the words of the law and of portals. A time that runs from
/// anything else (a payment, an opinion, a result, an announcement) has no due date until a person names its day, so nothing else is here.
/// </summary>
internal static class ReceiptPhrases
{
    private static readonly string[] From = PhraseCursor.LongestFirst("ke tu", "tinh tu", "tinh ke tu", "tu", "ke tu sau", "sau");
    private static readonly string[] When = PhraseCursor.LongestFirst("ngay", "khi", "luc", "thoi diem", "thoi gian");

    /// <summary>Who receives for the whole administration. What a department receives, it receives later.</summary>
    private static readonly string[] Offices = PhraseCursor.LongestFirst(
        "co quan co tham quyen", "co quan tiep nhan", "co quan , to chuc", "bo phan mot cua", "bo phan tiep nhan va tra ket qua",
        "bo phan tiep nhan va tra ket qua ho so",
        "trung tam phuc vu hanh chinh cong", "trung tam phuc vu hanh chinh cong cap xa", "trung tam phuc vu hanh chinh cong cap tinh",
        "trung tam phuc vu hanh chinh cong tinh");

    private static readonly string[] Filers = PhraseCursor.LongestFirst("to chuc , ca nhan", "ca nhan , to chuc", "cong dan", "nguoi dan", "nguoi yeu cau");

    private static readonly string[] Receives = PhraseCursor.LongestFirst("nhan", "nhan duoc", "tiep nhan", "tiep nhan duoc");
    private static readonly string[] Complete = PhraseCursor.LongestFirst("du", "day du");

    private static readonly string[] Dossiers = PhraseCursor.LongestFirst(
        "ho so", "bo ho so", "ho so , giay to", "ho so , tai lieu", "ho so de nghi", "thanh phan ho so", "giay to", "cac giay to", "don", "don de nghi",
        "don yeu cau", "to khai",
        "van ban de nghi", "van ban yeu cau", "yeu cau", "de nghi");

    private static readonly string[] Qualities = PhraseCursor.LongestFirst(
        "hop le", "va hop le", ", hop le", "du", "day du", ", day du", "va day du", "hoan chinh", "hop phap", "dung quy dinh", "va dung quy dinh",
        ", dung quy dinh",
        "cua cong dan", "cua nguoi dan", "cua nguoi yeu cau", "cua nguoi nop ho so", "cua to chuc , ca nhan", "cua ca nhan , to chuc",
        "tai bo phan mot cua", "tai bo phan tiep nhan va tra ket qua", "tai trung tam phuc vu hanh chinh cong");

    /// <summary>Takes "kể từ ngày nhận đủ hồ sơ hợp lệ" and its like.</summary>
    internal static bool Take(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        if (!ahead.TakeAny(From))
        {
            return false;
        }

        ahead.TakeAny(When);
        if (!TakeReceipt(ref ahead))
        {
            return false;
        }

        text = ahead;
        return true;
    }

    /// <summary>Takes "tiếp nhận hồ sơ" or "có đủ hồ sơ hợp lệ".</summary>
    internal static bool TakeReceipt(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        if (Received(ref ahead) || Filed(ref ahead) || Completed(ref ahead))
        {
            text = ahead;
            return TakeQualities(ref text);
        }

        return false;
    }

    /// <summary>Takes "cơ quan tiếp nhận đủ hồ sơ", and "tiếp nhận" alone: an office that receives, receives the dossier.</summary>
    private static bool Received(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        ahead.TakeAny(Offices);
        if (!ahead.TakeAny(Receives))
        {
            return false;
        }

        ahead.TakeAny(Complete);
        ahead.TakeAny(Dossiers);
        text = ahead;
        return true;
    }

    private static bool Filed(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        ahead.TakeAny(Filers);
        if (!ahead.Take("nop"))
        {
            return false;
        }

        ahead.TakeAny(Complete);
        text = ahead;
        return text.TakeAny(Dossiers);
    }

    /// <summary>Takes "có đủ hồ sơ hợp lệ".</summary>
    private static bool Completed(ref PhraseCursor text)
    {
        text.Take("co");
        bool isComplete = text.TakeAny(Complete);
        return text.Take("ho so") && (text.Take("duoc tiep nhan") || isComplete || text.TakeAny(Qualities));
    }

    private static bool TakeQualities(ref PhraseCursor text)
    {
        while (text.TakeAny(Qualities))
        {
        }

        return true;
    }
}
