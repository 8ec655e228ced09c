using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongCai.Domain.Tests.Conventions.Messages;

/// <summary>
/// The sentences of a source file that say what is wrong or not allowed: those of an exception, a refusal or a problem that is made, those of the types and members
/// whose names say that they hold such, and what is said in both languages. What a sentence fills in stands in braces.
/// </summary>
internal static partial class SourceMessages
{
    public static IEnumerable<string> Of(string code) =>
        CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
            .Where(node => IsText(node) && !IsPart(node) && node.Ancestors().Any(Refuses))
            .Select(node => Joined().Replace(Text(node), " ").Trim())
            .Where(text => Sentence().IsMatch(text));

    private static bool IsText(SyntaxNode node) =>
        node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression)
        || (node is BinaryExpressionSyntax sum && sum.IsKind(SyntaxKind.AddExpression) && (IsText(sum.Left) || IsText(sum.Right)));

    /// <summary>Whether the text is a summand of a longer one, or stands in a hole of one.</summary>
    private static bool IsPart(SyntaxNode node) =>
        node.Parent is { } parent && (IsText(parent) || parent is InterpolationSyntax || (parent is ParenthesizedExpressionSyntax && IsPart(parent)));

    private static bool Refuses(SyntaxNode node) => node switch
    {
        ThrowStatementSyntax or ThrowExpressionSyntax => true,
        ObjectCreationExpressionSyntax made when Refusal().IsMatch(made.Type.ToString()) => true,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ } vietnamese, { } english] } =>
            IsText(vietnamese.Expression) && IsText(english.Expression) && Vietnamese().IsMatch(Text(vietnamese.Expression)),
        InvocationExpressionSyntax call => Refusal().IsMatch(call.Expression.ToString()),
        BaseTypeDeclarationSyntax type => Holder().IsMatch(type.Identifier.Text),
        MethodDeclarationSyntax method => Refusal().IsMatch(method.Identifier.Text) || Refusal().IsMatch(method.ReturnType.ToString()),
        PropertyDeclarationSyntax property => Refusal().IsMatch(property.Identifier.Text),
        VariableDeclaratorSyntax variable => Refusal().IsMatch(variable.Identifier.Text),
        _ => false,
    };

    private static string Text(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(Text)),
        InterpolatedStringTextSyntax written => written.TextToken.ValueText,
        InterpolationSyntax hole => $"{{{hole.Expression}}}",
        BinaryExpressionSyntax sum when IsText(sum) => Text(sum.Left) + Text(sum.Right),
        ParenthesizedExpressionSyntax inner => Text(inner.Expression),
        _ => $"{{{node}}}",
    };

    /// <summary>Two words at least.</summary>
    [GeneratedRegex(@"\p{L}[^\p{L}{}<>=/]* [^<>=/]*\p{L}")]
    private static partial Regex Sentence();

    /// <summary>A letter that English does not have.</summary>
    [GeneratedRegex("[\u00C0-\u01B0\u1EA0-\u1EF9]")]
    private static partial Regex Vietnamese();

    [GeneratedRegex("(Exception|Refus|Refuse|Problem|Fault|Wrong|Fail|Error|Denied|Forbidden|NotFound|Conflict|WhyNot|Unknown|Broken)")]
    private static partial Regex Refusal();

    [GeneratedRegex("(Errors?|Refusals?|Problems?|Faults?|Reasons|ExpectedForm)$")]
    private static partial Regex Holder();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Joined();
}
