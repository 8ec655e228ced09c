using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace Guides.Examples;

/// <summary>Examples of processing times and due dates.</summary>
internal static class DeadlinesExamples
{
    internal static void OfProcessingTime()
    {
        #region OfProcessingTime
        ProcessingTime time = ProcessingTime.Parse("5 ngày làm việc");
        Console.WriteLine($"{time.Amount} {time.Unit}; {ProcessingTime.TryParse("sớm nhất có thể", out _)}");
        // 5 WorkingDay; False
        #endregion
    }

    internal static void OfDeadlineCalculator()
    {
        #region OfDeadlineCalculator
        DeadlineOutcome outcome = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.WorkingDays(5), new LocalDateTime(2026, 8, 26, 8, 20));
        Console.WriteLine(Invariant($"{outcome.Deadline?.DueAt:uuuu-MM-dd HH:mm}"));
        // 2026-09-07 17:00
        #endregion
    }

    internal static void OfDeadlineOutcome()
    {
        #region OfDeadlineOutcome
        DeadlineOutcome outcome = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.FromText("theo thỏa thuận"), new LocalDateTime(2026, 8, 26, 8, 20));
        Console.WriteLine(outcome is DeadlineOutcome.Due(Deadline deadline) ? deadline.DueOn : outcome.GetType().Name);
        // Unparsed
        #endregion
    }

    internal static void OfDeadline()
    {
        #region OfDeadline
        DeadlineOutcome outcome = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.WorkingDays(1), new LocalDateTime(2026, 8, 26, 8, 20));
        if (outcome is DeadlineOutcome.Due(Deadline deadline))
        {
            Console.WriteLine($"{deadline.TimelinessByDay(new LocalDate(2026, 8, 28), today: new LocalDate(2026, 8, 28))}, {deadline.Certainty}");
        }
        // Overdue, Announced
        #endregion
    }

    internal static void OfSuspension()
    {
        #region OfSuspension
        Suspension papers = Suspension.Supplement(new(2026, 8, 27, 9, 0), new(2026, 8, 28, 10, 0), "bổ sung bản vẽ");
        DeadlineOutcome outcome = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.WorkingDays(2), new LocalDateTime(2026, 8, 26, 8, 20), [papers]);
        Console.WriteLine(Invariant($"{outcome.Deadline?.DueOn:uuuu-MM-dd}"));
        // 2026-09-04
        #endregion
    }

    internal static void OfCountingPolicy()
    {
        #region OfCountingPolicy
        WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard);
        DeadlineCalculator calculator = new(hours, CountingPolicy.LegalDays with { DueMoment = DueMoment.EndOfDay });
        Console.WriteLine(calculator.DueDateOf(ProcessingTime.WorkingDays(5), new LocalDateTime(2026, 8, 26, 8, 20)).Deadline);
        // 24:00 07/09/2026 (Announced)
        #endregion
    }

    internal static void OfAnnouncementImpact()
    {
        #region OfAnnouncementImpact
        DeadlineCalculator before = DeadlineCalculator.Standard;
        AnnouncedDay storm = AnnouncedDay.Closure(new LocalDate(2026, 8, 28), "Nghỉ tránh bão", "Công điện 7");
        DeadlineCalculator after = new(WorkingHours.Of(before.Calendar.With(storm), Schedule.Standard));
        OpenTerm<string> open = new("A", new LocalDateTime(2026, 8, 26, 8, 20), ProcessingTime.WorkingDays(3));
        Console.WriteLine(Invariant($"{AnnouncementImpact.Moved([open], before, after).Single().After.Deadline?.DueOn:uuuu-MM-dd}"));
        // 2026-09-04
        #endregion
    }
}
