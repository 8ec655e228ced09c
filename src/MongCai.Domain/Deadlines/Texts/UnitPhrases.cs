namespace MongCai.Domain.Deadlines;

/// <summary>
/// A unit in words, and what one of it is in a unit that is counted: a week is seven days, to the same weekday, a year twelve
/// months, to the corresponding date, a minute the sixtieth part of an hour (Civil Code 91/2015/QH13 Art 148.2, 148.4, 146.1).
/// </summary>
internal readonly record struct UnitPhrase(string Words, TimeUnit Unit, int Times = 1, int Parts = 1)
{
    /// <summary>Half a month is fifteen days (Civil Code 91/2015/QH13 Art 146.1); half a year is six months, as twelve times a half.</summary>
    private const int DaysOfHalfAMonth = 15;

    private static readonly UnitPhrase[] All =
    [
        .. ((UnitPhrase[])[
            new("ngay lam viec", TimeUnit.WorkingDay), new("ngay lv", TimeUnit.WorkingDay), new("working day", TimeUnit.WorkingDay),
            new("working days", TimeUnit.WorkingDay),
            new("ngay", TimeUnit.CalendarDay), new("day", TimeUnit.CalendarDay), new("days", TimeUnit.CalendarDay),
            new("calendar day", TimeUnit.CalendarDay), new("calendar days", TimeUnit.CalendarDay),
            new("gio lam viec", TimeUnit.WorkingHour), new("gio lv", TimeUnit.WorkingHour), new("h lam viec", TimeUnit.WorkingHour),
            new("working hour", TimeUnit.WorkingHour), new("working hours", TimeUnit.WorkingHour),
            new("gio", TimeUnit.ClockHour), new("h", TimeUnit.ClockHour), new("hour", TimeUnit.ClockHour), new("hours", TimeUnit.ClockHour),
            new("thang", TimeUnit.Month), new("month", TimeUnit.Month), new("months", TimeUnit.Month),
            new("tuan", TimeUnit.CalendarDay, Times: 7), new("week", TimeUnit.CalendarDay, Times: 7), new("weeks", TimeUnit.CalendarDay, Times: 7),
            new("nam", TimeUnit.Month, Times: 12), new("year", TimeUnit.Month, Times: 12), new("years", TimeUnit.Month, Times: 12),
            new("phut", TimeUnit.ClockHour, Parts: 60), new("minute", TimeUnit.ClockHour, Parts: 60), new("minutes", TimeUnit.ClockHour, Parts: 60),
        ]).OrderByDescending(phrase => phrase.Words.Length),
    ];

    /// <summary>Whether the unit is itself one that is counted.</summary>
    internal bool IsCounted => Times == 1 && Parts == 1;

    internal static UnitPhrase? Take(ref PhraseCursor text)
    {
        foreach (UnitPhrase phrase in All)
        {
            if (text.Take(phrase.Words))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>What so much of this unit is.</summary>
    /// <returns>Null where the law does not say: one and a half weeks, a quarter of a month.</returns>
    internal TermReading? Of(decimal? minimum, decimal amount) =>
        this is { Unit: TimeUnit.Month, Times: 1 } && (minimum, amount) is (null, 0.5m) ? new(TimeUnit.CalendarDay, DaysOfHalfAMonth)
        : IsDivisible || (IsWhole(amount) && IsWhole(minimum ?? 0)) ? new(Unit, amount * Times / Parts, minimum * Times / Parts)
        : null;

    private bool IsDivisible => IsCounted && Unit != TimeUnit.Month;

    private bool IsWhole(decimal amount) => decimal.IsInteger(amount * Times);
}
