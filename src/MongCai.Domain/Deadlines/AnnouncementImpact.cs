namespace MongCai.Domain.Deadlines;

/// <summary>What a new announcement does to open dossiers.</summary>
/// <example>
/// <code>
/// DeadlineCalculator before = DeadlineCalculator.Standard;
/// AnnouncedDay storm = AnnouncedDay.Closure(new LocalDate(2026, 8, 28), "Nghỉ tránh bão", "Công điện 7");
/// DeadlineCalculator after = new(WorkingHours.Of(before.Calendar.With(storm), Schedule.Standard));
/// OpenTerm&lt;string&gt; open = new("A", new LocalDateTime(2026, 8, 26, 8, 20), ProcessingTime.WorkingDays(3));
/// Console.WriteLine(Invariant($"{AnnouncementImpact.Moved([open], before, after).Single().After.Deadline?.DueOn:uuuu-MM-dd}"));
/// // 2026-09-04
/// </code>
/// </example>
public static class AnnouncementImpact
{
    /// <summary>The due dates that move, in the order of the dossiers, and the dossiers whose time stands still; the others are left out.</summary>
    /// <remarks>
    /// Each due date is the one that <see cref="DeadlineCalculator"/> counts, with the suspensions and the clock of the dossier; one that was appointed anew
    /// is never earlier than the day appointed. This is a forecast that warns: what it lists moves no due date, and a person decides (Decree
    /// 118/2025/NĐ-CP, amended by Decree 309/2026/NĐ-CP).
    /// </remarks>
    /// <param name="open">The open dossiers; read once, as the result is.</param>
    /// <param name="before">The rules over the calendar as it was.</param>
    /// <param name="after">The rules over the calendar with the new announcement.</param>
    /// <exception cref="ArgumentOutOfRangeException">A calendar does not cover a receipt or a due date; thrown while the result is read.</exception>
    public static IEnumerable<MovedDeadline<TCode>> Moved<TCode>(IEnumerable<OpenTerm<TCode>> open, DeadlineCalculator before, DeadlineCalculator after)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return open
            .Select(dossier => new MovedDeadline<TCode>(dossier.Code, dossier.OutcomeBy(before), dossier.OutcomeBy(after)))
            .Where(dossier => dossier.StandsStill || dossier.Before.Deadline?.DueAt != dossier.After.Deadline?.DueAt);
    }
}
