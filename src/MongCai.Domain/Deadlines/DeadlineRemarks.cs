using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>What a reader of a due date is told where the law leaves a choice that mattered, or where no one can come at the moment.</summary>
internal static class DeadlineRemarks
{
    internal static IEnumerable<BilingualText> Of(Deadline deadline)
    {
        WorkingHours hours = deadline.Calculator.Hours;
        if (deadline.Term.Unit == TimeUnit.ClockHour && deadline.Reappointment is null)
        {
            return OfClockHours(deadline, new DueDateCount(deadline.Calculator, deadline.Running).EndOfHours());
        }

        return
        [
            .. hours.WorkingTimeOf(deadline.DueOn) == Duration.Zero ? [NoHours(deadline.DueOn, hours)] : (BilingualText[])[],
            .. IsPartOfADay(deadline) ? [PartOfADay(deadline.Policy.DueMoment)] : (BilingualText[])[],
        ];
    }

    private static IEnumerable<BilingualText> OfClockHours(Deadline deadline, LocalDateTime end)
    {
        WorkingHours hours = deadline.Calculator.Hours;
        if (!hours.Calendar.IsWorkingDay(DueDay.Of(end, deadline.StartsAt)))
        {
            yield return EndsOnADayOff(end, deadline.Policy.ClockHoursEnd);
        }

        if (!IsOpenAt(hours, deadline.DueAt))
        {
            yield return Outside(deadline);
        }
    }

    /// <summary>Whether one can come at the moment: the very minute of closing is the last.</summary>
    private static bool IsOpenAt(WorkingHours hours, LocalDateTime moment) =>
        hours.ClosingOf(DueDay.Of(moment)) == moment || (moment.Date <= hours.Calendar.LastDay && hours.IsOpen(moment));

    private static bool IsPartOfADay(Deadline deadline) =>
        deadline.Reappointment is null && deadline.Term is { Unit: TimeUnit.CalendarDay, Amount: { } amount } && !decimal.IsInteger(amount);

    private static BilingualText Outside(Deadline deadline) => new(
        $"{DateText.In(deadline.DueAt, deadline.DueOn).Vietnamese} ngoài giờ làm việc của cơ quan",
        $"{DateText.In(deadline.DueAt, deadline.DueOn).English} is outside office hours");

    private static BilingualText EndsOnADayOff(LocalDateTime end, ClockHoursEnd policy) => policy == ClockHoursEnd.AtTheMoment
        ? new(
            $"thời hạn tính bằng giờ hết lúc {DateText.In(end).Vietnamese}, vào ngày nghỉ; giữ đúng giờ đó",
            $"the hours run out on {DateText.In(end).English}, on a day off; the very moment is kept")
        : new(
            $"thời hạn tính bằng giờ hết lúc {DateText.In(end).Vietnamese}, vào ngày nghỉ; kết thúc vào ngày làm việc tiếp theo (Bộ luật Dân sự 91/2015/QH13 Điều 148)",
            $"the hours run out on {DateText.In(end).English}, on a day off; they end with the next working day (Civil Code 91/2015/QH13 Art 148)");

    private static BilingualText NoHours(LocalDate day, WorkingHours hours) => new(
        $"theo lịch '{hours.Schedule.Name}', ngày {DateText.In(day).Vietnamese} không có giờ làm việc",
        $"by the schedule '{hours.Schedule.Name}' there are no office hours on {DateText.In(day).English}");

    private static BilingualText PartOfADay(DueMoment moment) => moment == DueMoment.EndOfDay
        ? new(
            "phần lẻ của ngày tính theo 24 giờ của ngày (Bộ luật Dân sự 91/2015/QH13 Điều 146)",
            "the part of a day is one of its 24 hours (Civil Code 91/2015/QH13 Art 146)")
        : new("phần lẻ của ngày tính theo giờ làm việc của ngày đó", "the part of a day is one of its office hours");
}
