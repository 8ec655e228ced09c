using System.Globalization;

namespace MongCai.Mutation;

/// <summary>What became of the mutants of a room.</summary>
internal sealed class Result(IReadOnlyList<Mutant> mutants)
{
    /// <summary>The share of the counted mutants that a test finds, in per cent; 100 where none is counted.</summary>
    public decimal Score => Counted == 0 ? 100 : 100m * Found / Counted;

    private int Found => Count(Verdict.Killed, Verdict.Crashed, Verdict.TimedOut);

    private int Counted => Found + Count(Verdict.Survived, Verdict.NotCovered);

    /// <summary>Prints the table's heading and line, and what is to be looked at.</summary>
    public void Print(string room, IReadOnlyList<Equivalent> unmatched, IReadOnlyList<string> broken)
    {
        Console.WriteLine("| room | made | compile errors | equivalent | counted | killed | timed out | survived | not covered | score |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        int[] numbers =
        [
            mutants.Count, Count(Verdict.CompileError), Count(Verdict.Equivalent), Counted,
            Count(Verdict.Killed, Verdict.Crashed), Count(Verdict.TimedOut), Count(Verdict.Survived), Count(Verdict.NotCovered),
        ];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {room} | {string.Join(" | ", numbers)} | {Score:F1} % |"));
        PrintAll("survived", mutants.Where(one => one.Verdict == Verdict.Survived));
        PrintAll("not covered", mutants.Where(one => one.Verdict == Verdict.NotCovered));
        PrintAll("equivalent.tsv names what is not there", unmatched);
        PrintAll("fails without any mutant, and judged none", broken);
    }

    private int Count(params Verdict[] verdicts) => mutants.Count(one => verdicts.Contains(one.Verdict));

    private static void PrintAll(string title, IEnumerable<object> all)
    {
        foreach (object one in all)
        {
            Console.WriteLine($"{title}: {one}");
        }
    }
}
