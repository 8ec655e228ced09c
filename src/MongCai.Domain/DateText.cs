using System.Globalization;
using NodaTime;

namespace MongCai.Domain;

/// <summary>
/// Dates and moments: in a sentence 17/08/2026 and 17 August 2026, 08:30 ngày 17/08/2026 and 17 August 2026, 08:30; in the columns of an explanation
/// 17/08/2026, 08:30 17/08/2026, thứ Hai.
/// </summary>
internal static class DateText
{
    private static readonly string[] Vietnamese = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

    /// <summary>A day within a sentence. In English its month is a word, for 01/09 is 9 January to some.</summary>
    internal static BilingualText In(LocalDate day) => new(Day(day), English(day));

    /// <summary>A moment within a sentence.</summary>
    internal static BilingualText In(LocalDateTime moment) => At(Time(moment), moment.Date);

    /// <summary>Days within a sentence, both ends included.</summary>
    internal static BilingualText In(Validity days) => (days.From, days.Until) switch
    {
        (null, null) => new("mọi ngày", "on all days"),
        ({ } from, null) => new($"từ ngày {Day(from)}", $"from {English(from)}"),
        (null, { } until) => new($"đến ngày {Day(until)}", $"until {English(until)}"),
        ({ } from, { } until) => new($"từ ngày {Day(from)} đến ngày {Day(until)}", $"from {English(from)} to {English(until)}"),
    };

    /// <summary>A due moment within a sentence, under its due day, to which 24:00 belongs.</summary>
    internal static BilingualText In(LocalDateTime due, LocalDate on) => due.Date > on ? At("24:00", on) : In(due);

    internal static string English(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    internal static string Day(LocalDate day) => Invariant($"{day.Day:00}/{day.Month:00}/{day.Year:0000}");

    internal static string Time(LocalDateTime moment) => Invariant($"{moment.Hour:00}:{moment.Minute:00}");

    internal static string Moment(LocalDateTime moment) => $"{Time(moment)} {Day(moment.Date)}";

    /// <summary>A due moment under its due day, to which 24:00 belongs.</summary>
    internal static string Due(LocalDateTime due, LocalDate on) => due.Date > on ? "24:00 " + Day(on) : Moment(due);

    private static BilingualText At(string time, LocalDate day) => new($"{time} ngày {Day(day)}", $"{English(day)}, {time}");

    internal static string Weekday(IsoDayOfWeek day, Language language) =>
        language == Language.Vietnamese ? Vietnamese[(int)day - 1] : day.ToString();
}
