using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MongCai.Domain.Analyzers;

/// <summary>A switch over a closed set, and which of the cases its arms take.</summary>
internal sealed class ClosedSwitch
{
    private readonly ClosedSet set;
    private readonly IReadOnlyList<(IPatternOperation Pattern, bool IsGuarded)> arms;
    private readonly bool mayBeNull;

    private ClosedSwitch(ClosedSet set, IOperation value, IEnumerable<(IPatternOperation Pattern, bool IsGuarded)> arms)
    {
        this.set = set;
        this.arms = [.. arms];
        mayBeNull = value.SemanticModel?.GetTypeInfo(value.Syntax).Nullability.FlowState == NullableFlowState.MaybeNull;
    }

    internal INamedTypeSymbol Type => set.Type;

    /// <summary>The cases that no arm could take; none where no arm names a case at all.</summary>
    internal IReadOnlyList<INamedTypeSymbol> Missing =>
        arms.Any(arm => set.Cases.Any(one => arm.Pattern.Excludes(one)))
            ? [.. set.Cases.Where(one => arms.All(arm => arm.Pattern.Excludes(one)))]
            : [];

    /// <summary>Whether each case has an arm that takes it whatever it holds, and null has one where there may be null.</summary>
    internal bool IsComplete =>
        set.Cases.All(one => arms.Any(arm => !arm.IsGuarded && arm.Pattern.Covers(one)))
            && (!mayBeNull || arms.Any(arm => !arm.IsGuarded && arm.Pattern.CoversNull()));

    /// <summary>Reads a switch; null where it is none, or not over a closed set. A statement over what happens may pick some of it.</summary>
    internal static ClosedSwitch? Of(IOperation? operation) => operation switch
    {
        ISwitchExpressionOperation { Value: var value, Arms: var arms } when ClosedSet.Of(value.Type) is { } set =>
            new(set, value, arms.Select(arm => (arm.Pattern, arm.Guard is not null))),
        ISwitchOperation { Value: var value, Cases: var sections } when ClosedSet.Of(value.Type) is { IsHappening: false } set
            && Labels(sections) is var labels && labels.All(HasPattern) =>
            new(set, value, labels.OfType<IPatternCaseClauseOperation>().Select(label => (label.Pattern, label.Guard is not null))),
        _ => null,
    };

    private static IReadOnlyList<ICaseClauseOperation> Labels(ImmutableArray<ISwitchCaseOperation> sections) =>
        [.. sections.SelectMany(section => section.Clauses)];

    /// <summary>Whether a label asks for something; <c>default</c> asks for nothing, and <c>case null</c> is no case of a set.</summary>
    private static bool HasPattern(ICaseClauseOperation label) => label.CaseKind is CaseKind.Pattern or CaseKind.SingleValue;
}
