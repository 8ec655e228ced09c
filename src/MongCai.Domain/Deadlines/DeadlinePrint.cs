using System.Globalization;
using System.Text;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>Prints a due date and its explanation as text, a line a day.</summary>
internal static class DeadlinePrint
{
    internal static string Print(Deadline deadline, Language language)
    {
        Words words = Words.In(language);
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"{words.Received}: {DateText.Moment(deadline.ReceivedAt)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"{words.Term}: {deadline.Term.Text}{(deadline.Term.Reading(language) is { } reading ? $" (= {reading})" : "")}");
        foreach (Suspension suspension in deadline.Running.Suspensions)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{Label(suspension, deadline, words)}: {DateText.Moment(suspension.From)} – {(suspension.Until is { } until ? DateText.Moment(until) : "…")}: {suspension.Reason}");
        }

        if (deadline.Expired is { } expired)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{words.Expired}: {DateText.Due(expired.DueAt, expired.DueOn)}");
        }

        text.AppendLine();
        foreach (DeadlineDay day in deadline.Explain())
        {
            text.AppendLine(Line(day, deadline, words, language));
        }

        text.AppendLine();
        if (deadline.Reappointment is { } moved)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{words.Reappointed}: {DateText.Day(moved.OriginallyDueOn)} → {DateText.Day(moved.DueOn)} ({DateText.Moment(moved.DecidedAt)}): {moved.Reason}");
        }

        text.Append(CultureInfo.InvariantCulture, $"{words.Due}: {DateText.Due(deadline.DueAt, deadline.DueOn)}, {DateText.Weekday(deadline.DueOn.DayOfWeek, language)}, {words.Certainty(deadline.Certainty)}");
        foreach (BilingualText remark in DeadlineRemarks.Of(deadline))
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"{words.Remark}: {remark.In(language)}");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Label(Suspension suspension, Deadline deadline, Words words) =>
        deadline.Running.IsBeforeReceipt(suspension) ? words.BeforeReceipt
        : deadline.Running.IsAfterDue(suspension) ? words.AfterDue
        : !suspension.IsSupplement ? words.Paused
        : deadline.Clock == DeadlineClock.LegalRestart ? words.Restarted
        : words.Subtracted;

    private static string Line(DeadlineDay day, Deadline deadline, Words words, Language language)
    {
        string counted = day.Time is { } time && day.Count == DayCount.Counted ? Hours(time)
            : day.Number is { } number ? Invariant($"{number}")
            : "–";
        string projected = day.Day.Certainty == Certainty.Projected ? $" ({words.Certainty(Certainty.Projected)})" : "";
        string source = day.Schedule is { } schedule ? $"{words.Schedule} '{schedule}'" : InstrumentNames.In(language, day.Day.Source);
        return $"{DateText.Day(day.Date)} {DateText.Weekday(day.Date.DayOfWeek, language),-9} {counted,5}  {Reason(day, deadline, words)} [{source}]{projected}";
    }

    private static string Hours(Duration time) => Invariant($"{(long)time.TotalHours}:{time.Minutes:00}");

    private static string Reason(DeadlineDay day, Deadline deadline, Words words) => day.Count switch
    {
        DayCount.Start when day.Time is not null && deadline.Term.Unit == TimeUnit.WorkingHour => Closed(words.NoHourLeft, day, deadline, words),
        DayCount.Start => deadline.Running.Restart is null ? words.Start : words.StartAgain,
        DayCount.BeforeStart => Closed(words.BeforeStart, day, deadline, words),
        DayCount.Suspended => words.Suspended,
        DayCount.Reappointed => words.AwaitsReappointed,
        DayCount.Rolled when day.Day.IsWorkingDay => words.Rolled,
        DayCount.Counted when day.Time is not null && day.Date == deadline.StartsAt.Date => $"{words.Counted}, {words.From} {DateText.Time(Beginning(deadline))}",
        DayCount.Counted => Named(words.Counted, day),
        _ => Named(words.DayOff, day),
    };

    /// <summary>The moment at which hours began: receipt, or the opening after it.</summary>
    private static LocalDateTime Beginning(Deadline deadline) =>
        deadline.Term.Unit == TimeUnit.ClockHour || deadline.Rules.Hours.IsOpen(deadline.StartsAt)
            ? deadline.StartsAt
            : deadline.Rules.Hours.NextOpening(deadline.StartsAt);

    /// <summary>A reason with the hour at which the office had closed, where it had been open that day.</summary>
    private static string Closed(string reason, DeadlineDay day, Deadline deadline, Words words) =>
        day.Date == deadline.StartsAt.Date && deadline.Rules.Hours.ClosingOf(day.Date) is { } closing && closing <= deadline.StartsAt
            ? $"{reason} ({words.ClosedAt} {(closing.Date > day.Date ? "24:00" : DateText.Time(closing))})"
            : reason;

    private static string Named(string reason, DeadlineDay day) => day.Day.Name.Length == 0 || day.Schedule is not null ? reason : $"{reason}: {day.Day.Name}";
}
