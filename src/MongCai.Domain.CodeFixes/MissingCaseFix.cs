using System.Composition;
using Microsoft.CodeAnalysis;
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
public sealed class MissingCaseFix : RuleFix
{
    /// <summary>Begins with the rule.</summary>
    public MissingCaseFix()
        : base(Rules.MissingCase)
    {
    }

    private protected override void Offer(CodeFixContext context, SyntaxNode root, SemanticModel model)
    {
        SyntaxNode found = root.FindToken(context.Span.Start).Parent!;
        IEnumerable<INamedTypeSymbol> missing = Missing(model.GetTypeInfo(Value(found)).Type!, context.Diagnostics[0]);
        Offer(context, root, "Name the missing cases", "name", found, () => Completed(context.Document, found, missing));
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
            SyntaxFactory.SingletonList<SwitchLabelSyntax>(
                SyntaxFactory.CasePatternSwitchLabel(Pattern(generator, one), SyntaxFactory.Token(SyntaxKind.ColonToken))),
            SyntaxFactory.SingletonList<StatementSyntax>(Unwritten.Throw(generator))).WithAdditionalAnnotations(Formatter.Annotation);

    private static TypePatternSyntax Pattern(SyntaxGenerator generator, INamedTypeSymbol one) =>
        SyntaxFactory.TypePattern((TypeSyntax)generator.TypeExpression(one));

    /// <summary>The new arms behind those that were there, each on a line of its own where they were.</summary>
    private static SeparatedSyntaxList<SwitchExpressionArmSyntax> WithArms(
        SeparatedSyntaxList<SwitchExpressionArmSyntax> arms, IEnumerable<SwitchExpressionArmSyntax> more)
    {
        List<SyntaxNodeOrToken> all = [.. arms.GetWithSeparators()];
        SyntaxNodeOrToken last = all[all.Count - 1];
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken)
            .WithTrailingTrivia(
                last.GetTrailingTrivia().Where(trivia => trivia.RawKind is (int)SyntaxKind.EndOfLineTrivia or (int)SyntaxKind.WhitespaceTrivia));
        if (last.IsNode)
        {
            all[all.Count - 1] = last.WithTrailingTrivia();
            all.Add(comma.WithTrailingTrivia(last.GetTrailingTrivia()));
        }

        return SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(all.Concat(more.SelectMany(arm => new SyntaxNodeOrToken[] { arm, comma })));
    }
}
