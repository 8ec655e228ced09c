using CsCheck;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace MongCai.Domain.Tests.Deadlines;

/// <summary>What holds for every schedule, policy, clock and suspension.</summary>
public class DueDatePropertyTests
{
    private static readonly Gen<DeadlineClock> Clocks = Gen.OneOf(DeadlineClock.LegalRestart, DeadlineClock.ReportingSubtraction);

    private static readonly Gen<ProcessingTime> Times = Gen.OneOf(
        Gen.Int[0, 40].Select(days => ProcessingTime.WorkingDays(days)),
        Gen.Int[0, 60].Select(days => ProcessingTime.CalendarDays(days)),
        Gen.Int[0, 5].Select(ProcessingTime.Months),
        Gen.Int[0, 60].Select(hours => ProcessingTime.WorkingHours(hours)),
        Gen.Int[0, 200].Select(hours => ProcessingTime.ClockHours(hours)),
        Gen.Const(ProcessingTime.SameDay));

    [Fact]
    public void Explain_OfEveryOffice_AddsUpToTheTimeWithoutAGap() =>
        Gen.Select(
            Offices.Rules, Times, Offices.Received.SelectMany(received => Offices.Around(received).Select(suspensions => (received, suspensions))), Clocks)
            .Sample(
                (calculator, time, dossier, clock) =>
                {
                    Deadline deadline = calculator.DueDateOf(time, dossier.received, dossier.suspensions, clock).Deadline!;
                    IReadOnlyList<DeadlineDay> days = deadline.Explain();
                    Assert.Equal((deadline.StartsAt.Date, deadline.DueOn), (days[0].Date, days[^1].Date));
                    Assert.All(days.Zip(days.Skip(1)), pair => Assert.Equal(pair.First.Date.PlusDays(1), pair.Second.Date));
                    Assert.Equal(Expected(deadline), Explained(days));
                },
                iter: Runs.Of(10_000));

    [Fact]
    public void DueDateOf_Hours_IsTheMinuteOfANaiveCount() =>
        Gen.Select(
            Offices.Rules,
            Gen.Int[1, 600],
            Gen.Bool,
            Offices.Received.SelectMany(received => Offices.Around(received).Select(suspensions => (received, suspensions))))
            .Sample(
                (calculator, minutes, isByClock, dossier) =>
                {
                    decimal hours = Math.Ceiling(minutes / 3m) / 20; // whole minutes, in hours of two decimals
                    ProcessingTime time = isByClock ? ProcessingTime.ClockHours(hours) : ProcessingTime.WorkingHours(hours);
                    if (calculator.Policy.ClockHoursEnd == ClockHoursEnd.AtTheMoment)
                    {
                        Deadline due = calculator.DueDateOf(time, dossier.received, dossier.suspensions, DeadlineClock.ReportingSubtraction).Deadline!;
                        Assert.Equal(Naive(calculator, time, dossier.received, dossier.suspensions), due.DueAt);
                    }
                },
                iter: Runs.Of(1_000));

    [Fact]
    public void DueOn_OfEveryDeadline_IsTheDayThatItsMomentEnds() =>
        Gen.Select(Offices.Rules, Times, Offices.Received).Sample((calculator, time, received) =>
        {
            Deadline deadline = calculator.DueDateOf(time, received).Deadline!;
            return deadline.DueAt <= deadline.DueOn.PlusDays(1).AtMidnight()
                && (deadline.DueAt > deadline.DueOn.AtMidnight() || deadline.DueAt == deadline.StartsAt);
        });

    private static Duration Expected(Deadline deadline)
    {
        decimal amount = deadline.Term.Amount ?? 0;
        return deadline.Term.Unit switch
        {
            TimeUnit.WorkingDay when deadline.Policy.DaysAsHourBlocks => Duration.FromHours((double)amount * deadline.Policy.HoursPerBlock),
            TimeUnit.WorkingHour or TimeUnit.ClockHour => Duration.FromHours((double)amount),
            TimeUnit.Month => Duration.FromDays(DaysOfMonths(deadline, (int)amount)),
            TimeUnit.SameDay => Duration.FromDays(1),
            _ => Duration.FromDays((int)amount),
        };
    }

    private static int DaysOfMonths(Deadline deadline, int months)
    {
        LocalDate first = deadline.Explain().First(day => day.Count != DayCount.BeforeStart).Date;
        return Period.DaysBetween(first, first.PlusMonths(months));
    }

    private static Duration Explained(IReadOnlyList<DeadlineDay> days) => days[0].Time is null
        ? Duration.FromDays(days.Count(day => day.Count == DayCount.Counted))
        : days.Aggregate(Duration.Zero, (sum, day) => sum + day.Time!.Value);

    /// <summary>Minute by minute: one counts that is not suspended and, of working time, in which the office is open.</summary>
    private static LocalDateTime Naive(DeadlineCalculator calculator, ProcessingTime time, LocalDateTime received, Suspension[] suspensions)
    {
        LocalDateTime now = received;
        for (int left = (int)(time.Amount!.Value * 60); left > 0; now = now.PlusMinutes(1))
        {
            bool runs = time.Unit == TimeUnit.ClockHour || calculator.Hours.IsOpen(now);
            left -= runs && suspensions.All(suspension => now < suspension.From || suspension.Until <= now) ? 1 : 0;
        }

        return now;
    }
}
