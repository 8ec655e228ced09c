using Microsoft.CodeAnalysis;

namespace MongCai.Domain.Analyzers;

/// <summary>A type of this library whose cases are all nested in it: abstract, and with no constructor that others could call.</summary>
internal sealed class ClosedSet
{
    private ClosedSet(INamedTypeSymbol type, IReadOnlyList<INamedTypeSymbol> cases) => (Type, Cases) = (type, cases);

    internal INamedTypeSymbol Type { get; }

    /// <summary>The cases in the order of their declaration; by the habit of the house the first is the one that was hoped for.</summary>
    internal IReadOnlyList<INamedTypeSymbol> Cases { get; }

    /// <summary>Whether it answers a question or a command, so that one of its cases is a "no".</summary>
    internal bool IsAnswer =>
        Cases.Count > 1 && !IsHappening
            && (Type.Name.EndsWith("Outcome", StringComparison.Ordinal) || Type.Name.EndsWith("Decision", StringComparison.Ordinal)
                || Cases.Any(one => one.Name == "Refused"));

    /// <summary>Whether it is something that happens, of which a program may well look at some and pass over others.</summary>
    internal bool IsHappening => Type.Name.EndsWith("Event", StringComparison.Ordinal);

    /// <summary>Reads a type; null where it is no closed set, or none of this library.</summary>
    internal static ClosedSet? Of(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: true } named && Own.Declares(named) && !named.InstanceConstructors.Any(IsOpen)
            && CasesOf(named) is { Count: > 0 } cases && cases.All(one => one.IsSealed && one.DeclaredAccessibility == Accessibility.Public)
            ? new(named, cases)
            : null;

    private static IReadOnlyList<INamedTypeSymbol> CasesOf(INamedTypeSymbol type) =>
        [.. type.GetTypeMembers().Where(nested => SymbolEqualityComparer.Default.Equals(nested.BaseType, type))];

    /// <summary>Whether another type could begin with it. A record's copying constructor makes nothing new.</summary>
    private static bool IsOpen(IMethodSymbol constructor) =>
        constructor.DeclaredAccessibility != Accessibility.Private
            && !(constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType));
}
