using MongCai.Domain.Surveys;
using NodaTime;

namespace MongCai.Domain.Tests.Surveys;

public class SatisfactionSeriesTests
{
    private static readonly QuestionnaireCatalogue Catalogue = QuestionnaireCatalogue.Read(new StringReader(
        """
        questionnaire,method,from,until,scale,factor,question,text,source
        sipas/2017,SIPAS 2017,2017-10-10,2020-12-31,5,f,a,A?,S
        sipas/2021,SIPAS 2017,2021-01-01,2021-12-31,5,f,a,A? (reworded),S
        sipas/2022,SIPAS 2022,2022-01-01,2023-12-31,5,f,a,A?,S
        sipas/2024,SIPAS 2017,2024-01-01,,5,f,a,A?,S
        online/2018,online,2018-01-01,,3,f,a,A?,S
        """));

    [Fact]
    public void Split_OfTheNationalIndices_BreaksAtTheMethod() // 84.45 % in 2019, 85.48 % in 2020, 80.08 % in 2022, 82.66 % in 2023
    {
        SatisfactionSeries[] series = [.. SatisfactionSeries.Split([Sipas(2023, 8266), Sipas(2019, 8445), Sipas(2022, 8008), Sipas(2020, 8548)])];

        Assert.Equal(["SIPAS 2017: 2 points", "SIPAS 2022: 2 points"], series.Select(one => one.ToString()));
        Assert.Equal([84.45m, 85.48m], series[0].Points.Select(point => point.Index.Percent));
        Assert.Equal([80.08m, 82.66m], series[1].Points.Select(point => point.Index.Percent));
    }

    [Fact]
    public void Split_OfVersionsOfOneMethod_JoinsThem() => Assert.Single(SatisfactionSeries.Split([Sipas(2020, 8548), Sipas(2021, 8700)]));

    [Fact]
    public void Split_OfAMethodThatComesBack_BreaksTwice() =>
        Assert.Equal(
            ["SIPAS 2017", "SIPAS 2022", "SIPAS 2017"],
            SatisfactionSeries.Split([Sipas(2020, 1), Sipas(2022, 2), Sipas(2024, 3)]).Select(series => series.Method));

    [Fact]
    public void Split_OfTheTwoWaysOfSelection_KeepsThemApart() =>
        Assert.Equal(
            [SampleSelection.SelfSelected, SampleSelection.Random],
            SatisfactionSeries.Split([Sipas(2019, 1), Sipas(2020, 2, SampleSelection.SelfSelected)]).Select(series => series.Selection));

    [Fact]
    public void Split_OfTwoQuestionnaires_KeepsThemApart() =>
        Assert.Equal(
            ["online", "SIPAS 2017"],
            SatisfactionSeries.Split([Sipas(2019, 1), Point("online", 2019, 1, SampleSelection.Random), Sipas(2020, 2), Point("online", 2020, 1, SampleSelection.Random)]).Select(series => series.Method));

    [Fact]
    public void Split_OfPeriodsThatShareDays_Throws() =>
        Assert.Contains(
            "The periods 2020-01-01 to 2020-12-31 and 2020-01-01 to 2020-12-31 of sipas/2017 share days",
            Assert.Throws<ArgumentException>(() => SatisfactionSeries.Split([Sipas(2020, 1), Sipas(2020, 2)])).Message,
            StringComparison.Ordinal);

    /// <summary>A trial of a new method beside the old one: the series are the same, in whichever order the points come.</summary>
    [Fact]
    public void Split_OfTwoMethodsInOnePeriod_IsTheSameInAnyOrder()
    {
        SeriesPoint trial = new(Sipas(2020, 1).Period, Sipas(2022, 1).Questionnaire, SampleSelection.Random, Ratio.Of(8008, 10_000));
        SeriesPoint[] points = [Sipas(2019, 8445), Sipas(2020, 8548), trial, Sipas(2022, 8100)];
        Assert.Equal(["SIPAS 2017: 2 points", "SIPAS 2022: 2 points"], SatisfactionSeries.Split(points).Select(one => one.ToString()));
        Assert.Equal(["SIPAS 2017: 2 points", "SIPAS 2022: 2 points"], SatisfactionSeries.Split(points.Reverse()).Select(one => one.ToString()));
    }

    [Fact]
    public void Split_OfANullPoint_IsAWrongCall() => Assert.Throws<ArgumentException>("points", () => SatisfactionSeries.Split([Sipas(2020, 1), null!]));

    [Fact]
    public void Split_OfNothing_IsNothing() => Assert.Empty(SatisfactionSeries.Split([]));

    private static SeriesPoint Sipas(int year, long satisfied, SampleSelection selection = SampleSelection.Random) =>
        Point("sipas", year, satisfied, selection);

    private static SeriesPoint Point(string code, int year, long satisfied, SampleSelection selection) =>
        new(
            new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)),
            Catalogue.InUse(code, new LocalDate(year, 6, 1))!,
            selection,
            Ratio.Of(satisfied, 10_000));
}
