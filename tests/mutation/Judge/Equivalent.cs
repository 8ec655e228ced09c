namespace MongCai.Mutation;

/// <summary>A line of equivalent.tsv: a mutant that no caller can tell from the original, with the reason. It is found by the text of its line, not by the line's number.</summary>
internal sealed record Equivalent(string File, string LineText, string Original, string Replacement, string Reason)
{
    /// <summary>The lines of one room.</summary>
    /// <exception cref="FormatException">A line has not the six columns.</exception>
    public static IEnumerable<Equivalent> Read(string path, string room) =>
        from line in System.IO.File.ReadLines(path).Skip(1)
        let cells = line.Split('\t')
        where cells.Length == 6 ? cells[0] == room : throw new FormatException($"'{line}' is no line of {path}: expected room, file, line, original, replacement and reason with tabs between.")
        select new Equivalent(cells[1], cells[2], cells[3], cells[4], cells[5]);

    /// <summary>Marks the mutants that are named, and gives the names that fit none.</summary>
    public static IReadOnlyList<Equivalent> TakeOut(IReadOnlyList<Mutant> mutants, IReadOnlyList<Equivalent> named)
    {
        foreach (Mutant mutant in mutants.Where(one => one.Verdict == Verdict.Open && named.Any(name => name.Fits(one))))
        {
            mutant.Verdict = Verdict.Equivalent;
        }

        return [.. named.Where(name => !mutants.Any(name.Fits))];
    }

    private bool Fits(Mutant mutant) =>
        (mutant.File, mutant.LineText, mutant.Original, mutant.Replacement) == (File, LineText, Original, Replacement);
}
