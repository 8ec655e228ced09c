using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>Says in both languages why a day of a running time counted or not, and by what.</summary>
internal readonly struct DayReason(DeadlineCalculator calculator, Term term)
{
    private readonly DeadlineCalculator calculator = calculator;
    private readonly Term term = term;

    internal BilingualText Of(DeadlineDay day) => new(In(Language.Vietnamese, day), In(Language.English, day));

    internal BilingualText SourceOf(DeadlineDay day) => new(Source(Language.Vietnamese, day), Source(Language.English, day));

    private string Source(Language language, DeadlineDay day) =>
        day.Schedule is not { } schedule ? day.Day.SourceIn(language)
        : calculator.Hours.Schedule.SourceOf(day.Date) is { Length: > 0 } source
            ? $"{Words.In(language).Schedule} '{schedule}'; {SourceText.Of(source, language)}"
        : $"{Words.In(language).Schedule} '{schedule}'";

    private string In(Language language, DeadlineDay day)
    {
        Words words = Words.In(language);
        return day.Count switch
        {
            DayCount.Start when day.Time is not null && term.Time.Unit == TimeUnit.WorkingHour => Closed(words.NoHourLeft, day, words),
            DayCount.Start => term.Restart is null ? words.Start : words.StartAgain,
            DayCount.BeforeStart => Closed(words.BeforeStart, day, words),
            DayCount.Suspended => words.Suspended,
            DayCount.Reappointed => words.AwaitsReappointed,
            DayCount.Rolled when day.Day.IsWorkingDay => words.Rolled,
            DayCount.Counted when day.Time is not null && day.Date == term.StartsAt.Date => $"{words.Counted}, {words.From} {DateText.Time(Beginning())}",
            DayCount.Counted when day.Time is null && !day.Day.IsWorkingDay => Named(words.CountedDayOff, day, words),
            DayCount.Counted => Named(words.Counted, day, words),
            DayCount.DayOff or DayCount.Rolled => Named(words.DayOff, day, words),
        };
    }

    /// <summary>The moment at which hours began: receipt, or the opening after it.</summary>
    private LocalDateTime Beginning() =>
        term.Time.Unit == TimeUnit.ClockHour || calculator.Hours.IsOpen(term.StartsAt) ? term.StartsAt : calculator.Hours.NextOpening(term.StartsAt);

    /// <summary>A reason with the hour at which the office had closed, where it had been open that day.</summary>
    private string Closed(string reason, DeadlineDay day, Words words) =>
        day.Date == term.StartsAt.Date && calculator.Hours.ClosingOf(day.Date) is { } closing && closing <= term.StartsAt
            ? $"{reason} ({words.ClosedAt} {DateText.Time(closing)})"
            : reason;

    private static string Named(string reason, DeadlineDay day, Words words) =>
        day.Day.Name.Length == 0 || day.Schedule is not null ? reason
        : day.Day.SwappedWith is not { } other ? $"{reason}: {day.Day.Name}"
        : $"{reason}: {(day.Day.IsWorkingDay ? words.WorkedFor : words.SwappedWith)} {DateText.Day(other)}";
}
