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

/// <summary>Adds the arms of the cases that a switch leaves out (MC0002).</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MissingCaseFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.MissingCase.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        SyntaxNode found = root.FindToken(context.Span.Start).Parent!;
        IEnumerable<INamedTypeSymbol> missing = Missing(model.GetTypeInfo(Value(found)).Type!, context.Diagnostics[0]);
        context.RegisterCodeFix(
            CodeAction.Create("Name the missing cases", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(found, Completed(context.Document, found, missing)))), "name"),
            context.Diagnostics[0]);
    }

    private static ExpressionSyntax Value(SyntaxNode found) =>
        found is SwitchExpressionSyntax expression ? expression.GoverningExpression : ((SwitchStatementSyntax)found).Expression;

    private static IEnumerable<INamedTypeSymbol> Missing(ITypeSymbol type, Diagnostic diagnostic) =>
        diagnostic.Properties[Rules.Cases]!.Split(Rules.Separator).Select(name => type.GetTypeMembers(name)[0]);

    private static SyntaxNode Completed(Document document, SyntaxNode found, IEnumerable<INamedTypeSymbol> missing)
    {
        SyntaxGenerator generator = SyntaxGenerator.GetGenerator(document);
        return found is SwitchExpressionSyntax expression
            ? expression.WithArms(WithArms(expression.Arms, missing.Select(one => Arm(generator, one))))
            : ((SwitchStatementSyntax)found).AddSections([.. missing.Select(one => Section(generator, one))]);
    }

    private static SwitchExpressionArmSyntax Arm(SyntaxGenerator generator, INamedTypeSymbol one) =>
        SyntaxFactory.SwitchExpressionArm(Pattern(generator, one), Unwritten.ThrowInExpression(generator)).WithAdditionalAnnotations(Formatter.Annotation);

    private static SwitchSectionSyntax Section(SyntaxGenerator generator, INamedTypeSymbol one) =>
        SyntaxFactory.SwitchSection(
            SyntaxFactory.SingletonList<SwitchLabelSyntax>(SyntaxFactory.CasePatternSwitchLabel(Pattern(generator, one), SyntaxFactory.Token(SyntaxKind.ColonToken))),
            SyntaxFactory.SingletonList<StatementSyntax>(Unwritten.Throw(generator))).WithAdditionalAnnotations(Formatter.Annotation);

    private static TypePatternSyntax Pattern(SyntaxGenerator generator, INamedTypeSymbol one) => SyntaxFactory.TypePattern((TypeSyntax)generator.TypeExpression(one));

    /// <summary>The new arms behind those that were there, each on a line of its own where they were.</summary>
    private static SeparatedSyntaxList<SwitchExpressionArmSyntax> WithArms(SeparatedSyntaxList<SwitchExpressionArmSyntax> arms, IEnumerable<SwitchExpressionArmSyntax> more)
    {
        List<SyntaxNodeOrToken> all = [.. arms.GetWithSeparators()];
        SyntaxNodeOrToken last = all[all.Count - 1];
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(last.GetTrailingTrivia().Where(trivia => trivia.RawKind is (int)SyntaxKind.EndOfLineTrivia or (int)SyntaxKind.WhitespaceTrivia));
        if (last.IsNode)
        {
            all[all.Count - 1] = last.WithTrailingTrivia();
            all.Add(comma.WithTrailingTrivia(last.GetTrailingTrivia()));
        }

        return SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(all.Concat(more.SelectMany(arm => new SyntaxNodeOrToken[] { arm, comma })));
    }
}
