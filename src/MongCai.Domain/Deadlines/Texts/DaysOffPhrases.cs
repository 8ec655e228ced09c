namespace MongCai.Domain.Deadlines;

/// <summary>
/// What says behind an amount which days it counts: "(ngày làm việc)", "không kể thứ bảy, chủ nhật", "trừ ngày nghỉ, ngày lễ". Days
/// without weekends are working days; days without Sundays alone, or without holidays alone, are no unit of the law.
/// </summary>
internal static class DaysOffPhrases
{
    private static readonly string[] Without = PhraseCursor.LongestFirst(
        "khong ke", "khong tinh", "khong tinh vao", "khong bao gom", "khong gom", "tru", "ngoai tru", "loai tru");
    private static readonly string[] The = PhraseCursor.LongestFirst("cac ngay", "nhung ngay", "cac", "ngay");
    private static readonly string[] And = [",", "va", "/"];

    private static readonly (string Words, DaysOff Days)[] Named =
    [
        ("ngay nghi cuoi tuan", DaysOff.Weekend), ("ngay nghi hang tuan", DaysOff.Weekend), ("nghi cuoi tuan", DaysOff.Weekend), ("cuoi tuan", DaysOff.Weekend),
        ("ngay nghi le , tet", DaysOff.Holidays), ("ngay nghi le", DaysOff.Holidays), ("nghi le , tet", DaysOff.Holidays), ("nghi le", DaysOff.Holidays),
        ("ngay nghi", DaysOff.All), ("nghi", DaysOff.All),
        ("thu bay", DaysOff.Saturday), ("thu 7", DaysOff.Saturday), ("t 7", DaysOff.Saturday), ("chu nhat", DaysOff.Sunday), ("cn", DaysOff.Sunday),
        ("le , tet", DaysOff.Holidays), ("le", DaysOff.Holidays), ("tet", DaysOff.Holidays),
    ];

    private static readonly (string Words, TimeUnit Unit)[] Units =
    [
        ("tinh theo ngay lam viec", TimeUnit.WorkingDay), ("theo ngay lam viec", TimeUnit.WorkingDay), ("ngay lam viec", TimeUnit.WorkingDay),
        ("lam viec", TimeUnit.WorkingDay),
        ("tinh theo gio lam viec", TimeUnit.WorkingHour), ("theo gio lam viec", TimeUnit.WorkingHour), ("gio lam viec", TimeUnit.WorkingHour),
    ];

    /// <summary>Takes the days that a text leaves out.</summary>
    internal static DaysOff? TakeWithout(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        if (!ahead.TakeAny(Without) || Day(ref ahead) is not { } days)
        {
            return null;
        }

        text = ahead;
        while (Next(ref text) is { } another)
        {
            days |= another;
        }

        return days;
    }

    /// <summary>Takes a unit that stands behind the amount once more.</summary>
    internal static TimeUnit? TakeUnit(ref PhraseCursor text)
    {
        foreach ((string words, TimeUnit unit) in Units)
        {
            if (text.Take(words))
            {
                return unit;
            }
        }

        return null;
    }

    private static DaysOff? Next(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        ahead.TakeAny(And);
        if (Day(ref ahead) is not { } day)
        {
            return null;
        }

        text = ahead;
        return day;
    }

    private static DaysOff? Day(ref PhraseCursor text)
    {
        if (One(ref text) is { } days)
        {
            return days;
        }

        text.TakeAny(The);
        return One(ref text);
    }

    private static DaysOff? One(ref PhraseCursor text)
    {
        foreach ((string words, DaysOff days) in Named)
        {
            if (text.Take(words))
            {
                return days;
            }
        }

        return null;
    }
}

/// <summary>Days that a text leaves out of a count.</summary>
[Flags]
internal enum DaysOff
{
    None = 0,
    Saturday = 1,
    Sunday = 2,
    Weekend = Saturday | Sunday,
    Holidays = 4,
    All = Weekend | Holidays,
}
