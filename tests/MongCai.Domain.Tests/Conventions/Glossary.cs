using System.Reflection;
using System.Text.RegularExpressions;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>src/GLOSSARY.md in its parts: the domain first, then each further package after its heading.</summary>
internal static partial class Glossary
{
    private static readonly string[] Parts = Repository.Read("src", "GLOSSARY.md").ReplaceLineEndings("\n").Split("\n## MongCai.");

    internal static IReadOnlySet<string> OfTheDomain { get; } = NamesOf(Parts[0]).ToHashSet();

    internal static IReadOnlySet<string> OfTheSdk { get; } = NamesOf(PartOf("Sdk")).ToHashSet();

    internal static IReadOnlySet<string> OfThePortal { get; } = NamesOf(PartOf("Portal")).ToHashSet();

    internal static IReadOnlySet<string> OfEntityFrameworkCore { get; } = NamesOf(PartOf("EntityFrameworkCore")).ToHashSet();

    internal static IReadOnlySet<string> OfAspNetCore { get; } = NamesOf(PartOf("AspNetCore")).ToHashSet();

    internal static IReadOnlySet<string> TypesOf(Assembly assembly) => assembly.GetExportedTypes().Select(Name).ToHashSet();

    /// <summary>Whether a name is that of a public type, or of a member of one.</summary>
    internal static bool Exists(string name, Assembly assembly)
    {
        string[] parts = name.Split('.');
        return TypesOf(assembly).Contains(name)
            || (parts.Length == 2 && assembly.GetExportedTypes().Any(type => Name(type) == parts[0] && type.GetMember(parts[1]).Length > 0));
    }

    /// <summary>A nested type, such as a case of a closed set, is named after its owner.</summary>
    private static string Name(Type type) =>
        (type.DeclaringType is { } owner ? Name(owner) + "." : "") + type.Name.Split('`')[0];

    /// <summary>The names that a part gives to more than one thing.</summary>
    internal static IEnumerable<string> Doubles =>
        Parts.SelectMany(part => NamesOf(part).GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key));

    private static string PartOf(string package) => Parts.Single(part => part.StartsWith(package + "\n", StringComparison.Ordinal));

    private static IEnumerable<string> NamesOf(string part) =>
        [.. Rows().Matches(part).SelectMany(row => Code().Matches(row.Groups["names"].Value)).Select(name => name.Groups["name"].Value)];

    [GeneratedRegex(@"^\|[^|\n]*\|[^|\n]*\|(?<names>[^|\n]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"`(?<name>[A-Za-z0-9_.]+)`")]
    private static partial Regex Code();
}
