using MongCai.Domain.Calendars;
using NodaTime;

namespace PortalSandbox.Pages;

/// <summary>The office's hours in words: those of an ordinary week, and whether one can come now.</summary>
internal sealed class OfficeHours(WorkingHours hours, LocalDateTime now, PageLanguage language)
{
    private const int Week = 7;
    private const int MostWeeks = 8;

    /// <summary>The hours of the week, days of the same hours together, such as <c>thứ Hai – thứ Sáu 07:30–11:30, 13:00–17:00</c>.</summary>
    internal IEnumerable<string> Lines()
    {
        string[] open = [.. Enumerable.Range(1, Week).Select(number => OrdinaryHours((IsoDayOfWeek)number))];
        for (int first = 0, next; first < Week; first = next)
        {
            next = Enumerable.Range(first, Week - first).First(day => day + 1 == Week || open[day + 1] != open[first]) + 1;
            if (open[first].Length > 0)
            {
                yield return Invariant($"{Days((IsoDayOfWeek)(first + 1), (IsoDayOfWeek)next)}: {open[first]}");
            }
        }
    }

    /// <summary>Whether the office is open now, until when, or when it opens next.</summary>
    internal string State() => hours.IsOpen(now)
        ? language.Say("Đang mở cửa, đến ", "Open now, until ") + Written.Time(hours.NextClosing(now).TimeOfDay)
        : language.Say("Đang đóng cửa; mở lại lúc ", "Closed now; opens at ") + Opening(hours.NextOpening(now));

    private string Opening(LocalDateTime opening) =>
        Invariant($"{Written.Time(opening.TimeOfDay)} {Written.Weekday(opening.DayOfWeek, language)} {Written.Day(opening.Date)}");

    private string Days(IsoDayOfWeek first, IsoDayOfWeek last) => first == last
        ? Written.Capital(Written.Weekday(first, language))
        : Invariant($"{Written.Capital(Written.Weekday(first, language))} – {Written.Weekday(last, language)}");

    /// <summary>The hours of the next day of the week that nothing departs from; none where it is a day off.</summary>
    private string OrdinaryHours(IsoDayOfWeek weekday)
    {
        LocalDate next = now.Date.PlusDays(((int)weekday - (int)now.DayOfWeek + Week) % Week);
        LocalDate? ordinary = Enumerable.Range(0, MostWeeks).Select(week => (LocalDate?)next.PlusWeeks(week)).FirstOrDefault(day => IsOrdinary(day!.Value));
        return string.Join(", ", ordinary is { } day ? Intervals(day) : []);
    }

    private bool IsOrdinary(LocalDate day) => hours.Calendar.Describe(day).Kind is DayKind.WeeklyWorkingDay or DayKind.WeeklyDayOff;

    private IEnumerable<string> Intervals(LocalDate day)
    {
        for (LocalDateTime at = day.AtMidnight(); hours.ClosingOf(day) > at;)
        {
            LocalDateTime opening = hours.IsOpen(at) ? at : hours.NextOpening(at);
            at = hours.NextClosing(opening);
            yield return Invariant($"{Written.Time(opening.TimeOfDay)}–{(at.Date > day ? "24:00" : Written.Time(at.TimeOfDay))}");
        }
    }
}
