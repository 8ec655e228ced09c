using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MongCai.Domain.Analyzers;

/// <summary>Finds switches over a closed set that leave a case out (MC0002).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingCaseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.MissingCase);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Look, OperationKind.SwitchExpression, OperationKind.Switch);
    }

    private static void Look(OperationAnalysisContext context)
    {
        if (ClosedSwitch.Of(context.Operation) is { Missing: { Count: > 0 } missing } found)
        {
            string[] names = [.. missing.Select(one => one.Name)];
            ImmutableDictionary<string, string?> cases = ImmutableDictionary<string, string?>.Empty.Add(Rules.Cases, string.Join($"{Rules.Separator}", names));
            context.ReportDiagnostic(
                Diagnostic.Create(Rules.MissingCase, Keyword(context.Operation.Syntax).GetLocation(), cases, found.Type.Shown(), string.Join(", ", names)));
        }
    }

    private static SyntaxToken Keyword(SyntaxNode syntax) => syntax switch
    {
        SwitchExpressionSyntax expression => expression.SwitchKeyword,
        SwitchStatementSyntax statement => statement.SwitchKeyword,
        _ => syntax.GetFirstToken(),
    };
}
