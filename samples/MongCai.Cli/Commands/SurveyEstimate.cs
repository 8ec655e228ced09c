using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain;
using MongCai.Domain.Surveys;

namespace MongCai.Cli.Commands;

/// <summary><c>survey estimate</c>: a share and its Wilson interval, corrected for a population of known size.</summary>
internal static class SurveyEstimate
{
    private const int Successes = 0;
    private const int Asked = 1;
    private const int Population = 2;
    private const int Confidence = 3;

    private static readonly Column[] Columns =
    [
        new("successes", "How many answered so."),
        new("n", "How many answered."),
        SurveyColumns.Population,
        SurveyColumns.Confidence with { IsOptional = true },
    ];

    internal static Command Command(StandardStreams streams) => RowCommand.Of(
        "estimate", "Estimate a share from a random sample, with Wilson's interval; at 0.95 unless a confidence is given.", Columns, [], (_, _) =>
            Estimate, streams);

    private static RowFunction Estimate { get; } = new(["p", "low", "high"], (row, results) =>
    {
        ProportionEstimate estimate = Of(row);
        if (estimate.Point is { } point)
        {
            results.AddShare(point);
        }
        else
        {
            results.Add("");
        }

        results.AddShare(estimate.Interval.Low);
        results.AddShare(estimate.Interval.High);
    });

    private static ProportionEstimate Of(Row row)
    {
        int asked = row.Whole(Asked, 0);
        Ratio sample = Ratio.Of(row.Whole(Successes, 0, asked), asked);
        ConfidenceLevel level = row.IsEmpty(Confidence) ? ConfidenceLevel.Percent95 : SurveyColumns.Level(row, Confidence);
        return row.IsEmpty(Population)
            ? ProportionEstimate.Wilson(sample, level)
            : ProportionEstimate.Wilson(sample, row.Whole(Population, Math.Max(asked, 1)), level);
    }
}
