using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MongCai.Domain.Analyzers;

namespace MongCai.Domain.CodeFixes;

/// <summary>Writes the library's name for what was typed, with its namespace (MC0004).</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OtherNameFix : RuleFix
{
    /// <summary>Begins with the rule.</summary>
    public OtherNameFix()
        : base(Rules.OtherName)
    {
    }

    private protected override void Offer(CodeFixContext context, SyntaxNode root, SemanticModel model)
    {
        Diagnostic diagnostic = context.Diagnostics[0];
        string member = diagnostic.Properties[Rules.OwnMember]!;
        if (root.FindNode(context.Span, getInnermostNodeForTie: true) is IdentifierNameSyntax typed
            && model.Compilation.GetTypeByMetadataName(diagnostic.Properties[Rules.OwnType]!) is { } type)
        {
            string shown = member.Length > 0 ? $"{type.Name}.{member}" : type.Name;
            Offer(context, root, $"Write {shown}", "name", typed, () => Written(context.Document, typed, type, member).WithTriviaFrom(typed));
        }
    }

    /// <summary>After a dot the member alone, and else the whole name.</summary>
    private static SyntaxNode Written(Document document, IdentifierNameSyntax typed, INamedTypeSymbol type, string member)
    {
        SyntaxGenerator generator = SyntaxGenerator.GetGenerator(document);
        return IsAfterDot(typed) ? SyntaxFactory.IdentifierName(member)
            : member.Length == 0 ? generator.TypeExpression(type, addImport: true)
            : SyntaxFacts.IsInTypeOnlyContext(typed)
                ? generator.QualifiedName(generator.TypeExpression(type, addImport: true), generator.IdentifierName(member))
            : generator.MemberAccessExpression(generator.TypeExpression(type, addImport: true), member);
    }

    private static bool IsAfterDot(IdentifierNameSyntax typed) =>
        typed.Parent is MemberBindingExpressionSyntax || typed.Parent is MemberAccessExpressionSyntax access && access.Name == typed;
}
