using System.Text.RegularExpressions;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>One word for one thing: src/GLOSSARY.md names every public type, and every name in it exists.</summary>
public partial class GlossaryTests
{
    private static readonly HashSet<string> Types = [.. typeof(LegalCitation).Assembly.GetExportedTypes().Select(type => Name(type))];

    private static readonly HashSet<string> Names =
        [.. Rows().Matches(Repository.Read("src", "GLOSSARY.md")).SelectMany(row => Code().Matches(row.Groups["names"].Value)).Select(name => name.Groups["name"].Value)];

    [Fact]
    public void Names_InTheGlossary_Exist() => Assert.DoesNotContain(Names, name => !Exists(name));

    [Fact]
    public void Types_OfTheDomain_AreInTheGlossary() => Assert.Empty(Types.Except(Names));

    private static bool Exists(string name)
    {
        string[] parts = name.Split('.');
        return Types.Contains(name)
            || (parts.Length == 2 && typeof(LegalCitation).Assembly.GetExportedTypes()
                .Any(type => Name(type) == parts[0] && type.GetMember(parts[1]).Length > 0));
    }

    /// <summary>A nested type, such as a case of a closed set, is named after its owner.</summary>
    private static string Name(Type type) =>
        (type.DeclaringType is { } owner ? Name(owner) + "." : "") + type.Name.Split('`')[0];

    [GeneratedRegex(@"^\|[^|\n]*\|[^|\n]*\|(?<names>[^|\n]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"`(?<name>[A-Za-z0-9_.]+)`")]
    private static partial Regex Code();
}
