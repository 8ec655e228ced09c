using System.Reflection;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>The readers of a package.</summary>
public interface IFuzzTargets
{
    static abstract IReadOnlyList<FuzzTarget> All { get; }

    static abstract Assembly Package { get; }
}
