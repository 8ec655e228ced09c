using MongCai.Domain.Tests.Fuzzing;
using MongCai.Portal.Tests.Fuzzing;
using MongCai.Sdk.Tests.Fuzzing;

namespace MongCai.Fuzzing;

/// <summary>The readers of all packages.</summary>
internal static class Targets
{
    public static IReadOnlyList<FuzzTarget> All { get; } = [.. FuzzTargets.All, .. FuzzTargetsOfSdk.All, .. FuzzTargetsOfPortal.All];

    public static FuzzTarget Of(string name) =>
        All.SingleOrDefault(target => target.Name == name) ?? throw new ArgumentException($"There is no target '{name}'; without arguments the program names them all.");
}
