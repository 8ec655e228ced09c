using System.Diagnostics;
using System.Globalization;

namespace MongCai.Mutation;

/// <summary>
/// The process in which tests run. Each line of its input is one order, each order is answered with one line:
/// <c>cover TEST</c> with whether it passed, its milliseconds and the mutants it came by; <c>try MUTANT TEST:LIMIT …</c> with
/// what became of the mutant. It ends after a test that does not, for that one's thread still runs.
/// </summary>
internal sealed class Runner
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly MutantSwitch mutants;
    private readonly TestSuite tests;

    public Runner(MutantSwitch mutants, TestSuite tests)
    {
        this.mutants = mutants;
        this.tests = tests;
    }

    public void Serve()
    {
        TextWriter answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        while (Console.ReadLine() is { } order)
        {
            string answer = Answer(order.Split(' '));
            answers.WriteLine(answer);
            if (answer == nameof(Verdict.TimedOut))
            {
                return;
            }
        }
    }

    private string Answer(string[] order) => order switch
    {
        ["tests"] => string.Join(' ', tests.Names),
        ["cover", string test] => Cover(test),
        ["try", string mutant, .. string[] limited] => Try(int.Parse(mutant, CultureInfo.InvariantCulture), limited).ToString(),
        _ => throw new InvalidOperationException($"'{string.Join(' ', order)}' is no order."),
    };

    private string Cover(string test)
    {
        bool? passed = null;
        long began = Stopwatch.GetTimestamp();
        IEnumerable<int> covered = mutants.CoveredBy(() => passed = tests.Run(test, Patience));
        return string.Create(
            CultureInfo.InvariantCulture, $"{passed == true} {Stopwatch.GetElapsedTime(began).TotalMilliseconds:F0} {string.Join(' ', covered)}");
    }

    private Verdict Try(int mutant, string[] limited)
    {
        mutants.Active = mutant;
        foreach (string[] test in limited.Select(one => one.Split(':')))
        {
            switch (tests.Run(test[0], TimeSpan.FromMilliseconds(int.Parse(test[1], CultureInfo.InvariantCulture))))
            {
                case null: return Verdict.TimedOut;
                case false: return Verdict.Killed;
                default: continue;
            }
        }

        return Verdict.Survived;
    }
}
