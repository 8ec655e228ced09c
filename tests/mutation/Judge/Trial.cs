using System.Globalization;

namespace MongCai.Mutation;

/// <summary>
/// Judges mutants. The tests run twice to learn which mutants each of them comes by: what only the first run came by runs once in a process
/// (a table that is read, a field that is initialised), and what survives of it is judged anew in a fresh process with all tests but the slow ones that
/// did not come by it; the others one after the other in one process, each with the tests that come by it, the quickest first.
/// </summary>
internal sealed class Trial
{
    private const int Quick = 500;

    private readonly string[] suite;
    private RunnerProcess runner;

    public Trial(string[] suite)
    {
        this.suite = suite;
        runner = new(suite);
    }

    /// <summary>Sets the verdict of each mutant that has none.</summary>
    /// <returns>The tests that fail without any mutant; they judge none.</returns>
    public IReadOnlyList<string> Judge(IReadOnlyList<Mutant> mutants)
    {
        string[] names = runner.Ask("tests")!.Split(' ');
        List<TestRun> cold = [.. names.Select(Cover)];
        List<TestRun> warm = [.. names.Select(Cover)];
        List<TestRun> sound = [.. warm.Where((run, index) => run.Passed && cold[index].Passed).OrderBy(run => run.Milliseconds)];
        HashSet<int> everCovered = [.. cold.Concat(warm).SelectMany(run => run.Covered)];
        foreach (Mutant mutant in mutants.Where(one => one.Verdict == Verdict.Open))
        {
            mutant.Verdict = everCovered.Contains(mutant.Id) ? Judge(mutant, cold, warm, sound) : Verdict.NotCovered;
            Console.Error.WriteLine($"{mutant.Verdict}: {mutant}");
        }

        runner.Dispose();
        return [.. names.Except(sound.Select(run => run.Name))];
    }

    private Verdict Judge(Mutant mutant, List<TestRun> cold, List<TestRun> warm, List<TestRun> sound)
    {
        HashSet<string> covering = [.. cold.Concat(warm).Where(run => run.Covered.Contains(mutant.Id)).Select(run => run.Name)];
        bool runsOnce = cold.Where((run, index) => run.Covered.Contains(mutant.Id) && !warm[index].Covered.Contains(mutant.Id)).Any();
        Verdict verdict = Try(mutant, sound.Where(run => covering.Contains(run.Name)));
        return verdict == Verdict.Survived && runsOnce
            ? TryAfresh(mutant, sound.Where(run => run.Milliseconds <= Quick || covering.Contains(run.Name)).OrderByDescending(run => covering.Contains(run.Name)))
            : verdict;
    }

    private Verdict Try(Mutant mutant, IEnumerable<TestRun> runs)
    {
        Verdict verdict = Ask(runner, mutant, runs);
        if (verdict is Verdict.TimedOut or Verdict.Crashed)
        {
            runner.Dispose();
            runner = new(suite);
        }

        return verdict;
    }

    private Verdict TryAfresh(Mutant mutant, IEnumerable<TestRun> runs)
    {
        using RunnerProcess fresh = new(suite, mutant.Id);
        return Ask(fresh, mutant, runs);
    }

    private static Verdict Ask(RunnerProcess asked, Mutant mutant, IEnumerable<TestRun> runs) =>
        Enum.TryParse(
            asked.Ask(["try", mutant.Id.ToString(CultureInfo.InvariantCulture), .. runs.Select(run => run.WithLimit)]), out Verdict verdict)
            ? verdict
            : Verdict.Crashed;

    private TestRun Cover(string test) => TestRun.Parse(test, runner.Ask("cover", test) ?? throw new InvalidOperationException($"{test} ends the process without any mutant."));
}
