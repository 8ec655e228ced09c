using System.Globalization;
using MongCai.Domain;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Portal.Calls;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Handlers;

/// <summary>Answers about the calendar and what it makes due.</summary>
internal static class CalendarHandlers
{
    /// <summary>The most years of which an explanation lists the days.</summary>
    private const int MostExplained = 3;

    internal static PortalReply Year(Exchange exchange)
    {
        WorkingCalendar calendar = exchange.Options.Deadlines.Calendar;
        int year = int.TryParse(exchange.Route("year"), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked >= calendar.FirstDay.Year
            && asked <= calendar.LastDay.Year
            ? asked
            : throw Refuse.NotFound();
        CalendarYear answer = new()
        {
            Year = year,
            IsAnnounced = calendar.CertaintyBetween(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)) == Certainty.Announced,
            Days = [.. new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)).Select(calendar.Describe).Where(IsSpecial).Select(Special)],
        };
        return Replies.Json(answer);
    }

    internal static PortalReply DueDate(Exchange exchange)
    {
        LocalDateTime receivedAt = exchange.Query.Moment("receivedAt") ?? throw QueryValues.NeededField("receivedAt");
        ProcessingTime time = ProcessingTime.FromText(exchange.Query.Text("time") ?? throw QueryValues.NeededField("time"));
        return Replies.Json(Wire.Read("receivedAt", () => exchange.Options.Deadlines.DueDateOf(time, receivedAt)) switch
        {
            DeadlineOutcome.Due due => Resource(due.Value, receivedAt.Date.PlusYears(MostExplained)),
            DeadlineOutcome.Unparsed => new DueDateResource { Explanation = DeadlineOutcome.Unparsed.Notice.Vietnamese },
            _ => new DueDateResource(),
        });
    }

    private static DueDateResource Resource(Deadline deadline, LocalDate explainedUntil) => new()
    {
        DueAt = deadline.DueAt,
        DueOn = deadline.DueOn,
        IsAnnounced = deadline.Certainty == Certainty.Announced,
        Explanation = deadline.DueOn <= explainedUntil
            ? deadline.Print(Language.Vietnamese)
            : Invariant($"Thời hạn dài hơn {MostExplained} năm: không liệt kê từng ngày."),
    };

    private static bool IsSpecial(CalendarDay day) => day.Kind is not (DayKind.WeeklyWorkingDay or DayKind.WeeklyDayOff);

    private static SpecialDay Special(CalendarDay day) => new()
    {
        Date = day.Date,
        IsOff = !day.IsWorkingDay,
        Name = day.Name,
        Source = day.Source,
        IsAnnounced = day.Certainty == Certainty.Announced,
    };
}
