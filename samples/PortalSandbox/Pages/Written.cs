using System.Globalization;
using MongCai.Domain;
using NodaTime;

namespace PortalSandbox.Pages;

/// <summary>Days, moments and numbers as the readers of a page write them: 17/08/2026, 08:30 17/08/2026, 1.234 or 1,234.</summary>
internal static class Written
{
    /// <summary>A space at which no line ends.</summary>
    internal const char Firm = '\u00a0';

    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static readonly string[] Weekdays = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

    internal static string Day(LocalDate day) => day.ToString("dd'/'MM'/'uuuu", CultureInfo.InvariantCulture);

    internal static string Time(LocalTime time) => time.ToString("HH':'mm", CultureInfo.InvariantCulture);

    internal static string Moment(LocalDateTime moment) => Time(moment.TimeOfDay) + Firm + Day(moment.Date);

    /// <summary>A due moment under its due day, to which 24:00 belongs.</summary>
    internal static string Due(LocalDateTime due, LocalDate on) => due.Date > on ? Invariant($"24:00{Firm}{Day(on)}") : Moment(due);

    internal static string Weekday(IsoDayOfWeek day, PageLanguage language) => language.Say(Weekdays[(int)day - 1], day.ToString());

    /// <summary>A whole number in groups of three.</summary>
    internal static string Number(long number, PageLanguage language) => number.ToString("N0", Format(language));

    /// <summary>A percentage of at most two decimals.</summary>
    internal static string Percent(decimal percent, PageLanguage language) =>
        Math.Round(percent, 2, MidpointRounding.AwayFromZero).ToString("#,##0.##", Format(language)) + Firm + "%";

    /// <summary>A text with a capital, as it begins a line.</summary>
    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static NumberFormatInfo Format(PageLanguage language) => language.Language == Language.Vietnamese ? Vietnamese : NumberFormatInfo.InvariantInfo;
}
