using System.Globalization;
using System.Text;

namespace MongCai.Domain.Deadlines;

/// <summary>Prints a due date and its explanation as text.</summary>
internal static class DeadlinePrint
{
    internal static string Print(Deadline deadline, Language language, bool withAddresses)
    {
        Words words = Words.In(language);
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"{words.Received}: {DateText.Moment(deadline.ReceivedAt)}");
        text.AppendLine(
            CultureInfo.InvariantCulture, $"{words.Term}: {deadline.Term.Text}{(deadline.Term.Reading(language) is { } reading ? $" (= {reading})" : "")}");
        foreach (Suspension suspension in deadline.Running.Suspensions)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{Label(suspension, deadline, words)}: {DateText.Moment(suspension.From)} – {(suspension.Until is { } until ? DateText.Moment(until) : "…")}: {suspension.Reason}");
        }

        if (deadline.Expired is { } expired)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{words.Expired}: {DateText.Due(expired.DueAt, expired.DueOn)}");
        }

        text.AppendLine();
        foreach (string line in DayLines.Of(deadline, words, language, withAddresses))
        {
            text.AppendLine(line);
        }

        text.AppendLine();
        if (deadline.Reappointment is { } moved)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{words.Reappointed}: {DateText.Day(moved.OriginallyDueOn)} → {DateText.Day(moved.DueOn)} ({DateText.Moment(moved.DecidedAt)}): {moved.Reason}");
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"{words.Due}: {DateText.Due(deadline.DueAt, deadline.DueOn)}, {DateText.Weekday(deadline.DueOn.DayOfWeek, language)}, {words.Certainty(deadline.Certainty)}");
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
}
