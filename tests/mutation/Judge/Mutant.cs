using System.Text.Json;

namespace MongCai.Mutation;

/// <summary>A change of the code that stryker made, with its verdict.</summary>
internal sealed record Mutant(int Id, string File, int Line, string LineText, string Original, string Replacement)
{
    public Verdict Verdict { get; set; }

    /// <summary>The mutants of a report of stryker.</summary>
    public static IEnumerable<Mutant> Read(string report)
    {
        using JsonDocument read = JsonDocument.Parse(System.IO.File.ReadAllText(report));
        string root = read.RootElement.GetProperty("projectRoot").GetString()!;
        foreach (JsonProperty file in read.RootElement.GetProperty("files").EnumerateObject())
        {
            string name = Path.GetRelativePath(root, Path.Combine(root, file.Name)).Replace('\\', '/');
            string[] lines = file.Value.GetProperty("source").GetString()!.ReplaceLineEndings("\n").Split('\n');
            foreach (JsonElement mutant in name.EndsWith("Touched.cs", StringComparison.Ordinal) ? [] : file.Value.GetProperty("mutants").EnumerateArray())
            {
                yield return Of(mutant, name, lines);
            }
        }
    }

    public override string ToString() => $"{File}:{Line} {Original} -> {Replacement}";

    private static Mutant Of(JsonElement mutant, string file, string[] lines)
    {
        JsonElement start = mutant.GetProperty("location").GetProperty("start");
        JsonElement end = mutant.GetProperty("location").GetProperty("end");
        int line = start.GetProperty("line").GetInt32();
        return new(
            int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
            file,
            line,
            lines[line - 1].Trim(),
            OneLine(Part(lines, line, start.GetProperty("column").GetInt32(), end.GetProperty("line").GetInt32(), end.GetProperty("column").GetInt32())),
            OneLine(mutant.GetProperty("replacement").GetString()!))
        {
            Verdict = mutant.GetProperty("status").GetString() == nameof(Verdict.CompileError) ? Verdict.CompileError : Verdict.Open,
        };
    }

    private static string Part(string[] lines, int line, int column, int lastLine, int lastColumn) =>
        line == lastLine
            ? lines[line - 1][(column - 1)..(lastColumn - 1)]
            : string.Join(' ', [lines[line - 1][(column - 1)..], .. lines[line..(lastLine - 1)], lines[lastLine - 1][..(lastColumn - 1)]]);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
