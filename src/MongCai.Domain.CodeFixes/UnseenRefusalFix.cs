using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
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
public sealed class UnseenRefusalFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.UnseenRefusal.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        Diagnostic diagnostic = context.Diagnostics[0];
        ExpressionSyntax value = root.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == context.Span)!;
        if (value.Parent is ExpressionStatementSyntax statement && Case(model.GetTypeInfo(value).Type, diagnostic) is { } asked)
        {
            bool isHoped = diagnostic.Properties[Rules.Cases]![0] == '!';
            context.RegisterCodeFix(
                CodeAction.Create($"Ask for {asked.ContainingType.Name}.{asked.Name}", _ => Task.FromResult(Ask(context.Document, root, model, statement, asked, isHoped)), "ask"),
                diagnostic);
        }

        context.RegisterCodeFix(CodeAction.Create("Say that it does not matter by '_ ='", _ => Task.FromResult(Discard(context.Document, root, value)), "discard"), diagnostic);
    }

    private static INamedTypeSymbol? Case(ITypeSymbol? answer, Diagnostic diagnostic) =>
        (answer as INamedTypeSymbol)?.GetTypeMembers(diagnostic.Properties[Rules.Cases]!.TrimStart('!')).FirstOrDefault();

    private static Document Ask(
        Document document, SyntaxNode root, SemanticModel model, ExpressionStatementSyntax statement, INamedTypeSymbol asked, bool isHoped)
    {
        SyntaxGenerator generator = SyntaxGenerator.GetGenerator(document);
        TypeSyntax type = (TypeSyntax)generator.TypeExpression(asked);
        PatternSyntax pattern = isHoped
            ? SyntaxFactory.UnaryPattern(SyntaxFactory.TypePattern(type))
            : SyntaxFactory.DeclarationPattern(type, SyntaxFactory.SingleVariableDesignation(SyntaxFactory.Identifier(FreeName(model, statement))));
        IfStatementSyntax asking = SyntaxFactory.IfStatement(
            SyntaxFactory.IsPatternExpression(statement.Expression.WithoutTrivia(), pattern), SyntaxFactory.Block(Unwritten.Throw(generator)));
        return document.WithSyntaxRoot(root.ReplaceNode(statement, asking.WithTriviaFrom(statement).WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private static Document Discard(Document document, SyntaxNode root, ExpressionSyntax value)
    {
        ExpressionSyntax discard = SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName("_"), value.WithoutTrivia());
        return document.WithSyntaxRoot(root.ReplaceNode(value, discard.WithTriviaFrom(value).WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private static string FreeName(SemanticModel model, StatementSyntax statement) =>
        Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? "refused" : $"refused{number}")
            .First(name => model.LookupSymbols(statement.SpanStart, name: name).IsEmpty);
}
