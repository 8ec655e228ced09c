using System.Globalization;
using Humanizer;
using MongCai.Domain;
using MongCai.Domain.Calendars;
using NodaTime;

namespace Guides.Jobs;

/// <summary>The same questions asked of others.</summary>
internal static class Comparison
{
    internal static void ByHand()
    {
        #region ByHand
        HashSet<DateOnly> holidays = [new(2026, 9, 1), new(2026, 9, 2)];
        DateOnly byHand = new(2026, 8, 26);
        for (int left = 5; left > 0;)
        {
            byHand = byHand.AddDays(1);
            left -= byHand.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || holidays.Contains(byHand) ? 0 : 1;
        }

        LocalDate counted = WorkingCalendar.Official.PlusWorkingDays(new LocalDate(2026, 8, 26), 5);
        Console.WriteLine(Invariant($"{byHand:yyyy-MM-dd}; {counted:uuuu-MM-dd}"));
        #endregion
    }

    internal static void OtherWords()
    {
        #region OtherWords
        foreach (long amount in (long[])[54, 1_001, 1_010, 20_000, 2_000_000_000])
        {
            Console.WriteLine($"{amount.ToWords(CultureInfo.GetCultureInfo("vi-VN"))} · {Vnd.Of(amount).ToWords()}");
        }
        #endregion
    }

    internal static void OtherCalendars()
    {
        #region OtherCalendars
        ChineseLunisolarCalendar chinese = new();
        IEnumerable<int> different = Enumerable.Range(1968, 133)
            .Where(year => chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0) != VietnameseLunarCalendar.NewYear(year).ToDateTimeUnspecified());

        Console.WriteLine(string.Join(", ", different));
        Console.WriteLine(CalendarSystem.Ids.Count(id => id.Contains("Lun", StringComparison.Ordinal) || id.Contains("Viet", StringComparison.Ordinal)));
        #endregion
    }
}
