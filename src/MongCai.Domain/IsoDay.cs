using System.Globalization;
using System.Numerics;
using NodaTime;

namespace MongCai.Domain;

/// <summary>Reads <c>2026-08-17</c> from any letters without allocation, and writes it.</summary>
internal static class IsoDay
{
    internal const int Length = 10;

    private const int ShortestMonth = 28;
    private const int NoPair = -10_000;

    internal static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    internal static bool TryRead<TLetter>(ReadOnlySpan<TLetter> text, out LocalDate date)
        where TLetter : unmanaged, IBinaryInteger<TLetter>
    {
        date = default;
        TLetter dash = TLetter.CreateTruncating('-');
        return text.Length == Length && text[4] == dash && text[7] == dash
            && TryDate((Pair(text, 0) * 100) + Pair(text, 2), Pair(text, 5), Pair(text, 8), out date);
    }

    /// <summary>Gives a day if there is one of the numbers.</summary>
    internal static bool TryDate(int year, int month, int day, out LocalDate date)
    {
        bool isDay = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1
            && (day <= ShortestMonth || day <= CalendarSystem.Iso.GetDaysInMonth(year, month));
        date = isDay ? new(year, month, day) : default;
        return isDay;
    }

    /// <summary>Reads digits and nothing else.</summary>
    internal static bool TryDigits<TLetter>(ReadOnlySpan<TLetter> text, out int number)
        where TLetter : unmanaged, IBinaryInteger<TLetter>
    {
        number = 0;
        foreach (TLetter letter in text)
        {
            int digit = int.CreateTruncating(letter) - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return true;
    }

    /// <summary>The number of two digits; where they are none, one so small that no sum with another pair is a year.</summary>
    private static int Pair<TLetter>(ReadOnlySpan<TLetter> text, int at)
        where TLetter : unmanaged, IBinaryInteger<TLetter>
    {
        int tens = int.CreateTruncating(text[at]) - '0';
        int ones = int.CreateTruncating(text[at + 1]) - '0';
        return tens is < 0 or > 9 || ones is < 0 or > 9 ? NoPair : (tens * 10) + ones;
    }
}
