using System.Numerics;
using NodaTime;

namespace MongCai.Domain;

/// <summary>Reads <c>2026-08-17</c> from any letters without allocation.</summary>
internal static class IsoDay
{
    internal const int Length = 10;

    internal static bool TryRead<TLetter>(ReadOnlySpan<TLetter> text, out LocalDate date)
        where TLetter : unmanaged, IBinaryInteger<TLetter>
    {
        date = default;
        TLetter dash = TLetter.CreateTruncating('-');
        if (text.Length != Length || text[4] != dash || text[7] != dash
            || !TryDigits(text[..4], out int year) || !TryDigits(text[5..7], out int month) || !TryDigits(text[8..], out int day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
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
}
