using CsCheck;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using MongCai.Domain.Tests.Conventions;
using NodaTime;

namespace MongCai.Domain.Tests.Quality;

public class FigureTests
{
    private static readonly YearMonth January = new(2024, 1);

    /// <summary>The figures of which a dossier adds something other than 1.</summary>
    private static readonly Figure[] Weighted =
    [
        Figure.ProcessingDays, Rate.CashlessByAmount.Part, Rate.CashlessByAmount.Whole, Rate.CashlessByAmount.Missing,
        Rate.WithoutObjection.Part, Rate.WithoutObjection.Missing,
    ];

    [Fact]
    public void Explain_OfEveryFigure_AddsUpToIt() =>
        Gen.Select(Facts.Any, Facts.CutOffs, Facts.Periods).Sample((facts, cutOff, months) =>
        {
            DossierFigures figures = Facts.Tally(facts, cutOff: cutOff).Over(months.First, months.Last);
            return Figure.All.All(figure => figure.Explain(facts, months.First, months.Last, cutOff).Sum(one => one.Amount) == figure.Of(figures));
        });

    [Fact]
    public void Explain_OfEveryCount_NamesAsManyDossiers() =>
        Gen.Select(Facts.Any, Facts.CutOffs, Facts.Periods).Sample((facts, cutOff, months) =>
        {
            DossierFigures figures = Facts.Tally(facts, cutOff: cutOff).Over(months.First, months.Last);
            return Figure.All.Except(Weighted).All(figure => figure.Explain(facts, months.First, months.Last, cutOff).LongCount() == figure.Of(figures));
        });

    [Fact]
    public void Explain_OfARow_AddsUpToIt() =>
        Gen.Select(Facts.Any, Facts.Periods, Gen.Enum<Dimensions>()).Sample((facts, months, by) =>
            Facts.Tally(facts).By(by, months.First, months.Last).All(row => Figure.All.All(figure =>
                figure.Explain(facts, months.First, months.Last, which: segment => segment.Keep(by) == row.Segment).Sum(one => one.Amount) == figure.Of(row.Figures))));

    [Fact]
    public void Explain_OfPendingOverdue_NamesTheDossier()
    {
        DossierFacts late = Facts.One("2024-01-03", "2024-01-10", "2024-02-02");
        DossierFacts[] facts = [Facts.One("2024-01-02", "2024-01-10", "2024-01-11"), late];

        Assert.Equal([new CountedDossier(DossierCode.Parse("000.00.01.H49-240103-0001"), 1)], Figure.PendingOverdue.Explain(facts, January, January));
        Assert.Empty(Figure.PendingOverdue.Explain(facts, January, January, which: segment => segment.Field == Facts.Land));
    }

    [Fact]
    public void Explain_OfProcessingDays_GivesTheDaysOfEach() =>
        Assert.Equal([7], Figure.ProcessingDays.Explain([Facts.One("2024-01-03", null, "2024-01-10"), Facts.One("2024-01-04", null, "2024-01-04")], January, January).Select(one => one.Amount));

    [Fact]
    public void Explain_TakesNoMoreFactsThanAreAskedFor()
    {
        IEnumerable<CountedDossier> behind = Figure.Received.Explain(WithoutEnd(), January, January);
        Assert.Equal(2, behind.Take(2).Count());
    }

    [Fact]
    public void Explain_SeveralAtOnce_DoNotDisturbEachOther()
    {
        IEnumerable<CountedDossier> behind = Figure.Received.Explain(
            [Facts.One("2024-01-03", null, null), Facts.One("2024-02-03", null, null), Facts.One("2024-01-04", null, null)], January, January);
        Assert.Equal(2, behind.Zip(behind).Count(pair => pair.First == pair.Second));
    }

    [Fact]
    public void Explain_OfMonthsBackwards_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Received.Explain([], January, new(2023, 12)));

    [Fact]
    public void Parse_OfEachCode_IsTheFigure()
    {
        Assert.All(Figure.All, figure => Assert.Same(figure, Figure.Parse(figure.ToString())));
        Assert.Same(Rate.Online.Missing, Figure.Parse("online-missing"));
        Assert.StartsWith(
            "'late' is not a figure: expected total, received,", Assert.Throws<FormatException>(() => Figure.Parse("late")).Message, StringComparison.Ordinal);
    }

    /// <summary>Codes are stored and names are printed: UPDATE_RECORDED=1 writes them anew; read what changed.</summary>
    [Fact]
    public void All_AreTheRecordedOnes() => Recorded.Matches(
        string.Concat(Figure.All.Select(figure => $"{figure.Code}\n  {figure.Name.Vietnamese}\n  {figure.Name.English}\n")),
        "tests", "MongCai.Domain.Tests", "Quality", "Figures", "figures.txt");

    private static IEnumerable<DossierFacts> WithoutEnd()
    {
        while (true)
        {
            yield return Facts.One("2024-01-03", null, null);
        }
    }
}
