using CsCheck;
using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Calendars.HoursInWords;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>Adding working time over suspensions is the loop over minutes.</summary>
public class SuspendedWorkingTimeLawTests
{
    [Fact]
    public void PlusWorkingTime_WithSuspensions_IsTheMinuteLoop() =>
        Gen.Select(
            Gen.Int[0, 2],
            Between("2026-06-20", "2026-09-20"),
            Gen.Int[0, 1439],
            Gen.Int[1, 1_500],
            Gen.Select(Gen.Int[-2_000, 5_000], Gen.Int[0, 3_000]).Array[0, 3])
            .Sample(
                (schedule, day, minute, minutes, pauses) =>
                {
                    (WorkingHours hours, Func<LocalDateTime, bool> isOpen) = Truth(schedule);
                    LocalDateTime start = day.AtMidnight().PlusMinutes(minute);
                    (LocalDateTime From, LocalDateTime Until)[] stretches = [.. pauses.Select(pause => (start.PlusMinutes(pause.Item1), start.PlusMinutes(pause.Item1 + pause.Item2)))];
                    bool Counts(LocalDateTime moment) => isOpen(moment) && !stretches.Any(range => range.From <= moment && moment < range.Until);
                    return hours.PlusWorkingTime(start, Duration.FromMinutes(minutes), MomentRanges.Of(stretches)) == NaiveCalendar
                        .PlusMinutes(Counts, start, minutes);
                },
                iter: Runs.Of(20_000));
}
