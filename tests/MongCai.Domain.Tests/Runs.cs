namespace MongCai.Domain.Tests;

/// <summary>How often a property is tried: in full where MONGCAI_THOROUGH is 1, as .ci/run sets it, and a twentieth as often in the loop of a change.</summary>
internal static class Runs
{
    private const int PartsOfAll = 20;

    private static readonly bool AreThorough = Environment.GetEnvironmentVariable("MONGCAI_THOROUGH") == "1";

    public static int Of(int all) => AreThorough ? all : Math.Max(1, all / PartsOfAll);
}
