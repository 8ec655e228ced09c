using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MongCai.Domain.CodeFixes;

/// <summary>A fix of one rule, for the place that was found and for all places at once.</summary>
public abstract class RuleFix : CodeFixProvider
{
    private protected RuleFix(DiagnosticDescriptor rule) => FixableDiagnosticIds = ImmutableArray.Create(rule.Id);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        Offer(context, root, model);
    }

    private protected abstract void Offer(CodeFixContext context, SyntaxNode root, SemanticModel model);

    /// <summary>Offers to put one node in the place of another.</summary>
    private protected static void Offer(CodeFixContext context, SyntaxNode root, string title, string key, SyntaxNode old, Func<SyntaxNode> make) =>
        context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(old, make()))), key), context.Diagnostics[0]);
}
