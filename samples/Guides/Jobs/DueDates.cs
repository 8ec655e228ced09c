using MongCai.Domain;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace Guides.Jobs;

/// <summary>When a result is due, and why on that day.</summary>
internal static class DueDates
{
    internal static void DueDate(Language language)
    {
        #region DueDate
        ProcessingTime time = ProcessingTime.Parse("5 ngày làm việc");
        LocalDateTime receivedAt = new(2026, 8, 26, 8, 20);

        if (DeadlineCalculator.Standard.DueDateOf(time, receivedAt) is DeadlineOutcome.Due(Deadline deadline))
        {
            Console.WriteLine(deadline.Print(language));
        }
        #endregion
    }

    internal static void PausedHours(Language language)
    {
        #region PausedHours
        ProcessingTime time = ProcessingTime.WorkingHours(8);
        LocalDateTime receivedAt = new(2026, 8, 21, 15, 0);
        Suspension payment = Suspension.Pause(new(2026, 8, 22, 8, 30), new(2026, 8, 22, 10, 0), "chờ nộp lệ phí");

        DeadlineOutcome outcome = DeadlineCalculator.Standard.DueDateOf(time, receivedAt, [payment]);
        Console.WriteLine(outcome.Deadline?.Print(language));
        #endregion
    }

    internal static void OtherOutcomes()
    {
        #region OtherOutcomes
        string[] times = ["30 ngày", "không quy định", "trong 10 ngày, kể từ ngày có kết quả xác minh"];
        foreach (string text in times)
        {
            Console.WriteLine(DeadlineCalculator.Standard.DueDateOf(ProcessingTime.FromText(text), new(2026, 8, 26, 8, 20)) switch
            {
                DeadlineOutcome.Due(Deadline deadline) => Invariant($"{text}: {deadline.DueOn:uuuu-MM-dd}"),
                DeadlineOutcome other => $"{text}: {other.GetType().Name}",
            });
        }
        #endregion
    }

    internal static void TwoClocks()
    {
        #region TwoClocks
        ProcessingTime time = ProcessingTime.WorkingDays(5);
        Suspension papers = Suspension.Supplement(new(2026, 8, 27, 9, 0), new(2026, 9, 8, 10, 0), "bổ sung bản vẽ");
        foreach (DeadlineClock clock in Enum.GetValues<DeadlineClock>())
        {
            DeadlineOutcome outcome = DeadlineCalculator.Standard.DueDateOf(time, new(2026, 8, 26, 8, 20), [papers], clock);
            Console.WriteLine(Invariant($"{clock}: {outcome.Deadline?.DueOn:uuuu-MM-dd}"));
        }
        #endregion
    }
}
