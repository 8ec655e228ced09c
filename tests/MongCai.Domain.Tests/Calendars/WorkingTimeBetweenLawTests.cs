using CsCheck;
using MongCai.Domain.Calendars;
using NodaTime;
using static MongCai.Domain.Tests.Calendars.HoursInWords;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Calendars;

/// <summary>Working time between two moments, and the openings and closings about one, are the loop over minutes.</summary>
public class WorkingTimeBetweenLawTests
{
    [Fact]
    public void WorkingTimeBetween_OverAllCases_IsTheMinuteLoop() =>
        Gen.Select(Gen.Int[0, 2], Between("2026-06-20", "2026-09-20"), Gen.Int[0, 1439], Gen.Int[0, 4_000])
            .Sample(
                (schedule, day, minute, minutes) =>
                {
                    (WorkingHours hours, Func<LocalDateTime, bool> isOpen) = Truth(schedule);
                    LocalDateTime from = day.AtMidnight().PlusMinutes(minute);
                    LocalDateTime to = from.PlusMinutes(minutes);
                    Duration expected = Duration.FromMinutes(NaiveCalendar.MinutesBetween(isOpen, from, to));
                    return hours.WorkingTimeBetween(from, to) == expected && hours.WorkingTimeBetween(to, from) == -expected;
                },
                iter: Runs.Of(100_000));

    [Fact]
    public void NextOpeningAndClosing_OverAllCases_AreTheMinuteLoop() =>
        Gen.Select(Gen.Int[0, 2], Between("2026-06-20", "2026-09-20"), Gen.Int[0, 1439])
            .Sample(
                (schedule, day, minute) =>
                {
                    (WorkingHours hours, Func<LocalDateTime, bool> isOpen) = Truth(schedule);
                    LocalDateTime moment = day.AtMidnight().PlusMinutes(minute);
                    return hours.IsOpen(moment) == isOpen(moment)
                        && hours.NextOpening(moment) == First(next => isOpen(next) && !isOpen(next.PlusMinutes(-1)), moment)
                        && hours.NextClosing(moment) == First(next => !isOpen(next) && isOpen(next.PlusMinutes(-1)), moment);
                },
                iter: Runs.Of(20_000));

    private static LocalDateTime First(Func<LocalDateTime, bool> isIt, LocalDateTime after)
    {
        LocalDateTime moment = after.PlusMinutes(1);
        while (!isIt(moment))
        {
            moment = moment.PlusMinutes(1);
        }

        return moment;
    }
}
