using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MongCai.Domain.Analyzers;

/// <summary>Finds due dates that are moved by days of the almanac (MC0003).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DueDateAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.DueDateArithmetic);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(LookAtCall, OperationKind.Invocation);
        context.RegisterOperationAction(LookAtOperator, OperationKind.Binary);
    }

    private static void LookAtCall(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (Moves(call.TargetMethod) && DueDate.In(call.Instance ?? call.Arguments[0].Value) is { } due)
        {
            Report(context, call.TargetMethod.Name, due);
        }
    }

    private static void LookAtOperator(OperationAnalysisContext context)
    {
        IBinaryOperation sum = (IBinaryOperation)context.Operation;
        if (sum.OperatorMethod is { } method && Moves(method) && DueDate.In(sum.LeftOperand) is { } due)
        {
            Report(context, sum.OperatorKind == BinaryOperatorKind.Add ? "+" : "-", due);
        }
    }

    /// <summary>Whether a method of NodaTime gives another day or moment out of one; the distance of two is none.</summary>
    private static bool Moves(IMethodSymbol method) =>
        method is { ContainingType: { Name: "LocalDate" or "LocalDateTime", ContainingAssembly.Name: "NodaTime" }, Parameters.Length: > 0 }
            && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType)
            && (method.Name.StartsWith("Plus", StringComparison.Ordinal) || method.Name is "Minus" or "Add" or "Subtract" or "op_Addition" or "op_Subtraction");

    private static void Report(OperationAnalysisContext context, string how, ISymbol due) =>
        context.ReportDiagnostic(
            Diagnostic.Create(Rules.DueDateArithmetic, context.Operation.Syntax.GetLocation(), how, $"{due.ContainingType.Name}.{due.Name}"));
}
