using System.Globalization;
using MongCai.Domain;
using NodaTime;

namespace MongCai.Cli.Rows;

/// <summary>Reads the texts of fields, strictly: no spaces around, no other forms of a date.</summary>
internal static class FieldText
{
    internal delegate bool TryRead<T>(ReadOnlySpan<char> text, out T value);

    /// <summary>Reads <c>2026-08-17</c>.</summary>
    internal static bool TryDate(ReadOnlySpan<char> text, out LocalDate date) => IsoDay.TryRead(text, out date);

    /// <summary>Reads <c>2026-08-17T09:30</c>, with seconds if there are any; <c>T24:00</c> is the end of the day.</summary>
    internal static bool TryMoment(ReadOnlySpan<char> text, out LocalDateTime moment)
    {
        moment = default;
        int second = 0;
        if (text.Length is not (16 or 19) || text[IsoDay.Length] != 'T' || text[13] != ':' || !TryDate(text[..IsoDay.Length], out LocalDate date)
            || !IsoDay.TryDigits(text[11..13], out int hour) || !IsoDay.TryDigits(text[14..16], out int minute)
            || (text.Length == 19 && (text[16] != ':' || !IsoDay.TryDigits(text[17..], out second)))
            || hour > 24 || minute > 59 || second > 59 || (hour == 24 && (minute > 0 || second > 0)))
        {
            return false;
        }

        moment = date.AtMidnight().PlusHours(hour).PlusMinutes(minute).PlusSeconds(second);
        return true;
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
            ReadOnlySpan<char> pause = text[part];
            int slash = pause.IndexOf('/');
            if (slash < 0 || !tryRead(pause[..slash], out T stop) || !tryRead(pause[(slash + 1)..], out T resume))
            {
                return null;
            }

            pauses.Add((stop, resume));
        }

        return pauses;
    }

    /// <summary>A text as messages show it: in quotes, its end left out where it is long.</summary>
    internal static string Quoted(ReadOnlySpan<char> text) => ShownText.Quoted(text.ToString());
}
