using MongCai.Domain.Tests.Conventions;

namespace MongCai.Domain.Tests.Law;

/// <summary>The files that cite the law: the code and the tables of the packages, and the code of the samples.</summary>
internal static class LawFiles
{
    /// <summary>The code, by its path from the root of the repository.</summary>
    internal static IEnumerable<string> Code => Under("src", "*.cs").Concat(Under("samples", "*.cs"));

    /// <summary>The tables of facts that the packages carry.</summary>
    internal static IEnumerable<string> Tables => Under("src", "*.csv").Where(path => path.Contains("/Data/", StringComparison.Ordinal));

    /// <summary>The lines of a table.</summary>
    internal static IReadOnlyList<CsvRow> Rows(string path)
    {
        using StringReader reader = new(Repository.Read(path));
        return [.. CsvTable.Read(reader, Header(path), [])];
    }

    internal static string[] Header(string path) => Repository.Read(path).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n')[0].Split(',');

    /// <summary>The name of a file as marks give it; with its folders where another file bears the same.</summary>
    internal static string NameOf(string path) => Shared.Value.Contains(Path.GetFileName(path)) ? path["src/".Length..] : Path.GetFileName(path);

    private static Lazy<HashSet<string>> Shared { get; } =
        new(() => [.. Code.GroupBy(path => Path.GetFileName(path)).Where(alike => alike.Count() > 1).Select(alike => alike.Key)]);

    private static IEnumerable<string> Under(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.PathTo(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
