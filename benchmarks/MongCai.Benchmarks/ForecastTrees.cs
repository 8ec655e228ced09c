using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
using MongCai.Cli.Forecasts;
using MongCai.Domain.Forecasts;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>Boosted trees (LightGBM by ML.NET) in the place of counts: the same landmarks, known at the same moments, month by month.</summary>
internal sealed class ForecastTrees
{
    private const int Trees = 40;
    private const int Leaves = 8;
    private const int Seed = 1;
    private const int FewestKnown = 50;

    private readonly MLContext machine = new(Seed);
    private readonly Landmark[] known;

    private ForecastTrees(IEnumerable<Landmark> all) => known = [.. all.OrderBy(landmark => landmark.Due)];

    /// <summary>Tests the trees on landmarks whose outcomes are known.</summary>
    internal static Calibration Test(LogDeadlines log)
    {
        ForecastTrees trees = new(log.All);
        return Calibration.Of(log.LaterKnown.GroupBy(landmark => Landmark.Month(landmark.At)).SelectMany(trees.Forecast));
    }

    private IEnumerable<(double Probability, bool IsOverdue)> Forecast(IGrouping<YearMonth, Landmark> month)
    {
        Instant begin = month.Key.OnDayOfMonth(1).AtMidnight().InUtc().ToInstant();
        Landmark[] past = [.. known.TakeWhile(landmark => landmark.Due <= begin)];
        Landmark[] asked = [.. month];
        return Probabilities(past, asked).Zip(asked, (probability, landmark) => (probability, landmark.IsOverdue));
    }

    /// <summary>The share of the overdue ones, where too few are known or all ended alike.</summary>
    private IEnumerable<double> Probabilities(Landmark[] past, Landmark[] asked)
    {
        int overdue = past.Count(landmark => landmark.IsOverdue);
        return past.Length < FewestKnown || overdue == 0 || overdue == past.Length
            ? asked.Select(_ => past.Length == 0 ? 0.5 : (double)overdue / past.Length)
            : Grown(past, asked);
    }

    private IEnumerable<double> Grown(Landmark[] past, Landmark[] asked)
    {
        IDataView answered = machine.Transforms.Categorical.OneHotEncoding(
            [new InputOutputColumnPair("StateBits", "State"), new InputOutputColumnPair("UnitBits", "Unit")])
            .Append(machine.Transforms.Concatenate("Features", "Slack", "StateBits", "UnitBits"))
            .Append(machine.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
            {
                NumberOfIterations = Trees,
                NumberOfLeaves = Leaves,
                MinimumExampleCountPerLeaf = 20,
                Seed = Seed,
                Deterministic = true,
            }))
            .Fit(Rows(past)).Transform(Rows(asked));
        return machine.Data.CreateEnumerable<Answer>(answered, reuseRowObject: false).Select(answer => (double)answer.Probability);
    }

    private IDataView Rows(IEnumerable<Landmark> landmarks) => machine.Data.LoadFromEnumerable(landmarks.Select(landmark => new Question
    {
        Label = landmark.IsOverdue,
        Slack = (float)landmark.Moment.Slack.TotalDays,
        State = landmark.Moment.State,
        Unit = landmark.Moment.Unit,
    }));

    private sealed class Question
    {
        public bool Label { get; set; }

        public float Slack { get; set; }

        public string State { get; set; } = "";

        public string Unit { get; set; } = "";
    }

    private sealed class Answer
    {
        [ColumnName("Probability")]
        public float Probability { get; set; }
    }
}
