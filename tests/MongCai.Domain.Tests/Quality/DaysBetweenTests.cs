using CsCheck;
using MongCai.Domain.Quality;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Quality;

/// <summary>The figures of any two days, which are those of a tally where the days are whole months.</summary>
public class DaysBetweenTests
{
    [Fact]
    public void Of_WholeMonths_AreThoseOfTheTally() =>
        Gen.Select(Facts.Any, Facts.CutOffs, Facts.Periods).Sample((facts, cutOff, months) =>
            Same(
                DossierFigures.Of(facts, cutOff.FirstDay(months.First), cutOff.LastDay(months.Last)),
                Facts.Tally(facts, cutOff: cutOff).Over(months.First, months.Last)));

    [Fact]
    public void Of_AnyDays_AreCountedDayByDay() =>
        Gen.Select(Facts.Any, Gen.Int[0, 400], Gen.Int[0, 120]).Sample((facts, first, length) =>
        {
            LocalDate from = Day("2023-12-01").PlusDays(first);
            LocalDate until = from.PlusDays(length);
            DossierFigures figures = DossierFigures.Of(facts, from, until);
            return figures.Received == facts.Count(one => one.ReceivedOn >= from && one.ReceivedOn <= until)
                && figures.CarriedOver == facts.Count(one => one.ReceivedOn < from && !(one.Ending?.On < from))
                && figures.Ended == facts.Count(one => one.Ending?.On >= from && one.Ending?.On <= until)
                && figures.Pending == facts.Count(one => IsPending(one, until))
                && figures.PendingOverdue == facts.Count(one => IsPending(one, until) && (one.CountsAsOverdue || one.DueOn < until));
        });

    [Fact]
    public void Of_ALastDayBeforeTheFirst_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DossierFigures.Of([], Day("2024-01-02"), Day("2024-01-01")));

    private static bool IsPending(DossierFacts one, LocalDate on) => one.ReceivedOn <= on && !(one.Ending?.On <= on);

    private static bool Same(DossierFigures left, DossierFigures right) =>
        MongCai.Domain.Quality.Figure.All.All(figure => figure.Of(left) == figure.Of(right)) && left.CarriedOverOverdue == right.CarriedOverOverdue;
}
