using MongCai.Domain;
using NodaTime;

namespace MongCai.Cli.Rows;

/// <summary>Reads days as Vietnam writes them: <c>17/08/2026</c> or <c>7/8/2026</c>.</summary>
internal static class DayFirst
{
    internal static bool TryRead(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        return text.Contains('/') && Parts(text) is var (day, month, year) && IsoDay.TryDate(year, month, day, out date);
    }

    /// <summary>The way out for a day before its month with other signs between, such as <c>3-4-2026</c>; nothing for other texts.</summary>
    internal static BilingualText Hint(string text) => DayHint.Of(text) is not { Length: > 0 } english ? new("", "")
        : new($" Nếu ngày đứng trước tháng, hãy viết {english[english.IndexOf('\'')..]}", english);

    /// <summary>The numbers of <c>17/08/2026</c> or <c>2026-08-17</c>, whether there is such a day or not; null of other texts.</summary>
    internal static (int Day, int Month, int Year)? Parts(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        bool isIso = text.Contains('-');
        return text.Split(parts, isIso ? '-' : '/') == 3
            && TryPart(text[parts[isIso ? 2 : 0]], 2, out int day) && TryPart(text[parts[1]], 2, out int month)
            && text[parts[isIso ? 0 : 2]] is { Length: 4 } last && IsoDay.TryDigits(last, out int year)
            ? (day, month, year)
            : null;
    }

    private static bool TryPart(ReadOnlySpan<char> text, int longest, out int number)
    {
        number = 0;
        return text.Length is > 0 && text.Length <= longest && IsoDay.TryDigits(text, out number);
    }
}
