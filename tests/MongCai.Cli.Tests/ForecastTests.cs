using System.Globalization;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.Tests;

public sealed class ForecastTests
{
    /// <summary>Generated: a dossier each day of March 2024, due after four days, every third of which ends a week late.</summary>
    private static string Dossiers { get; } = "code,received_on,due_on,ended_on,procedure,agency\n" + string.Join('\n', Enumerable.Range(1, 28).Select(day =>
        FormattableString.Invariant($"000.00.01.H49-2403{day:00}-0001,2024-03-{day:00},{Day(day + 4)},{Day(day + (day % 3 == 0 ? 11 : 3))},1.001193,000.00.01.H49"))) + "\n";

    [Fact]
    public void Train_ThenOf_ForecastsWithItsCounts()
    {
        using TemporaryFile counts = new(Cli.Run("forecast train - --as-of 2024-05-31", Dossiers).Output);
        string[] lines = Cli.Run($"forecast of --counts {counts.Path} --on 2024-06-03 --due 2024-06-05 --unit 1.001193 --explain --lang en").Lines();
        Assert.Equal(["probability", "half_days", "nine_tenths_days", "counts", ""], lines[..5].Select(line => line.Split('=')[0]));
        Assert.InRange(double.Parse(lines[0].Split('=')[1], CultureInfo.InvariantCulture), 0.2, 0.8);
        Assert.StartsWith("counts=whole ", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("Probability of being overdue: ", lines[5], StringComparison.Ordinal);
        Assert.Equal("This is a forecast that classifies and warns; it decides nothing and moves no due date (Decree 309/2026/NĐ-CP).", lines[^2]);
    }

    [Fact]
    public void Of_ATable_AnswersEachRow()
    {
        using TemporaryFile counts = new(Cli.Run("forecast train - --as-of 2024-05-31 --unit agency", Dossiers).Output);
        string[] lines = Cli.Run($"forecast of --counts {counts.Path} --csv -", "on,due,state,unit\n2024-06-03,2024-06-05,,000.00.01.H49\n2024-06-03,2024-06-01,,\n2024-06-03,2024-06-05,lost,\n").LinesWithErrors();
        Assert.Equal("on,due,state,unit,probability,half_days,nine_tenths_days,counts,certainty,error", lines[0]);
        Assert.EndsWith(",announced,", lines[1], StringComparison.Ordinal);
        Assert.Contains("a dossier past its due day is overdue, and there is nothing to forecast", lines[2], StringComparison.Ordinal);
        Assert.Contains("state: found 'lost', expected one of filed", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_WithoutHistory_SaysSo()
    {
        using TemporaryFile counts = new(Cli.Run("forecast train - --as-of 2024-03-02", Dossiers).Output);
        string[] lines = Cli.Run($"forecast of --counts {counts.Path} --on 2024-06-03 --due 2024-06-05").Lines();
        Assert.Equal(["probability=0.5", "half_days=not-enough-history", "nine_tenths_days=not-enough-history", "counts=whole fewer than 20 | slack fewer than 20 | slack-and-state fewer than 20 | slack-state-and-unit fewer than 20"], lines);
    }

    [Fact]
    public void Train_OfPartsOfTheDossiers_IsPartOfTheWhole()
    {
        string whole = Cli.Run("forecast train - --as-of 2024-05-31", Dossiers).Output;
        using TemporaryFile first = new(string.Join('\n', Dossiers.Split('\n')[..12]) + "\n");
        using TemporaryFile second = new(Dossiers.Split('\n')[0] + "\n" + string.Join('\n', Dossiers.Split('\n')[12..]));
        Assert.Equal(whole, Cli.Run($"forecast train {second.Path} {first.Path} --as-of 2024-05-31").Output);
    }

    [Fact]
    public void Train_OfEvents_KnowsStates()
    {
        using TemporaryFile events = new(DossierJson.Write(DossierReplayTests.Trail));
        using TemporaryFile written = new("");
        Cli.Run($"forecast train {events.Path} --events --as-of 2026-09-30 --out {written.Path}").FailsNot();
        string json = File.ReadAllText(written.Path);
        Assert.Contains("\"state\":\"InProcess\",\"unit\":\"1.010038\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Mẫu", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forecast train - --as-of yesterday", "--as-of: found 'yesterday', expected a date such as '2026-08-17' or '17/08/2026'.")] // no day
    [InlineData("forecast train -", "--as-of")] // as known when
    [InlineData("forecast train - --as-of 2024-05-31 --unit officer", "officer")] // an officer is no unit
    [InlineData("forecast train - --as-of 2024-05-31 --events", "The file '-' is wrong.")] // rows are no events
    [InlineData("forecast of --counts /none.json --on 2024-06-03 --due 2024-06-05", "The file '/none.json' cannot be opened")] // no counts
    public void Command_ThatIsWrong_SaysWhatIsExpected(string command, string message) => Cli.Run(command, Dossiers).FailsWith(2, message);

    [Fact]
    public void Of_OtherCounts_NamesTheFile()
    {
        using TemporaryFile counts = new("{\"version\":9}");
        Cli.Run($"forecast of --counts {counts.Path} --on 2024-06-03 --due 2024-06-05").FailsWith(2, "is wrong. The text is not a tally of forecasts");
    }

    private static string Day(int day) => new DateOnly(2024, 3, 1).AddDays(day - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
