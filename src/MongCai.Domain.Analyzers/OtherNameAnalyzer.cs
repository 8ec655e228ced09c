using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MongCai.Domain.Analyzers;

/// <summary>Finds names that the compiler does not know and that people type for one of this library (MC0004).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherNameAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.OtherName);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(LookAt, SyntaxKind.IdentifierName);
    }

    /// <summary>The table is asked before the compiler, which takes longer and answers for every word of a program.</summary>
    private static void LookAt(SyntaxNodeAnalysisContext context)
    {
        IdentifierNameSyntax name = (IdentifierNameSyntax)context.Node;
        if (OtherNames.Has(name.Identifier.ValueText)
            && Typed(name, context.SemanticModel) is { } typed && OtherNames.Of(typed) is { } own
            && IsUnknown(name, context) && context.Compilation.GetTypeByMetadataName(own.Type) is not null)
        {
            ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(Rules.OwnType, own.Type)
                .Add(Rules.OwnMember, own.Member);
            context.ReportDiagnostic(Diagnostic.Create(Rules.OtherName, name.GetLocation(), properties, name.Identifier.ValueText, own.Shown, own.Namespace));
        }
    }

    /// <summary>A member after the type that it is asked of, and anything else as it stands.</summary>
    private static string? Typed(IdentifierNameSyntax name, SemanticModel model) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => Member(TypeOf(access.Expression, model), name),
        MemberBindingExpressionSyntax { Parent.Parent: ConditionalAccessExpressionSyntax conditional } => Member(TypeOf(conditional.Expression, model), name),
        _ => name.Identifier.ValueText,
    };

    private static string? Member(ITypeSymbol? type, IdentifierNameSyntax name) => type is null ? null : $"{type.Name}.{name.Identifier.ValueText}";

    private static ITypeSymbol? TypeOf(ExpressionSyntax owner, SemanticModel model) =>
        model.GetSymbolInfo(owner).Symbol as ITypeSymbol ?? model.GetTypeInfo(owner).Type;

    private static bool IsUnknown(IdentifierNameSyntax name, SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetSymbolInfo(name, context.CancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true };
}
