using System.Globalization;

namespace MongCai.Domain.Tests;

/// <summary>How many texts a parser is fuzzed with: a few in every run, and as many as FUZZ_INPUTS says, such as 1000000, when someone asks.</summary>
internal static class Fuzz
{
    private const long FewInputs = 5_000;

    public static long Inputs { get; } =
        long.TryParse(Environment.GetEnvironmentVariable("FUZZ_INPUTS"), NumberStyles.None, CultureInfo.InvariantCulture, out long inputs) ? inputs : FewInputs;
}
