using System.Collections.Frozen;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>What counts as digitized: which components are exempt, and whether one file is enough.</summary>
/// <remarks>
/// The exemptions of Circular 03/2025/TT-VPCP were not found, so the caller names them. Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(FormConverter<DigitizationRules>))]
[NoJson("make them in code.")]
public sealed class DigitizationRules
{
    private readonly FrozenSet<string> exempt;

    /// <summary>Makes rules from the codes of the components that need not be digitized.</summary>
    /// <param name="exemptComponents">The codes of exempt components.</param>
    /// <param name="needsEveryComponent">True where every component that is not exempt needs a file; false where one is enough.</param>
    public DigitizationRules(IEnumerable<string> exemptComponents, bool needsEveryComponent)
    {
        exempt = exemptComponents.ToFrozenSet(StringComparer.Ordinal);
        NeedsEveryComponent = needsEveryComponent;
    }

    /// <summary>The definition of Decision 766/QĐ-TTg as the national portal computes it: one attached file is enough, nothing is exempt.</summary>
    public static DigitizationRules Decision766 { get; } = new([], needsEveryComponent: false);

    /// <summary>True where every component that is not exempt needs a file; false where one is enough.</summary>
    public bool NeedsEveryComponent { get; }

    /// <summary>Says whether a component need not be digitized.</summary>
    public bool IsExempt(Component component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return exempt.Contains(component.Code);
    }

    /// <summary>Says whether the components are digitized; null where all are exempt, so that the dossier is not counted.</summary>
    public bool? AreDigitized(IEnumerable<Component> components)
    {
        Component[] counted = [.. components.Where(component => !IsExempt(component))];
        return counted switch
        {
            [] => null,
            _ when NeedsEveryComponent => counted.All(IsElectronic),
            _ => counted.Any(IsElectronic),
        };
    }

    private static bool IsElectronic(Component component) => component.Source.ElectronicFile is not null || component.Source.IsReused;
}
