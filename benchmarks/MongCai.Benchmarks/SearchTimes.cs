using System.Diagnostics;
using System.Globalization;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>How long each question of a file takes over 5,000 generated procedures, as percentiles over all of them; the first rounds do not count.</summary>
internal static class SearchTimes
{
    private const int Procedures = 5_000;
    private const int Rounds = 40;
    private const int WarmRounds = 10;
    private const int Limit = 20;

    private static readonly LocalDate Day = new(2026, 11, 24);

    /// <param name="file">A text file with a question on each line, or a CSV file with the question in its first column.</param>
    internal static int Write(string file)
    {
        string[] questions = [.. File.ReadLines(file).Select(line => line.Split(',')[0]).Where(question => question.Length > 0)];
        Procedure[] procedures = GeneratedProcedures.Of(Procedures);
        WriteLine("index", [.. Enumerable.Range(0, WarmRounds).Select(_ => Time(() => ProcedureCatalogue.Of(procedures)))]);
        ProcedureCatalogue catalogue = ProcedureCatalogue.Of(procedures);
        double[][] rounds = [.. Enumerable.Range(0, Rounds + WarmRounds).Select(_ => Round(catalogue, questions))];
        WriteLine("search", [.. rounds.Skip(WarmRounds).SelectMany(times => times)]);
        return 0;
    }

    private static double[] Round(ProcedureCatalogue catalogue, string[] questions) =>
        [.. questions.Select(question => Time(() => catalogue.Search(new() { Text = question }, Day, Limit)))];

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void WriteLine(string what, double[] times)
    {
        Array.Sort(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: p50 {times[times.Length / 2]:0.00} ms, p95 {times[times.Length * 95 / 100]:0.00} ms, p99 {times[times.Length * 99 / 100]:0.00} ms of {times.Length}"));
    }
}
