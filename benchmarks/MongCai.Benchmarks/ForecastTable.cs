using MongCai.Cli;
using MongCai.Cli.Commands;
using MongCai.Cli.Forecasts;
using MongCai.Cli.Rows;

namespace MongCai.Benchmarks;

/// <summary>The table of <c>mongcai forecast backtest</c> for an event log, with a row for boosted trees below it. It measures errors, not time.</summary>
internal static class ForecastTable
{
    /// <param name="args">The arguments of <c>mongcai forecast backtest</c>.</param>
    /// <returns>The exit code of the command.</returns>
    internal static int Write(string[] args)
    {
        using StandardStreams streams = StandardStreams.OfProcess();
        int outcome = Cli.CommandLine.Run(["forecast", "backtest", .. args], streams);
        streams.Output.Flush();
        if (outcome == ExitCode.Success)
        {
            WriteTrees(ForecastBacktest.Log(args, streams), streams.Output);
        }

        return outcome;
    }

    private static void WriteTrees(LogDeadlines log, TextWriter output)
    {
        Results row = new();
        ForecastBacktest.Add("lightgbm", ForecastTrees.Test(log), row);
        CsvOutput.WriteLine(output, row);
        output.Flush();
    }
}
