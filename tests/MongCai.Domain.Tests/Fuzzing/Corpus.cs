using System.Reflection;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>The inputs that are kept for a target, in <c>tests/corpus</c>: those that brought guided fuzzing somewhere new, and those that once found a fault.</summary>
internal static class Corpus
{
    private static readonly string Root = Conventions.Repository.PathTo("tests", "corpus");

    /// <summary>The targets that inputs are kept for.</summary>
    public static IEnumerable<string> Targets => Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder));

    /// <summary>Those of the types of a package.</summary>
    public static IEnumerable<string> TargetsOf(Assembly package)
    {
        HashSet<string> types = [.. package.GetExportedTypes().Select(type => type.Name)];
        return Targets.Where(target => types.Contains(TypeOf(target)));
    }

    /// <summary>The type whose reader a target is.</summary>
    public static string TypeOf(string target) => target.Split('.')[0];

    /// <summary>The files of a target; none where nothing is kept for it.</summary>
    public static IReadOnlyList<string> Files(string target) =>
        Directory.Exists(Path.Combine(Root, target)) ? [.. Directory.GetFiles(Path.Combine(Root, target)).Order(StringComparer.Ordinal)] : [];
}
