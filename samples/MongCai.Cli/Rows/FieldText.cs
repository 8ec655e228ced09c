using System.Globalization;
using MongCai.Domain;
using NodaTime;

namespace MongCai.Cli.Rows;

/// <summary>Reads the texts of fields, strictly: no spaces around, no other forms than are named.</summary>
internal static class FieldText
{
    internal delegate bool TryRead<T>(ReadOnlySpan<char> text, out T value);

    /// <summary>Reads <c>2026-08-17</c>, or <c>17/08/2026</c> as Vietnam writes it: the day before the month, never after it.</summary>
    internal static bool TryDate(ReadOnlySpan<char> text, out LocalDate date) => IsoDay.TryRead(text, out date) || DayFirst.TryRead(text, out date);

    /// <summary>
    /// Reads <c>2026-08-17T09:30</c> or <c>17/08/2026 09:30</c>, with seconds if there are any; <c>T24:00</c> is the end of the day.
    /// </summary>
    internal static bool TryMoment(ReadOnlySpan<char> text, out LocalDateTime moment)
    {
        moment = default;
        int between = text.IndexOfAny('T', ' ');
        return between > 0
            && (DayFirst.TryRead(text[..between], out LocalDate date) || (text[between] == 'T' && IsoDay.TryRead(text[..between], out date)))
            && TryHour(text[(between + 1)..], date, out moment);
    }

    private static bool TryHour(ReadOnlySpan<char> text, LocalDate date, out LocalDateTime moment)
    {
        moment = default;
        int second = 0;
        if (text.Length is not (5 or 8) || text[2] != ':'
            || !IsoDay.TryDigits(text[..2], out int hour) || !IsoDay.TryDigits(text[3..5], out int minute)
            || (text.Length == 8 && (text[5] != ':' || !IsoDay.TryDigits(text[6..], out second)))
            || hour > 24 || minute > 59 || second > 59 || (hour == 24 && (minute > 0 || second > 0)))
        {
            return false;
        }

        moment = date.AtMidnight().PlusHours(hour).PlusMinutes(minute).PlusSeconds(second);
        return true;
    }

    /// <summary>Whether a moment is written as 24:00, the end of its day.</summary>
    internal static bool IsEndOfDay(ReadOnlySpan<char> text) => text[(text.IndexOfAny('T', ' ') + 1)..] is ['2', '4', ':', ..];

    /// <summary>The month of a day that it does not have, such as 30 February, and how many it has; null of other texts.</summary>
    internal static (int Year, int Month, int Days)? MonthOf(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('T', ' ');
        return DayFirst.Parts(end < 0 ? text : text[..end]) is ({ } day, { } month and >= 1 and <= 12, { } year and >= 1)
            && CalendarSystem.Iso.GetDaysInMonth(year, month) is var days && day > days
            ? (year, month, days)
            : null;
    }

    /// <summary>Reads a moment, or a date for its first moment, 00:00.</summary>
    internal static bool TryMomentOrDate(ReadOnlySpan<char> text, out LocalDateTime moment)
    {
        if (TryDate(text, out LocalDate date))
        {
            moment = date.AtMidnight();
            return true;
        }

        return TryMoment(text, out moment);
    }

    internal static bool TryWhole(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>Reads <c>0.05</c>: digits with at most one decimal point.</summary>
    internal static bool TryNumber(ReadOnlySpan<char> text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    /// <summary>Reads <c>stop/resume;stop/resume</c>; null where the text is of another form, no stretch where it is empty.</summary>
    internal static List<(T Stop, T Resume)>? Pauses<T>(ReadOnlySpan<char> text, TryRead<T> tryRead)
    {
        List<(T, T)> pauses = [];
        foreach (Range part in text.IsEmpty ? default : text.Split(';'))
        {
            if (!TryPause(text[part], tryRead, out (T, T) pause))
            {
                return null;
            }

            pauses.Add(pause);
        }

        return pauses;
    }

    /// <summary>Reads a stretch, in whose ends there may be slashes too.</summary>
    private static bool TryPause<T>(ReadOnlySpan<char> text, TryRead<T> tryRead, out (T Stop, T Resume) pause)
    {
        for (int slash = text.IndexOf('/'); slash >= 0 && slash < text.Length; slash++)
        {
            if (text[slash] == '/' && tryRead(text[..slash], out T stop) && tryRead(text[(slash + 1)..], out T resume))
            {
                pause = (stop, resume);
                return true;
            }
        }

        pause = default!;
        return false;
    }

    /// <summary>A text as messages show it: in quotes, its end left out where it is long.</summary>
    internal static string Quoted(ReadOnlySpan<char> text) => ShownText.Quoted(text.ToString());
}
