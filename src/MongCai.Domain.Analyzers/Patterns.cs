using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MongCai.Domain.Analyzers;

/// <summary>What a pattern says of a value of one type. A pattern that is not known takes something and leaves something.</summary>
internal static class Patterns
{
    /// <summary>Whether the pattern takes every value of the type, whatever it holds; null is none.</summary>
    internal static bool Covers(this IPatternOperation pattern, ITypeSymbol type) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declared => declared.MatchesNull || type.Is(declared.MatchedType),
        ITypePatternOperation asked => type.Is(asked.MatchedType),
        IRecursivePatternOperation parts => type.Is(parts.MatchedType) && parts.TakesAllParts(),
        INegatedPatternOperation not => not.Pattern.Excludes(type),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => either.LeftPattern.Covers(type) || either.RightPattern.Covers(type),
        IBinaryPatternOperation both => both.LeftPattern.Covers(type) && both.RightPattern.Covers(type),
        _ => false,
    };

    /// <summary>Whether the pattern takes no value of the type.</summary>
    internal static bool Excludes(this IPatternOperation pattern, ITypeSymbol type) => pattern switch
    {
        IConstantPatternOperation constant => constant.IsNull(),
        IDeclarationPatternOperation declared => !declared.MatchesNull && !type.Is(declared.MatchedType),
        ITypePatternOperation asked => !type.Is(asked.MatchedType),
        IRecursivePatternOperation parts => !type.Is(parts.MatchedType),
        INegatedPatternOperation not => not.Pattern.Covers(type),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => either.LeftPattern.Excludes(type) && either.RightPattern.Excludes(type),
        IBinaryPatternOperation both => both.LeftPattern.Excludes(type) || both.RightPattern.Excludes(type),
        _ => false,
    };

    /// <summary>Whether the pattern takes null.</summary>
    internal static bool CoversNull(this IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declared => declared.MatchesNull,
        IConstantPatternOperation constant => constant.IsNull(),
        INegatedPatternOperation
        {
            Pattern: ITypePatternOperation or IRecursivePatternOperation or IDeclarationPatternOperation { MatchesNull: false }
        } => true,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => either.LeftPattern.CoversNull() || either.RightPattern.CoversNull(),
        IBinaryPatternOperation both => both.LeftPattern.CoversNull() && both.RightPattern.CoversNull(),
        _ => false,
    };

    private static bool TakesAllParts(this IRecursivePatternOperation pattern) =>
        pattern.PropertySubpatterns.All(part => part.Pattern.TakesAll(Declared(part.Member)))
            && pattern.DeconstructionSubpatterns
                .Select((part, index) => part.TakesAll((pattern.DeconstructSymbol as IMethodSymbol)?.Parameters.ElementAtOrDefault(index)?.Type))
                .All(all => all);

    /// <summary>Whether a pattern of a part takes whatever the part may hold by its declaration, null included where it says so.</summary>
    private static bool TakesAll(this IPatternOperation pattern, ITypeSymbol? declared) =>
        (pattern.CoversNull()
            || declared is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            or { NullableAnnotation: NullableAnnotation.NotAnnotated })
            && declared is not null && pattern.Covers(declared);

    private static ITypeSymbol? Declared(IOperation member) => member switch
    {
        IPropertyReferenceOperation { Property.Type: var type } => type,
        IFieldReferenceOperation { Field.Type: var type } => type,
        _ => null,
    };

    private static bool IsNull(this IConstantPatternOperation constant) => constant.Value.ConstantValue is { HasValue: true, Value: null };

    private static bool Is(this ITypeSymbol type, ITypeSymbol? asked)
    {
        for (ITypeSymbol? now = type; now is not null; now = now.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(now, asked))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one, asked));
    }
}
