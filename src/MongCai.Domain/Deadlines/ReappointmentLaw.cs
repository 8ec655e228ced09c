using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>When a due date may be moved: once, and with at least a day's notice before it expires.</summary>
internal static class ReappointmentLaw
{
    private static readonly LocalDate Decree118InForce = new(2025, 7, 1);
    private static readonly LegalCitation Decree61 = new("Decree 61/2018/NĐ-CP", "19.9");
    private static readonly LegalCitation Decree118 = new("Decree 118/2025/NĐ-CP", "19.6");

    internal static LegalCitation Citation(LocalDate receivedOn) => receivedOn < Decree118InForce ? Decree61 : Decree118;

    internal static string? WhyNot(Deadline deadline, WorkingCalendar calendar, LocalDate dueOn, LocalDateTime decidedAt) =>
        deadline.Reappointment is { } before ? $"The due date was moved once already, from {DateText.Day(before.OriginallyDueOn)} to {DateText.Day(before.DueOn)}; it cannot be moved again."
        : decidedAt.Date >= deadline.DueOn ? $"The decision of {DateText.Day(decidedAt.Date)} comes less than a day before the due date {DateText.Day(deadline.DueOn)}; the applicant is owed notice at least one day before."
        : dueOn <= deadline.DueOn ? $"{DateText.Day(dueOn)} does not lie after the due date {DateText.Day(deadline.DueOn)}; a re-appointment gives a later day."
        : !calendar.IsWorkingDay(dueOn) ? $"{DateText.Day(dueOn)} is not a working day; the next one is {DateText.Day(calendar.NextWorkingDay(dueOn))}."
        : null;
}
