using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MongCai.Domain.CodeFixes;

/// <summary>What a fix leaves where only the program's author knows what to do: nothing that is passed over silently.</summary>
internal static class Unwritten
{
    private const string Name = "System.NotImplementedException";

    internal static ThrowStatementSyntax Throw(SyntaxGenerator generator) => (ThrowStatementSyntax)generator.ThrowStatement(New(generator));

    internal static ExpressionSyntax ThrowInExpression(SyntaxGenerator generator) => (ExpressionSyntax)generator.ThrowExpression(New(generator));

    private static SyntaxNode New(SyntaxGenerator generator) =>
        generator.ObjectCreationExpression(generator.DottedName(Name).WithAdditionalAnnotations(Microsoft.CodeAnalysis.Simplification.Simplifier.Annotation));
}
