using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MongCai.Domain.Analyzers;

namespace MongCai.Domain.CodeFixes;

/// <summary>Counts working days by the calendar where days of the almanac were added to a due day (MC0003).</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DueDateFix : RuleFix
{
    private const string Calendar = "WorkingCalendar";

    /// <summary>Begins with the rule.</summary>
    public DueDateFix()
        : base(Rules.DueDateArithmetic)
    {
    }

    private protected override void Offer(CodeFixContext context, SyntaxNode root, SemanticModel model)
    {
        SyntaxNode found = root.FindNode(context.Span, getInnermostNodeForTie: true);
        if (Parts(found) is var (day, count) && model.GetTypeInfo(found).Type is { Name: "LocalDate" } && model.GetTypeInfo(day).Type is { Name: "LocalDate" }
            && CalendarAt(context.Document, model, found) is { } calendar)
        {
            Offer(context, root, "Count working days by the calendar", "count", found, () => Counted(calendar, day, count).WithTriviaFrom(found));
        }
    }

    /// <summary>The day and the number of days that are added to it; null where it is no whole number of days.</summary>
    private static (ExpressionSyntax Day, ExpressionSyntax Count)? Parts(SyntaxNode found) => found switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "PlusDays", Expression: var day } } call =>
            (day, Argument(call)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Plus", Expression: var day } } call when Days(Argument(
            call)) is { } count => (day, count),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Left: var day, Right: var period } when Days(period) is { } count => (day, count),
        _ => null,
    };

    private static ExpressionSyntax? Days(ExpressionSyntax period) =>
        period is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "FromDays" } } days ? Argument(days) : null;

    private static ExpressionSyntax Argument(InvocationExpressionSyntax call) => call.ArgumentList.Arguments[0].Expression;

    private static InvocationExpressionSyntax Counted(ExpressionSyntax calendar, ExpressionSyntax day, ExpressionSyntax count) =>
        SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, calendar, SyntaxFactory.IdentifierName("PlusWorkingDays")),
            SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(
                [SyntaxFactory.Argument(day.WithoutTrivia()), SyntaxFactory.Argument(count.WithoutTrivia())],
                [SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space)])));

    /// <summary>The calendar that the code has at hand, or else the official one; null where the library is not referenced.</summary>
    private static ExpressionSyntax? CalendarAt(Document document, SemanticModel model, SyntaxNode found)
    {
        ISymbol? atHand = model.LookupSymbols(found.SpanStart).FirstOrDefault(symbol => TypeOf(symbol)?.Name == Calendar && IsUsable(symbol, model, found));
        return atHand is not null ? SyntaxFactory.IdentifierName(atHand.Name)
            : model.Compilation.References.Select(model.Compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>()
                .FirstOrDefault(one => one.Name == "MongCai.Domain") is { } domain
                && Find(domain.GlobalNamespace) is { } type
            ? Official(SyntaxGenerator.GetGenerator(document), type)
            : null;
    }

    /// <summary>Whether a local is declared above, and a member can be reached from where the code stands.</summary>
    private static bool IsUsable(ISymbol symbol, SemanticModel model, SyntaxNode found) =>
        symbol is ILocalSymbol ? symbol.Locations[0].SourceSpan.End <= found.SpanStart
        : symbol is IParameterSymbol || symbol.IsStatic || model.GetEnclosingSymbol(found.SpanStart) is { IsStatic: false };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static ExpressionSyntax Official(SyntaxGenerator generator, INamedTypeSymbol type) =>
        (ExpressionSyntax)generator.MemberAccessExpression(generator.TypeExpression(type), "Official");

    private static INamedTypeSymbol? Find(INamespaceSymbol space) =>
        space.GetTypeMembers(Calendar).FirstOrDefault() ?? space.GetNamespaceMembers().Select(Find).FirstOrDefault(found => found is not null);
}
