using System.Globalization;

namespace MongCai.Domain.Tests;

/// <summary>How many texts a parser is fuzzed with: a few in every run, and as many as FUZZ_INPUTS says in a long one, which tests/fuzz starts.</summary>
internal static class Fuzz
{
    private static readonly long FewInputs = Runs.Of(5_000);

    private static readonly string? ReportFile = Environment.GetEnvironmentVariable("FUZZ_REPORT");

    public static long Inputs { get; } =
        long.TryParse(Environment.GetEnvironmentVariable("FUZZ_INPUTS"), NumberStyles.None, CultureInfo.InvariantCulture, out long inputs) ? inputs : FewInputs;

    /// <summary>True in a long run, the only one that looks at the time.</summary>
    public static bool IsLong => Inputs > FewInputs;

    /// <summary>Adds a line to the report of a long run.</summary>
    public static void Report(string line)
    {
        if (ReportFile is not null)
        {
            File.AppendAllText(ReportFile, line + "\n");
        }
    }
}
