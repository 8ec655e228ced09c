using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Surveys;

namespace MongCai.Cli.Commands;

/// <summary><c>survey alpha</c>: how well the items of a table measure one thing.</summary>
internal sealed class SurveyAlpha
{
    private readonly StandardStreams streams;
    private readonly Argument<string> file = new("FILE") { Description = "The scores: CSV with a line a respondent and a column an item, below a header unless its first line is of scores too; '-' for standard input." };

    private readonly Option<bool> json = JsonSettings.OfOne();

    private SurveyAlpha(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        SurveyAlpha alpha = new(streams);
        Command command = new(
            "alpha", "Give Cronbach's alpha of a table of scores, the number of respondents who scored every item, and of items.") { alpha.file, alpha.json };
        command.SetAction(alpha.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        CronbachAlpha alpha = CronbachAlpha.Of(BookFile.Lines(parse.GetRequiredValue(file), streams, ScoreLines.Read));
        NamedValues.Write(
            streams.Output,
            parse.GetValue(json),
            ("alpha", Invariant($"{alpha.Value:0.############}")),
            ("n", Invariant($"{alpha.Cases}")),
            ("items", Invariant($"{alpha.Items}")));
        WriteNotes(alpha);
        return ExitCode.Success;
    }

    private void WriteNotes(CronbachAlpha alpha)
    {
        if (alpha.Incomplete > 0)
        {
            streams.Note(new(
                Invariant($"số người trả lời để ngoài, vì không chấm đủ các mục: {alpha.Incomplete}"),
                Invariant($"respondents left out, since they did not score every item: {alpha.Incomplete}")));
        }

        if (alpha.Value is null)
        {
            streams.Note(new(
                "không xác định được alpha: cần từ hai mục trở lên, và những người trả lời có tổng điểm khác nhau",
                "alpha is not defined: it needs two items or more, and respondents whose totals differ"));
        }
    }
}
