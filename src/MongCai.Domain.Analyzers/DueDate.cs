using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MongCai.Domain.Analyzers;

/// <summary>Follows an expression to the due date of this library that it is.</summary>
internal static class DueDate
{
    /// <summary>
    /// The member that the expression is or takes its day from, through <c>?.</c>, <c>.Value</c>, <c>.Date</c>, <c>??</c> and a local; null for any
    /// other.
    /// </summary>
    internal static ISymbol? In(IOperation? operation) => operation switch
    {
        IPropertyReferenceOperation { Property: var property } when IsDue(property) => property,
        IInvocationOperation { TargetMethod: var method } when IsDue(method) => method,
        IPropertyReferenceOperation { Property.Name: "Value" or "Date", Instance: var inner } => In(inner),
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: var inner } => In(inner),
        IConversionOperation { Operand: var inner } => In(inner),
        ICoalesceOperation { Value: var inner } => In(inner),
        IConditionalAccessOperation { WhenNotNull: var inner } => In(inner),
        IConditionalAccessInstanceOperation instance => In(Asked(instance)),
        ILocalReferenceOperation { Local: var local } => In(Initializer(local, operation)),
        _ => null,
    };

    private static bool IsDue(ISymbol member) =>
        (member.Name.EndsWith("DueOn", StringComparison.Ordinal) || member.Name.EndsWith("DueAt", StringComparison.Ordinal)) && Own.Declares(member);

    /// <summary>What stands before the <c>?.</c> that the operation stands behind.</summary>
    private static IOperation? Asked(IOperation instance)
    {
        IOperation? inner = instance;
        while (inner?.Parent is { } parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == inner)
            {
                return access.Operation;
            }

            inner = parent;
        }

        return null;
    }

    /// <summary>What a local was declared with, where the whole method assigns nothing else to it.</summary>
    private static IOperation? Initializer(ILocalSymbol local, IOperation use) =>
        local.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).FirstOrDefault() is VariableDeclaratorSyntax { Initializer.Value: var value }
            && !IsAssigned(local, use)
            ? use.SemanticModel?.GetOperation(value)
            : null;

    private static bool IsAssigned(ILocalSymbol local, IOperation use)
    {
        IOperation root = use;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().OfType<IAssignmentOperation>().Any(one =>
            one.Target is ILocalReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Local, local));
    }
}
