namespace MongCai.Mutation;

/// <summary>The one thing that a test reaches while stryker makes the mutants of a room: with nothing reached, stryker would try every mutant.</summary>
public static class Touched
{
    /// <summary>Whether a number is above zero.</summary>
    public static bool IsPositive(int number) => number > 0;
}
