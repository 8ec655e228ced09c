using CsCheck;
using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Calendars.HoursInWords;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>Adding working minutes is the loop over minutes.</summary>
public class WorkingMinutesLawTests
{
    [Fact]
    public void PlusWorkingMinutes_OverAllCases_IsTheMinuteLoop() =>
        Gen.Select(Gen.Int[0, 2], Between("2026-06-20", "2026-09-20"), Gen.Int[0, 1439], Gen.Int[-700, 700])
            .Where((_, _, _, minutes) => minutes != 0)
            .Sample(
                (schedule, day, minute, minutes) =>
                {
                    (WorkingHours hours, Func<LocalDateTime, bool> isOpen) = Truth(schedule);
                    LocalDateTime start = day.AtMidnight().PlusMinutes(minute);
                    return hours.PlusWorkingMinutes(start, minutes) == NaiveCalendar.PlusMinutes(isOpen, start, minutes);
                },
                iter: Runs.Of(100_000));
}
