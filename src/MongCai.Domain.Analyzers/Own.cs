using Microsoft.CodeAnalysis;

namespace MongCai.Domain.Analyzers;

/// <summary>What is declared in the packages of this library, and how a message names it.</summary>
internal static class Own
{
    internal static bool Declares(ISymbol symbol) => symbol.ContainingAssembly?.Name.StartsWith("MongCai.", StringComparison.Ordinal) ?? false;

    internal static string Shown(this INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
}
