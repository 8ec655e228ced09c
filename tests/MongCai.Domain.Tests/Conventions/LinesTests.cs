using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>A line of code is read at one look: one of more than 160 letters holds a text of a hundred that cannot be cut.</summary>
public class LinesTests
{
    private const int Longest = 160;
    private const int LongText = 100;

    [Theory]
    [InlineData("src")]
    [InlineData("samples")]
    [InlineData("benchmarks")]
    public void Line_OfCode_IsNoLongerThanALook(string folder) => Assert.Empty(
        from file in Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories)
        where !Repository.NameOf(file).Split('/').Any(part => part is "bin" or "obj")
        from line in LongLines(File.ReadAllText(file))
        select FormattableString.Invariant($"{Repository.NameOf(file)}:{line}"));

    [Theory]
    [InlineData("class {0};", true)] // a name
    [InlineData("// {0}", true)] // a remark
    [InlineData("var {0} = \"short\" + \"texts\";", true)]
    [InlineData("var x = \"{0}\";", false)]
    [InlineData("var x = $\"{1}{0}\";", false)]
    [InlineData("var x = \"\"\"\n{0}\n\"\"\";", false)] // a text of several lines
    public void LongLines_AreThoseWithoutALongText(string code, bool isOne) =>
        Assert.Equal(isOne, LongLines(code.Replace("{0}", new string('a', Longest), StringComparison.Ordinal)).Any());

    private static IEnumerable<int> LongLines(string code)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code);
        TextSpan[] texts = [.. tree.GetRoot().DescendantNodes().Where(IsText).Select(node => node.Span)];
        return tree.GetText().Lines
            .Where(line => line.Span.Length > Longest && !Array.Exists(texts, text => text.Intersection(line.Span) is { Length: >= LongText }))
            .Select(line => line.LineNumber + 1);
    }

    private static bool IsText(SyntaxNode node) => node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression);
}
