using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>
/// No switch over an enumeration of this library has an arm for the rest: a new member must stop the build (CS8509), not go where others went.
/// </summary>
public class SwitchTests
{
    private static readonly string[] Folders = ["src", "samples", "benchmarks"];

    private static readonly CSharpParseOptions Latest = new(LanguageVersion.Preview);

    private static readonly (string File, SyntaxNode Root)[] Files =
    [
        .. Folders.SelectMany(folder => Directory.GetFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => (File: Path.GetRelativePath(Repository.Root, file), Code: File.ReadAllText(file)))
            .Where(file => file.Code.Contains("switch", StringComparison.Ordinal) || file.Code.Contains("enum ", StringComparison.Ordinal))
            .Select(file => (file.File, Parse(file.Code))),
    ];

    private static readonly HashSet<string> Own =
        [.. Files.SelectMany(file => file.Root.DescendantNodes().OfType<EnumDeclarationSyntax>()).Select(declared => declared.Identifier.Text)];

    [Fact]
    public void Switch_OverAnEnumeration_HasNoArmForTheRest() =>
        Assert.Empty(
            from file in Files
            from found in Swallowing(file.Root)
            select $"{file.File}:{found.GetLocation().GetLineSpan().StartLinePosition.Line + 1} has an arm for the rest; name the members.");

    [Theory]
    [InlineData("kind switch { DayKind.Holiday => 1, _ => 0 }", true)]
    [InlineData("kind switch { DayKind.Holiday => 1, var other => 0 }", true)]
    [InlineData("kind switch { MongCai.Domain.Calendars.DayKind.Holiday or DayKind.Closure => 1, _ => throw e }", true)] // late, and loud only once it happens
    [InlineData("(kind, day) switch { (DayKind.Holiday, null) => 1, _ => 0 }", true)]
    [InlineData("day switch { { Kind: DayKind.Holiday } => 1, _ => 0 }", true)]
    [InlineData("kind switch { DayKind.Holiday => 1, DayKind.Closure => 0 }", false)]
    [InlineData("kind switch { DayKind.Holiday => 1, _ when isLate => 2, DayKind.Closure => 0 }", false)] // a condition, not the rest
    [InlineData("text switch { \"a\" => DayKind.Holiday, _ => DayKind.Closure }", false)] // gives members and asks for none
    [InlineData("day switch { { } when kind == DayKind.Holiday => 1, _ => 0 }", false)]
    public void ArmForTheRest_InAnySpelling_IsFound(string code, bool isFound) => Assert.Equal(isFound, Swallowing(Parse($"var x = {code};")).Any());

    [Theory]
    [InlineData("switch (kind) { case DayKind.Holiday: return 1; default: return 0; }", true)]
    [InlineData("switch (kind) { case DayKind.Holiday: return 1; default: throw new UnreachableException(); }", false)] // a statement needs one, and the compiler does not count
    [InlineData("switch (text) { case \"a\": return 1; default: return 0; }", false)]
    public void DefaultOfAStatement_ThatGoesOn_IsFound(string code, bool isFound) => Assert.Equal(isFound, Swallowing(Parse(code)).Any());

    private static SyntaxNode Parse(string code) => CSharpSyntaxTree.ParseText(code, Latest).GetRoot();

    private static IEnumerable<SyntaxNode> Swallowing(SyntaxNode root) => root.DescendantNodes().Where(node => node switch
    {
        SwitchExpressionSyntax expression => expression.Arms.Any(arm => Asks(arm.Pattern)) && expression.Arms.Any(IsRest),
        SwitchStatementSyntax statement => Labels(statement).Any(label => Asks(label)) && statement.Sections.Any(IsRest),
        _ => false,
    });

    private static IEnumerable<SyntaxNode> Labels(SwitchStatementSyntax statement) => statement.Sections.SelectMany(section => section.Labels).Select(label => label switch
    {
        CasePatternSwitchLabelSyntax pattern => pattern.Pattern,
        CaseSwitchLabelSyntax one => one.Value,
        _ => (SyntaxNode)label,
    });

    /// <summary>Whether a pattern names a member of an enumeration of this library.</summary>
    private static bool Asks(SyntaxNode pattern) => pattern.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(member => Own.Contains(member.Expression switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax inner => inner.Name.Identifier.Text,
        _ => "",
    }));

    private static bool IsRest(SwitchExpressionArmSyntax arm) => arm is { WhenClause: null, Pattern: DiscardPatternSyntax or VarPatternSyntax };

    private static bool IsRest(SwitchSectionSyntax section) =>
        section.Labels.Any(label => label is DefaultSwitchLabelSyntax) && section.Statements is not [ThrowStatementSyntax];
}
