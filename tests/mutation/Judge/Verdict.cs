namespace MongCai.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Verdict
{
    /// <summary>Not judged yet.</summary>
    Open,

    /// <summary>It does not compile.</summary>
    CompileError,

    /// <summary>It changes nothing that a caller can see: the reason stands in equivalent.tsv.</summary>
    Equivalent,

    /// <summary>A test fails with it.</summary>
    Killed,

    /// <summary>The process of the tests ends with it, as by an endless recursion.</summary>
    Crashed,

    /// <summary>A test does not end with it.</summary>
    TimedOut,

    /// <summary>Every test that reaches it passes.</summary>
    Survived,

    /// <summary>No test reaches it.</summary>
    NotCovered,
}
