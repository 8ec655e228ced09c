using NodaTime;

namespace MongCai.Domain;

/// <summary>Dates and moments as forms print them: 17/08/2026, 08:30 17/08/2026, thứ Hai.</summary>
internal static class DateText
{
    private static readonly string[] Vietnamese = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

    internal static string Day(LocalDate day) => Invariant($"{day.Day:00}/{day.Month:00}/{day.Year:0000}");

    internal static string Time(LocalDateTime moment) => Invariant($"{moment.Hour:00}:{moment.Minute:00}");

    internal static string Moment(LocalDateTime moment) => $"{Time(moment)} {Day(moment.Date)}";

    /// <summary>A due moment under its due day, to which 24:00 belongs.</summary>
    internal static string Due(LocalDateTime due, LocalDate on) => due.Date > on ? "24:00 " + Day(on) : Moment(due);

    internal static string Weekday(IsoDayOfWeek day, Language language) =>
        language == Language.Vietnamese ? Vietnamese[(int)day - 1] : day.ToString();
}
