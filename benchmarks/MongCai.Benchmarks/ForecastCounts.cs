using BenchmarkDotNet.Attributes;
using MongCai.Domain.Forecasts;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>A million pending moments to counts, beside a LINQ grouping of the same shares; and forecasts from them.</summary>
/// <remarks>
/// The tally counts the times to the end too, and can take back what it counted. The moments are generated: four years, three states, sixty
/// procedures.
/// </remarks>
[MemoryDiagnoser]
public class ForecastCounts
{
    private const int Moments = 1_000_000;
    private const int Forecasts = 1_000;

    private static readonly ForecastCells Cells = ForecastCells.Working(ForecastUnit.Procedure);
    private static readonly string[] States = ["Accepted", "InProcess", "AwaitingPayment"];

    private readonly (PendingMoment Moment, MomentOutcome Outcome)[] moments = Generate();

    private ForecastTally counted = null!;

    [GlobalSetup]
    public void Fill() => counted = Count();

    [Benchmark(Baseline = true, Description = "LINQ grouping", OperationsPerInvoke = Moments)]
    public int Grouping() =>
        moments.GroupBy(one => (one.Outcome.DueIn, (int)one.Moment.Slack.TotalHours / 8, one.Moment.State, one.Moment.Unit))
            .Select(cell => (cell.Key, Counted: cell.Count(), Overdue: cell.Count(one => one.Outcome.IsOverdue == true)))
            .Count();

    [Benchmark(Description = "ForecastTally.Observe", OperationsPerInvoke = Moments)]
    public ForecastTally Count()
    {
        ForecastTally tally = ForecastTally.Empty(Cells);
        foreach ((PendingMoment moment, MomentOutcome outcome) in moments)
        {
            tally.Observe(moment, outcome);
        }

        return tally;
    }

    [Benchmark(Description = "ForecastTally.Of", OperationsPerInvoke = Forecasts)]
    public double Of()
    {
        double sum = 0;
        for (int index = 0; index < Forecasts; index++)
        {
            sum += counted.Of(moments[index].Moment).Probability;
        }

        return sum;
    }

    [Benchmark(Description = "ForecastTally.ChooseLevel")]
    public ForecastLevel Choose() => counted.ChooseLevel();

    private static (PendingMoment Moment, MomentOutcome Outcome)[] Generate()
    {
        Random random = new(2026);
        string[] units = [.. Enumerable.Range(0, 60).Select(number => $"1.{number:000000}")];
        return [.. Enumerable.Range(0, Moments).Select(_ => (
            new PendingMoment(States[random.Next(States.Length)], units[random.Next(units.Length)], Duration.FromHours(random.Next(0, 240))),
            new MomentOutcome(
                new YearMonth(2023 + random.Next(4), 1 + random.Next(12)), random.Next(5) == 0, Duration.FromHours(random.Next(0, 400)),
                random.Next(20) > 0)))];
    }
}
