using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>
/// The days of an explanation as lines: a line for each day of which there is something to say, and one for a run of days like any other of the week.
/// </summary>
internal static class DayLines
{
    private const int ShortestRun = 4;

    internal static IEnumerable<string> Of(Deadline deadline, Words words, Language language, bool withAddresses)
    {
        List<DeadlineDay> run = [];
        foreach (DeadlineDay day in deadline.Explain())
        {
            if (run.Count > 0 && !GoesOn(run[^1], day, language))
            {
                foreach (string line in Lines(run))
                {
                    yield return line;
                }

                run.Clear();
            }

            run.Add(day);
        }

        foreach (string line in Lines(run))
        {
            yield return line;
        }

        IEnumerable<string> Lines(List<DeadlineDay> days) =>
            days.Count < ShortestRun || days.All(day => day.Count == DayCount.DayOff) ? days.Select(day => Line(day, words, language, withAddresses))
            : [Folded(days, deadline, words, language, withAddresses)];
    }

    private static bool GoesOn(DeadlineDay before, DeadlineDay day, Language language) =>
        IsPlain(before) && IsPlain(day) && before.Day.Certainty == day.Day.Certainty && before.Source.In(language) == day.Source.In(language);

    private static bool IsPlain(DeadlineDay day) =>
        day.Count is DayCount.Counted or DayCount.DayOff && day.Time is null && day.Schedule is null && day.Day.Name.Length == 0;

    private static string Line(DeadlineDay day, Words words, Language language, bool withAddresses)
    {
        string counted = day.Time is { } time && day.Count == DayCount.Counted ? Hours(time)
            : day.Number is { } number ? Invariant($"{number}")
            : "–";
        return $"{DateText.Day(day.Date)} {DateText.Weekday(day.Date.DayOfWeek, language),-9} {counted,5}  {day.Reason.In(language)} [{Source(day, language, withAddresses)}]{Projected(day, words)}";
    }

    private static string Folded(List<DeadlineDay> days, Deadline deadline, Words words, Language language, bool withAddresses)
    {
        DeadlineDay[] counted = [.. days.Where(day => day.Count == DayCount.Counted)];
        TimeUnit unit = deadline.Term.Unit == TimeUnit.WorkingDay ? TimeUnit.WorkingDay : TimeUnit.CalendarDay;
        string numbers = counted.Length == 1 ? Invariant($"{counted[0].Number}") : Invariant($"{counted[0].Number}–{counted[^1].Number}");
        int rest = days.Count - counted.Length;
        string off = rest == 0 ? "" : Invariant($"; {words.DayOff}: {rest} {(rest == 1 ? words.OneDayOff : words.DaysOff)}");
        return Invariant(
            $"{DateText.Day(days[0].Date)}–{DateText.Day(days[^1].Date)} {numbers,4}  {words.Counted}: {TimeUnitNames.Spell(counted.Length, unit, language)}{off} [{Source(days[0], language, withAddresses)}]{Projected(days[0], words)}");
    }

    private static string Source(DeadlineDay day, Language language, bool withAddresses) =>
        withAddresses && day.Schedule is null ? SourceText.WithAddresses(day.Day.Source, language) : day.Source.In(language);

    private static string Projected(DeadlineDay day, Words words) =>
        day.Day.Certainty == Certainty.Projected ? $" ({words.Certainty(Certainty.Projected)})" : "";

    private static string Hours(Duration time) => Invariant($"{(long)time.TotalHours}:{time.Minutes:00}");
}
