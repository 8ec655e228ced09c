using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;
using NodaTime.Text;

namespace PortalSandbox.Pages;

/// <summary>What the page on due dates is asked, as it was typed, and as it was read.</summary>
internal sealed class DueDateQuestion
{
    internal const string DayField = "ngay";
    internal const string TimeField = "gio";
    internal const string TermField = "thoi-han";
    internal const string ScheduleField = "lich";
    internal const string StopField = "dung";
    internal const string ResumeField = "lai";
    private const int MostLetters = 200;

    private static readonly LocalDatePattern[] DayPatterns =
        [.. new[] { "d'/'M'/'uuuu", "d'-'M'-'uuuu", "d'.'M'.'uuuu", "uuuu'-'MM'-'dd" }.Select(LocalDatePattern.CreateWithInvariantCulture)];
    private static readonly LocalTimePattern[] TimePatterns = [.. new[] { "H':'mm", "H'h'mm", "H'.'mm" }.Select(LocalTimePattern.CreateWithInvariantCulture)];

    private readonly PageLanguage language;
    private readonly List<(string Field, string Words)> faults = [];
    private readonly DeadlineCalculator standard;

    private DueDateQuestion(HttpRequest request, PageLanguage language, DeadlineCalculator standard, LocalDateTime now)
    {
        (this.language, this.standard) = (language, standard);
        IsAsked = Text(request, TermField).Length > 0 || Text(request, DayField).Length > 0;
        Day = IsAsked ? Text(request, DayField) : Written.Day(now.Date);
        Time = IsAsked ? Text(request, TimeField) : Written.Time(now.TimeOfDay);
        Day = Day.Length == 0 && !request.Query.ContainsKey(DayField) ? Written.Day(now.Date) : Day;
        Time = Time.Length == 0 && !request.Query.ContainsKey(TimeField) ? Written.Time(now.TimeOfDay) : Time;
        (Term, Stop, Resume) = (Text(request, TermField), Text(request, StopField), Text(request, ResumeField));
        OpenOnSaturdays = request.Query[ScheduleField] == Schedule.SaturdayMornings.Name;
        Answer = IsAsked ? Count() : null;
    }

    internal static DueDateQuestion Of(HttpRequest request, PageLanguage language, DeadlineCalculator standard, LocalDateTime now) =>
        new(request, language, standard, now);

    /// <summary>Whether anything was asked; without, the form shows the moment it is now.</summary>
    internal bool IsAsked { get; }

    internal string Day { get; }

    internal string Time { get; }

    internal string Term { get; }

    internal string Stop { get; }

    internal string Resume { get; }

    internal bool OpenOnSaturdays { get; }

    /// <summary>The due date; null where nothing was asked, or what was typed is wrong.</summary>
    internal Deadline? Answer { get; }

    /// <summary>What is wrong, by the field.</summary>
    internal IReadOnlyList<(string Field, string Words)> Faults => faults;

    internal string? FaultOf(string field) => faults.Where(fault => fault.Field == field).Select(fault => fault.Words).FirstOrDefault();

    private static string Text(HttpRequest request, string field) => request.Query[field].ToString().Trim();

    private Deadline? Count()
    {
        LocalDate? day = ReadDay(DayField, Day);
        LocalTime? time = ReadTime();
        ProcessingTime? term = ReadTerm();
        Suspension[]? pause = ReadPause();
        return day is { } on && time is { } at && term is { } stated && pause is not null ? DueDateOf(stated, on + at, pause) : null;
    }

    private Deadline? DueDateOf(ProcessingTime term, LocalDateTime received, Suspension[] pause)
    {
        try
        {
            return Calculator().DueDateOf(term, received, pause).Deadline;
        }
        catch (ArgumentOutOfRangeException)
        {
            WorkingCalendar calendar = standard.Calendar;
            Refuse(
                DayField,
                Invariant(
                    $"{language.Say("Lịch chỉ có các năm", "The calendar has the years")} {calendar.FirstDay.Year}–{calendar.LastDay.Year}; {language.Say("ngày nhận hoặc ngày hẹn nằm ngoài.", "the receipt or the due date lies outside them.")}"));
            return null;
        }
    }

    private DeadlineCalculator Calculator() => OpenOnSaturdays ? new(WorkingHours.Of(standard.Calendar, Schedule.SaturdayMornings), standard.Policy) : standard;

    private LocalDate? ReadDay(string field, string text)
    {
        ParseResult<LocalDate>? read = DayPatterns.Select(pattern => pattern.Parse(text)).FirstOrDefault(result => result.Success);
        return read?.Value
            ?? Refuse<LocalDate>(
                field,
                Invariant(
                    $"{language.Say("Đã nhập", "Found")} “{text}”; {language.Say("cần ngày có trong lịch, như 17/08/2026.", "expected a day that exists, such as 17/08/2026.")}"));
    }

    private LocalTime? ReadTime() => Time.Length == 0 ? LocalTime.Midnight
        : TimePatterns.Select(pattern => pattern.Parse(Time)).FirstOrDefault(result => result.Success)?.Value
            ?? Refuse<LocalTime>(
                TimeField,
                Invariant(
                    $"{language.Say("Đã nhập", "Found")} “{Time}”; {language.Say("cần giờ từ 00:00 đến 23:59, như 08:30.", "expected a time from 00:00 to 23:59, such as 08:30.")}"));

    /// <summary>A longer text is refused and not cut: its end may say another time.</summary>
    private ProcessingTime? ReadTerm() =>
        Term.Length <= MostLetters && ProcessingTime.FromText(Term) is { Unit: not (TimeUnit.Unparsed or TimeUnit.NotSet) } term
        ? term
        : Refuse<ProcessingTime>(
            TermField,
            Invariant(
                $"{language.Say("Đã nhập", "Found")} “{Term}”; {language.Say("cần số và đơn vị, như 5 ngày làm việc, 15 ngày, 8 giờ làm việc, 2 tháng, trong ngày.", "expected an amount and its unit, such as 5 working days, 15 days, 8 working hours, 2 months, or same day.")}"));

    /// <summary>The one pause; none where both fields are empty, null where they are wrong.</summary>
    private Suspension[]? ReadPause()
    {
        if (Stop.Length == 0 && Resume.Length == 0)
        {
            return [];
        }

        LocalDate? stop = ReadDay(StopField, Stop);
        LocalDate? resume = ReadDay(ResumeField, Resume);
        if (resume < stop)
        {
            Refuse(ResumeField, language.Say(
                "Ngày tính tiếp phải bằng hoặc sau ngày tạm dừng. Hãy sửa một trong hai ngày.",
                "The day on which the time goes on must not be before the day of the pause. Correct one of the two."));
            return null;
        }

        return stop is { } from && resume is { } until
            ? [Suspension.Pause(from.AtMidnight(), until.AtMidnight(), language.Say("theo ngày đã nhập", "as entered"))]
            : null;
    }

    private T? Refuse<T>(string field, string words)
        where T : struct
    {
        Refuse(field, words);
        return null;
    }

    private void Refuse(string field, string words) => faults.Add((field, words));
}
