using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using MongCai.Domain.Analyzers;

namespace MongCai.Domain.CodeFixes;

/// <summary>Asks for the refusal of an answer that was thrown away, or says that it does not matter (MC0001).</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnseenRefusalFix : RuleFix
{
    /// <summary>Begins with the rule.</summary>
    public UnseenRefusalFix()
        : base(Rules.UnseenRefusal)
    {
    }

    private protected override void Offer(CodeFixContext context, SyntaxNode root, SemanticModel model)
    {
        Diagnostic diagnostic = context.Diagnostics[0];
        ExpressionSyntax value = root.FindNode(context.Span, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == context.Span)!;
        if (value.Parent is ExpressionStatementSyntax statement && Case(model.GetTypeInfo(value).Type, diagnostic) is { } asked)
        {
            bool isHoped = diagnostic.Properties[Rules.Cases]![0] == '!';
            Offer(
                context, root, $"Ask for {asked.ContainingType.Name}.{asked.Name}", "ask", statement,
                () => Asking(context.Document, model, statement, asked, isHoped));
        }

        Offer(context, root, "Say that it does not matter by '_ ='", "discard", value, () => Discarding(value));
    }

    private static INamedTypeSymbol? Case(ITypeSymbol? answer, Diagnostic diagnostic) =>
        (answer as INamedTypeSymbol)?.GetTypeMembers(diagnostic.Properties[Rules.Cases]!.TrimStart('!')).FirstOrDefault();

    private static IfStatementSyntax Asking(Document document, SemanticModel model, ExpressionStatementSyntax statement, INamedTypeSymbol asked, bool isHoped)
    {
        SyntaxGenerator generator = SyntaxGenerator.GetGenerator(document);
        TypeSyntax type = (TypeSyntax)generator.TypeExpression(asked);
        PatternSyntax pattern = isHoped
            ? SyntaxFactory.UnaryPattern(SyntaxFactory.TypePattern(type))
            : SyntaxFactory.DeclarationPattern(type, SyntaxFactory.SingleVariableDesignation(SyntaxFactory.Identifier(FreeName(model, statement))));
        return SyntaxFactory
            .IfStatement(SyntaxFactory.IsPatternExpression(statement.Expression.WithoutTrivia(), pattern), SyntaxFactory.Block(Unwritten.Throw(generator)))
            .WithTriviaFrom(statement).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static AssignmentExpressionSyntax Discarding(ExpressionSyntax value) =>
        SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName("_"), value.WithoutTrivia())
            .WithTriviaFrom(value).WithAdditionalAnnotations(Formatter.Annotation);

    private static string FreeName(SemanticModel model, StatementSyntax statement) =>
        Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? "refused" : $"refused{number}")
            .First(name => model.LookupSymbols(statement.SpanStart, name: name).IsEmpty);
}
