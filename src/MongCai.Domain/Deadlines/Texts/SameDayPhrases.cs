namespace MongCai.Domain.Deadlines;

/// <summary>
/// "Trong ngày", with or without the sentence that every such procedure adds: what is received after 15:00 is returned on the next working
/// day. Another hour than the 15:00 of <see cref="CountingPolicy.SameDayCutOff"/> is not understood.
/// </summary>
internal static class SameDayPhrases
{
    private static readonly string[] Settles = PhraseCursor.LongestFirst("giai quyet", "tra ket qua", "giai quyet va tra ket qua");
    private static readonly string[] Breaks = [";", ",", "."];
    private static readonly string[] If = PhraseCursor.LongestFirst("neu", "truong hop", "doi voi", "neu ho so", "truong hop ho so", "doi voi ho so", "ho so");
    private static readonly string[] Receives = PhraseCursor.LongestFirst("nhan", "tiep nhan", "nop", "duoc tiep nhan", "nhan duoc");
    private static readonly string[] Dossiers = PhraseCursor.LongestFirst("ho so", "yeu cau", "ho so , yeu cau");
    private static readonly string[] Unsettled = PhraseCursor.LongestFirst(
        "ma khong giai quyet duoc ngay", "ma khong giai quyet ngay duoc", "ma khong the giai quyet ngay", "va khong giai quyet duoc ngay",
        "ma chua giai quyet duoc ngay", "khong giai quyet duoc ngay");
    private static readonly string[] Returns = PhraseCursor.LongestFirst(
        "tra ket qua", "tra", "duoc tra ket qua", "ket qua tra", "ket qua duoc tra", "hen tra ket qua", "giai quyet", "duoc giai quyet");
    private static readonly string[] NextDay = ["ngay lam viec tiep theo", "ngay lam viec ke tiep"];
    private static readonly string[] On = ["trong", "vao"];
    private static readonly string[] CutOff = PhraseCursor.LongestFirst(
        "15 gio", "15 h", "15 : 00", "15 h 00", "15 gio 00", "15 gio 00 phut", "15 g", "15 g 00");

    /// <summary>Takes the same-day form, as far as it goes.</summary>
    internal static bool Take(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        ahead.TakeAny(Settles);
        ahead.Take("ngay");
        if (!ahead.Take("trong ngay"))
        {
            return text.Take("same day");
        }

        ahead.Take("lam viec");
        ReceiptPhrases.TakeReceipt(ref ahead);
        text = ahead;
        TakeLateReceipt(ref text);
        return true;
    }

    private static void TakeLateReceipt(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        ahead.TakeAny(Breaks);
        bool isBracket = ahead.Take("(");
        if ((LateFirst(ref ahead) || NextDayFirst(ref ahead)) && (!isBracket || ahead.Take(")")))
        {
            text = ahead;
        }
    }

    /// <summary>Takes "nếu nhận hồ sơ sau 15h00 thì trả kết quả trong ngày làm việc tiếp theo".</summary>
    private static bool LateFirst(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        if (!Late(ref ahead))
        {
            return false;
        }

        ahead.TakeAny(Unsettled);
        ahead.Take(",");
        ahead.Take("thi");
        ahead.TakeAny(Returns);
        ahead.TakeAny(On);
        if (!ahead.TakeAny(NextDay))
        {
            return false;
        }

        text = ahead;
        return true;
    }

    /// <summary>Takes "hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ" (Decree 23/2015/NĐ-CP Art 7).</summary>
    private static bool NextDayFirst(ref PhraseCursor text)
    {
        if (!text.Take("hoac"))
        {
            return false;
        }

        text.TakeAny(On);
        if (!text.TakeAny(NextDay))
        {
            return false;
        }

        text.Take(",");
        return Late(ref text);
    }

    private static bool Late(ref PhraseCursor text)
    {
        text.TakeAny(If);
        text.TakeAny(Receives);
        text.TakeAny(Dossiers);
        return text.Take("sau") && text.TakeAny(CutOff);
    }
}
