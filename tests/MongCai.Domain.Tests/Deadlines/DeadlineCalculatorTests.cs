using CsCheck;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Deadlines;

public class DeadlineCalculatorTests
{
    private static readonly WorkingHours Hours = WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard);
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.Standard;

    [Theory]
    [InlineData("2026-08-21T09:00", "5 ngày làm việc", "2026-08-27T17:00")] // the worked Saturday counts
    [InlineData("2026-08-21T18:30", "5 ngày làm việc", "2026-08-27T17:00")] // the first day is not counted, whatever the hour
    [InlineData("2026-08-22T09:00", "1 ngày làm việc", "2026-08-24T17:00")] // received on the worked Saturday
    [InlineData("2026-08-23T20:00", "1 ngày làm việc", "2026-08-24T17:00")] // online on a Sunday
    [InlineData("2026-08-28T09:00", "1 ngày làm việc", "2026-09-03T17:00")] // over the swap and National Day
    [InlineData("2026-08-17T09:00", "15 ngày", "2026-09-03T17:00")] // 1 September is off: rolls to the 3rd
    [InlineData("2026-08-17T09:00", "10 ngày", "2026-08-27T17:00")] // calendar days count the weekend
    [InlineData("2026-08-17T09:00", "2,5 ngày", "2026-08-20T11:30")] // half of the third day
    [InlineData("2026-08-12T09:00", "2,5 ngày", "2026-08-17T17:00")] // the third is a Saturday: all of Monday
    [InlineData("2026-08-17T09:00", "2 tháng", "2026-10-19T17:00")] // 17 October is a Saturday
    [InlineData("2026-08-31T09:00", "6 tháng", "2027-03-01T17:00")] // no 31 February: the 28th, a Sunday
    [InlineData("2026-08-17T09:00", "0.5 ngày làm việc", "2026-08-18T11:30")] // half of the next working day
    [InlineData("2026-08-17T09:00", "2,5 ngày làm việc", "2026-08-20T11:30")]
    [InlineData("2026-08-28T15:30", "8 giờ làm việc", "2026-09-03T15:30")] // hours skip the break
    [InlineData("2026-08-17T10:00", "8 giờ làm việc", "2026-08-18T10:00")]
    [InlineData("2026-08-17T07:30", "8 giờ làm việc", "2026-08-17T17:00")] // at a boundary: the end of the day
    [InlineData("2026-08-28T23:30", "2 giờ", "2026-08-29T01:30")] // clock hours run on (Art 147.1)
    [InlineData("2026-08-17T10:00", "0 giờ", "2026-08-17T10:00")] // at once
    [InlineData("2026-08-17T15:00", "Trong ngày", "2026-08-17T17:00")] // at the very cut-off
    [InlineData("2026-08-17T15:01", "Trong ngày", "2026-08-18T17:00")] // after it
    [InlineData("2026-08-28T15:01", "Trong ngày", "2026-09-03T17:00")] // after it, before the break
    [InlineData("2026-08-30T10:00", "Trong ngày", "2026-09-03T17:00")] // on a day off
    [InlineData("2024-06-08T09:00", "1 ngày làm việc", "2024-06-10T17:00")] // a Saturday
    [InlineData("2024-06-03T09:00", "5 ngày làm việc", "2024-06-10T17:00")] // Monday to Monday
    [InlineData("2024-01-02T08:00", "260 ngày làm việc", "2025-01-15T17:00")] // 250 more in 2024, ten in 2025: OpenCPS stops at 360 steps
    [InlineData("2024-01-02T08:00", "300 ngày làm việc", "2025-03-19T17:00")] // and gives the same day for both
    public void DueDateOf_ATime_IsTheMomentOfTheTable(string received, string term, string due) =>
        Assert.Equal(Moment(due), Due(Calculator, term, received).DueAt);

    [Theory]
    [InlineData("2026-08-17T16:59", "2026-08-18T17:00")] // in time: the day itself is the first
    [InlineData("2026-08-17T17:00", "2026-08-19T17:00")] // closed: Tuesday is
    [InlineData("2026-08-17T06:00", "2026-08-18T17:00")] // before opening is the same day
    [InlineData("2026-08-23T20:00", "2026-08-25T17:00")] // a Sunday: Monday is the first
    [InlineData("2026-08-14T18:00", "2026-08-17T17:00", "Trong ngày")] // Monday is the day itself
    [InlineData("2026-08-14T18:00", "2026-08-17T09:30", "2 giờ làm việc")] // hours from Monday's opening
    [InlineData("2026-08-14T17:00", "2026-08-17T07:30", "0 giờ làm việc")] // none, from the very closing: Monday's opening
    public void DueDateOf_FromOpening_CountsLateReceiptAsTheNextDay(string received, string due, string term = "1 ngày làm việc") =>
        Assert.Equal(Moment(due), Due(new DeadlineCalculator(Hours, CountingPolicy.LegalDaysFromOpening), term, received).DueAt);

    [Theory]
    [InlineData("2024-06-03T09:00", "5 ngày làm việc", "2024-06-10T09:00")] // as older software counts the baseline
    [InlineData("2024-06-03T14:00", "0,5 ngày làm việc", "2024-06-04T08:30")] // half a day is four hours
    [InlineData("2024-09-02T09:00", "1 ngày làm việc", "2024-09-04T17:00")] // OpenCPS counts the holiday of receipt: 09:00
    [InlineData("2024-05-02T09:00", "2 ngày làm việc", "2024-05-04T09:00")] // onto the worked Saturday, with its hours
    public void DueDateOf_HourBlocks_BurnsHoursFromReceipt(string received, string term, string due) =>
        Assert.Equal(Moment(due), Due(new DeadlineCalculator(Hours, CountingPolicy.HourBlocks), term, received).DueAt);

    [Fact]
    public void DueDateOf_ToTheEndOfTheDay_EndsAtMidnight()
    {
        Deadline deadline = Due(
            new DeadlineCalculator(Hours, CountingPolicy.LegalDays with { DueMoment = DueMoment.EndOfDay }), "5 ngày làm việc", "2026-08-21T09:00");
        Assert.Equal((Day("2026-08-27"), Moment("2026-08-28T00:00")), (deadline.DueOn, deadline.DueAt));
    }

    [Fact]
    public void DueDateOf_AnotherCutOff_IsHeeded() =>
        Assert.Equal(
            Day("2026-08-18"),
            Due(new DeadlineCalculator(Hours, CountingPolicy.LegalDays with { SameDayCutOff = new(11, 0) }), "Trong ngày", "2026-08-17T11:01").DueOn);

    [Fact]
    public void DueDateOf_NoTime_SaysWhy()
    {
        LocalDateTime received = Moment("2026-08-17T09:00");
        Assert.IsType<DeadlineOutcome.NotSet>(Calculator.DueDateOf(ProcessingTime.NotSet, received));
        Assert.Equal(
            new DeadlineOutcome.Unparsed("ngay trước khi tàu rời cảng"), Calculator.DueDateOf(ProcessingTime.FromText("ngay trước khi tàu rời cảng"), received));
        Suspension lasting = Suspension.Supplement(Moment("2026-08-18T09:00"), null, "thiếu bản vẽ");
        Assert.Equal(new DeadlineOutcome.Suspended(lasting), Calculator.DueDateOf(ProcessingTime.WorkingDays(5), received, [lasting]));
    }

    [Fact]
    public void DueDateOf_AfterASupplement_DiffersByClock()
    {
        Suspension[] supplement = [Suspension.Supplement(Moment("2026-08-19T10:00"), Moment("2026-08-24T14:00"), "thiếu bản vẽ")];
        Deadline legal = Due(Calculator, "5 ngày làm việc", "2026-08-17T09:00", supplement);
        Deadline reporting = Due(Calculator, "5 ngày làm việc", "2026-08-17T09:00", supplement, DeadlineClock.ReportingSubtraction);

        Assert.Equal((Day("2026-09-03"), Moment("2026-08-24T14:00")), (legal.DueOn, legal.StartsAt)); // five days anew after the 24th
        Assert.Equal(Day("2026-08-27"), reporting.DueOn); // the 18th, then the 24th to the 27th; the 19th to the 22nd are given back
    }

    [Fact]
    public void DueDateOf_AfterAPause_GoesOnWhereItStopped()
    {
        Suspension[] pause = [Suspension.Pause(Moment("2026-08-19T10:00"), Moment("2026-08-24T14:00"), "chờ nộp phí")];
        Assert.Equal(Day("2026-08-27"), Due(Calculator, "5 ngày làm việc", "2026-08-17T09:00", pause).DueOn);
        Assert.Equal(Moment("2026-08-24T15:00"), Due(Calculator, "20 giờ làm việc", "2026-08-17T07:30", pause).DueAt.PlusHours(-1).PlusMinutes(30)); // 18.5 h before the pause, 1.5 h after
        Assert.Equal(
            Moment("2026-08-24T16:00"),
            Due(Calculator, "2 giờ", "2026-08-19T09:00", [Suspension.Pause(Moment("2026-08-19T10:00"), Moment("2026-08-24T15:00"), "chờ")]).DueAt);
        Assert.Equal(Day("2026-09-03"), Due(Calculator, "10 ngày", "2026-08-17T09:00", pause).DueOn); // the 27th and five days more: 1 September is off
    }

    [Fact]
    public void Explanation_OfDays_CountsToTheAmount() =>
        Cases(Gen.OneOf(TimeUnit.WorkingDay, TimeUnit.CalendarDay, TimeUnit.Month), Gen.Int[1, 60])
            .Sample(
                (policy, term, received, suspensions, clock) =>
                {
                    if (new DeadlineCalculator(Hours, policy).DueDateOf(term, received, suspensions, clock).Deadline is not { } deadline)
                    {
                        return true;
                    }

                    IReadOnlyList<DeadlineDay> days = deadline.Explain();
                    int counted = days.Count(day => day.Count == DayCount.Counted);
                    return days[^1].Date == deadline.DueOn
                        && days[0].Date == deadline.StartsAt.Date
                        && (term.Unit == TimeUnit.Month || counted == term.Amount)
                        && days[^1].Day.IsWorkingDay
                        && (term.Unit != TimeUnit.WorkingDay || days[^1].Count == DayCount.Counted)
                        && days.Where(day => day.Count == DayCount.Rolled).SkipLast(1).All(day => !day.Day.IsWorkingDay);
                },
                iter: Runs.Of(20_000));

    [Fact]
    public void Explanation_OfHours_AddsUpToTheAmount() =>
        Cases(Gen.OneOf(TimeUnit.WorkingHour, TimeUnit.ClockHour), Gen.Int[1, 100])
            .Sample(
                (_, term, received, suspensions, clock) =>
                {
                    if (Calculator.DueDateOf(term, received, suspensions, clock).Deadline is not { } deadline)
                    {
                        return true;
                    }

                    IReadOnlyList<DeadlineDay> days = deadline.Explain();
                    return days[^1].Date == deadline.DueOn
                        && days.Aggregate(Duration.Zero, (sum, day) => sum + day.Time!.Value) == Duration.FromHours((double)term.Amount!.Value);
                },
                iter: Runs.Of(10_000));

    [Fact]
    public void DueDate_WithALongerSuspension_IsNeverEarlier() =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[0, 10]).Sample((amount, start, length, more) =>
        {
            LocalDateTime received = Moment("2026-08-03T09:00");
            LocalDateTime from = received.PlusDays(start).PlusHours(1);
            Deadline Paused(int days) =>
                Due(Calculator, ProcessingTime.WorkingDays(amount), received, [Suspension.Pause(from, from.PlusDays(days), "chờ")], DeadlineClock.LegalRestart);
            return Paused(length).DueAt <= Paused(length + more).DueAt;
        });

    [Fact]
    public void Suspension_ThatEndsBeforeItBegins_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Suspension.Pause(Moment("2026-08-19T10:00"), Moment("2026-08-18T10:00"), "chờ"));

    [Theory]
    [InlineData("2027-12-20T09:00", "5 ngày làm việc", Certainty.Announced)]
    [InlineData("2027-12-20T09:00", "15 ngày làm việc", Certainty.Projected)] // runs into 2028, which no one has announced
    public void Certainty_OfADueDate_IsThatOfItsDays(string received, string term, Certainty expected) =>
        Assert.Equal(expected, Due(Calculator, term, received).Certainty);

    [Fact]
    public void CommittedDueDateOf_AShorterPromise_CountsTheDaysSaved()
    {
        CommittedDeadline? both = Calculator.CommittedDueDateOf(ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(10), Moment("2026-08-17T09:00"));

        Assert.NotNull(both);
        Assert.Equal((Day("2026-09-09"), Day("2026-08-28"), 5), (both.Legal.DueOn, both.Committed.DueOn, both.WorkingDaysSaved));
    }

    [Fact]
    public void CommittedDueDateOf_TheLegalTime_SavesNothing() => Assert.Equal(
        0,
        Calculator.CommittedDueDateOf(ProcessingTime.WorkingDays(10), ProcessingTime.WorkingDays(10), Moment("2026-08-17T09:00"))!.WorkingDaysSaved);

    /// <summary>24:00 of the 17th is written as 00:00 of the 18th, and is of the 17th.</summary>
    [Fact]
    public void DueDateOf_HoursByTheClockToMidnight_IsOfTheDayBefore()
    {
        Deadline deadline = Due(Calculator, "8 giờ", "2026-08-17T16:00");
        Assert.Equal((Day("2026-08-17"), Moment("2026-08-18T00:00")), (deadline.DueOn, deadline.DueAt));
    }

    [Fact]
    public void DueDateOf_SupplementsInAnyOrder_BeginsAnewWithTheLast()
    {
        Suspension first = Suspension.Supplement(Moment("2026-08-18T09:00"), Moment("2026-08-19T09:00"), "thiếu bản vẽ");
        Suspension second = Suspension.Supplement(Moment("2026-08-20T09:00"), Moment("2026-08-21T09:00"), "thiếu chữ ký");
        Suspension pause = Suspension.Pause(Moment("2026-08-24T09:00"), Moment("2026-08-25T09:00"), "chờ nộp phí");
        Deadline deadline = Due(Calculator, "5 ngày làm việc", "2026-08-17T09:00", [pause, second, first]);
        Assert.Equal(Due(Calculator, "5 ngày làm việc", "2026-08-17T09:00", [first, second, pause]).Print(Language.Vietnamese), deadline.Print(Language.Vietnamese));
        Assert.Equal(Moment("2026-08-21T09:00"), deadline.StartsAt);
    }

    [Fact]
    public void CommittedDueDateOf_ALongerPromise_IsRefused()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() =>
            Calculator.CommittedDueDateOf(ProcessingTime.WorkingDays(10), ProcessingTime.WorkingDays(15), Moment("2026-08-17T09:00")));
        Assert.Contains("'15 ngày làm việc' ends after the time that the law allows, '10 ngày làm việc'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DueDateOf_OutsideTheCalendar_IsAClearError() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calculator.DueDateOf(ProcessingTime.WorkingDays(5), Moment("2199-12-30T09:00")));

    [Theory]
    [InlineData(0)]
    [InlineData(-8)]
    [InlineData(25)]
    public void HoursPerBlock_OutsideADay_IsRefused(int hours) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CountingPolicy.HourBlocks with { HoursPerBlock = hours });

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    public void HoursPerBlock_OfADay_IsTaken(int hours) => Assert.Equal(hours, (CountingPolicy.HourBlocks with { HoursPerBlock = hours }).HoursPerBlock);

    [Theory]
    [InlineData("10000 tháng")]
    [InlineData("5 ngày làm việc")]
    [InlineData("5 ngày")]
    [InlineData("8 giờ")]
    [InlineData("Trong ngày")]
    public void DueDateOf_AReceiptThatNoCalendarCovers_IsOutOfRange(string time) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calculator.DueDateOf(ProcessingTime.Parse(time), new(9990, 1, 4, 8, 0)));

    private static Gen<(CountingPolicy Policy, ProcessingTime Term, LocalDateTime Received, Suspension[] Suspensions, DeadlineClock Clock)> Cases(Gen<TimeUnit> units, Gen<int> amounts) =>
        Gen.Select(
            Gen.OneOf(CountingPolicy.LegalDays, CountingPolicy.LegalDaysFromOpening),
            Gen.Select(units, amounts, Term),
            Gen.Select(Between("2018-06-01", "2029-06-01"), Gen.Int[0, 1439], (day, minute) => day.AtMidnight().PlusMinutes(minute)),
            Gen.Select(Gen.Int[0, 20_000], Gen.Int[1, 20_000], Gen.Bool).Array[0, 3],
            Gen.OneOf(DeadlineClock.LegalRestart, DeadlineClock.ReportingSubtraction))
        .Select((policy, term, received, pauses, clock) =>
            (policy, term, received, pauses.Select(pause => Pause(received, pause)).ToArray(), clock));

    private static Suspension Pause(LocalDateTime received, (int After, int Length, bool IsSupplement) pause)
    {
        LocalDateTime from = received.PlusMinutes(pause.After);
        LocalDateTime until = from.PlusMinutes(pause.Length);
        return pause.IsSupplement ? Suspension.Supplement(from, until, "bổ sung") : Suspension.Pause(from, until, "chờ");
    }

    private static ProcessingTime Term(TimeUnit unit, int amount) => unit switch
    {
        TimeUnit.WorkingDay => ProcessingTime.WorkingDays(amount),
        TimeUnit.CalendarDay => ProcessingTime.CalendarDays(amount),
        TimeUnit.Month => ProcessingTime.Months(amount % 7),
        TimeUnit.WorkingHour => ProcessingTime.WorkingHours(amount),
        _ => ProcessingTime.ClockHours(amount),
    };

    private static Deadline Due(
        DeadlineCalculator calculator, string term, string received, Suspension[]? suspensions = null, DeadlineClock clock = DeadlineClock.LegalRestart) =>
        Due(calculator, ProcessingTime.Parse(term), Moment(received), suspensions ?? [], clock);

    private static Deadline Due(DeadlineCalculator calculator, ProcessingTime term, LocalDateTime received, Suspension[] suspensions, DeadlineClock clock) =>
        calculator.DueDateOf(term, received, suspensions, clock).Deadline ?? throw new InvalidOperationException("No due date.");
}
