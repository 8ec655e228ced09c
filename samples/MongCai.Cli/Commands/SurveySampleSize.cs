using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain.Surveys;

namespace MongCai.Cli.Commands;

/// <summary><c>survey sample-size</c>: how many answers a share needs to be known to a margin.</summary>
internal static class SurveySampleSize
{
    private const int Margin = 0;
    private const int Confidence = 1;
    private const int Share = 2;
    private const int Population = 3;

    private static readonly Column[] Columns =
    [
        new("margin", "Half the width of the interval, such as 0.05."),
        SurveyColumns.Confidence,
        new("p", "The share expected, 0 to 1; 0.5 asks for most."),
        SurveyColumns.Population,
    ];

    internal static Command Command(StandardStreams streams) => RowCommand.Of(
        "sample-size", "Give Cochran's sample size for a share, rounded up.", Columns, [], (_, _) => Size, streams);

    private static RowFunction Size { get; } = new(["n"], (row, results) => results.Add(Of(row)));

    private static decimal Of(Row row)
    {
        (double margin, ConfidenceLevel level, double share) = (row.Number(Margin), SurveyColumns.Level(row, Confidence), row.Number(Share));
        return row.IsEmpty(Population) ? SampleSize.Cochran(margin, level, share) : SampleSize.Cochran(margin, level, row.Whole(Population), share);
    }
}
