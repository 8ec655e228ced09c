using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MongCai.Domain.Analyzers;

/// <summary>Finds statements that throw away an answer which may be a legal "no" (MC0001).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseenRefusalAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.UnseenRefusal);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Look, OperationKind.ExpressionStatement);
    }

    private static void Look(OperationAnalysisContext context)
    {
        IOperation value = ((IExpressionStatementOperation)context.Operation).Operation;
        if (value is IInvocationOperation or IAwaitOperation or IConditionalAccessOperation && ClosedSet.Of(Awaited(value.Type)) is { IsAnswer: true } answer)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Rules.UnseenRefusal, value.Syntax.GetLocation(), Case(answer), Call(value.Syntax), answer.Type.Shown(), answer.Cases[0].Shown()));
        }
    }

    /// <summary>The type itself, or what a task of it gives: nobody looks at the answer of a task that nobody awaits.</summary>
    private static ITypeSymbol? Awaited(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1, ContainingNamespace.Name: "Tasks" } task
            ? task.TypeArguments[0] : type;

    /// <summary>The case to ask for: the refusal, or else the one that was hoped for, behind a <c>!</c>.</summary>
    private static ImmutableDictionary<string, string?> Case(ClosedSet answer) => ImmutableDictionary<string, string?>.Empty.Add(
        Rules.Cases, answer.Cases.Any(one => one.Name == "Refused") ? "Refused" : $"!{answer.Cases[0].Name}");

    private static string Call(SyntaxNode value) =>
        value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Select(call => call.Expression).Select(called => called switch
        {
            MemberAccessExpressionSyntax member => member.Name.ToString(),
            MemberBindingExpressionSyntax member => member.Name.ToString(),
            _ => called.ToString(),
        }).FirstOrDefault(name => name is not ("ConfigureAwait" or "GetAwaiter" or "GetResult")) ?? value.ToString();
}
