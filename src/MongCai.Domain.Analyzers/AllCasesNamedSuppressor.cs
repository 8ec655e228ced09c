using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MongCai.Domain.Analyzers;

/// <summary>Answers the compiler's "not exhaustive" (CS8509) where a switch names every case of a closed set, which the compiler cannot know.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AllCasesNamedSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Rules.AllCasesNamed);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (SwitchAt(context, diagnostic.Location) is { IsComplete: true })
            {
                context.ReportSuppression(Suppression.Create(Rules.AllCasesNamed, diagnostic));
            }
        }
    }

    private static ClosedSwitch? SwitchAt(SuppressionAnalysisContext context, Location location) =>
        location.SourceTree is { } tree
            && tree.GetRoot(context.CancellationToken).FindNode(location.SourceSpan, getInnermostNodeForTie: true)
                .FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } expression
            ? ClosedSwitch.Of(context.GetSemanticModel(tree).GetOperation(expression, context.CancellationToken))
            : null;
}
