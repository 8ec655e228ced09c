using System.Globalization;

namespace MongCai.Mutation;

/// <summary>One run of a test without a mutant.</summary>
/// <param name="Name">The type and the method.</param>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Covered">The mutants that it came by.</param>
internal sealed record TestRun(string Name, bool Passed, int Milliseconds, HashSet<int> Covered)
{
    private const int Slower = 20;
    private const int LeastLimit = 20_000;

    /// <summary>The test's name and the milliseconds that it gets with a mutant.</summary>
    public string WithLimit => string.Create(CultureInfo.InvariantCulture, $"{Name}:{LeastLimit + (Slower * Milliseconds)}");

    public static TestRun Parse(string name, string answer)
    {
        string[] parts = answer.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(
            name,
            bool.Parse(parts[0]),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            [.. parts[2..].Select(id => int.Parse(id, CultureInfo.InvariantCulture))]);
    }
}
