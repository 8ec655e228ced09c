using Microsoft.CodeAnalysis;

namespace MongCai.Domain.Analyzers;

/// <summary>What is declared in the packages of this library.</summary>
internal static class Own
{
    internal static bool Declares(ISymbol symbol) => symbol.ContainingAssembly?.Name.StartsWith("MongCai.", StringComparison.Ordinal) ?? false;
}
