using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain;
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
        (double margin, ConfidenceLevel level, double share) = (MarginOf(row), SurveyColumns.Level(row, Confidence), ShareOf(row));
        return row.IsEmpty(Population) ? SampleSize.Cochran(margin, level, share) : SampleSize.Cochran(margin, level, row.Whole(Population, 1), share);
    }

    private static double MarginOf(Row row) => row.Number(Margin) is var margin and >= 0.000001 and < 1
        ? margin
        : throw row.Wrong(Margin, new BilingualText("một số từ 0.000001 đến dưới 1, như '0.05'", "a number from 0.000001 to below 1, such as '0.05'"));

    private static double ShareOf(Row row) => row.Number(Share) is var share and >= 0 and <= 1
        ? share
        : throw row.Wrong(Share, new BilingualText("một tỷ lệ từ 0 đến 1, như '0.5'", "a share from 0 to 1, such as '0.5'"));
}
