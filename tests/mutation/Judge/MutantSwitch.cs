using System.Reflection;
using System.Runtime.Loader;

namespace MongCai.Mutation;

/// <summary>The switch that stryker built into the assembly under test: it holds all mutants, and at most one is on.</summary>
internal sealed class MutantSwitch
{
    private const int None = -1;

    private readonly Type control;

    /// <summary>Loads the assembly with a mutant on, so that what runs only once runs with it.</summary>
    public MutantSwitch(string subject, int active)
    {
        control = AssemblyLoadContext.Default.LoadFromAssemblyPath(subject).GetTypes().Single(type => type.Name == "MutantControl");
        Active = active;
    }

    public int Active
    {
        set => Field("ActiveMutant").SetValue(null, value);
    }

    /// <summary>Runs something without a mutant, and gives the mutants that it came by.</summary>
    public IEnumerable<int> CoveredBy(Action run)
    {
        Active = None;
        Field("CaptureCoverage").SetValue(null, true);
        Call("ResetCoverage");
        run();
        IEnumerable<int> covered = ((IEnumerable<int>[])Call("GetCoverageData")!).SelectMany(ids => ids).Distinct().ToList();
        Field("CaptureCoverage").SetValue(null, false);
        return covered;
    }

    private FieldInfo Field(string name) => control.GetField(name)!;

    private object? Call(string name) => control.GetMethod(name)!.Invoke(null, null);
}
