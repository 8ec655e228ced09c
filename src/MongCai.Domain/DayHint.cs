using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace MongCai.Domain;

/// <summary>The way out for a day that is written day first, which cannot be told from one written month first.</summary>
internal static partial class DayHint
{
    /// <summary>Says how to write a day such as <c>28/04/2026</c>; nothing for other texts.</summary>
    internal static string Of(string text)
    {
        Match match = DayFirst().Match(text);
        return match.Success && IsoDay.TryDate(Number(match, "year"), Number(match, "month"), Number(match, "day"), out LocalDate day)
            ? $" If the day stands before the month, write '{IsoDay.Text(day)}'."
            : "";
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<day>[0-9]{1,2})[/.-](?<month>[0-9]{1,2})[/.-](?<year>[0-9]{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();
}
