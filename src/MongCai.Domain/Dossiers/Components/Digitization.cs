using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers;

/// <summary>What one dossier adds to the rates of digitization and reuse (<i>số hóa, tái sử dụng</i>), each by its own definition.</summary>
/// <param name="HasDigitizedComponents">Components are digitized by the rules in use; null where all are exempt.</param>
/// <param name="HasElectronicResult">The result has an electronic file; null where no result is decided yet.</param>
/// <param name="ReusesData">One component or more was reused.</param>
/// <param name="UsesResultStore">One component or more came from the store of results.</param>
/// <param name="UsesPopulationData">One component or more was read from the population database.</param>
/// <param name="UsesCertifiedCopy">One component or more is a certified electronic copy.</param>
/// <remarks>Source: the definitions 4.1 to 4.5 and 6 of Decision 766/QĐ-TTg as the national portal computes them.</remarks>
public readonly record struct Digitization(
    bool? HasDigitizedComponents, bool? HasElectronicResult, [property: JsonRequired] bool ReusesData, [property: JsonRequired] bool UsesResultStore,
    [property: JsonRequired] bool UsesPopulationData, [property: JsonRequired] bool UsesCertifiedCopy)
{
    /// <summary>Definition 4.2: digitized components and an electronic result; null while either is not to be counted.</summary>
    public bool? IsDigitized => HasDigitizedComponents is { } components && HasElectronicResult is { } result ? components && result : null;

    /// <summary>Counts the components and the result of one dossier.</summary>
    /// <param name="components">The components of the dossier.</param>
    /// <param name="hasElectronicResult">Whether the result has an electronic file; null while there is none to count.</param>
    /// <param name="rules">What counts as digitized.</param>
    public static Digitization Of(IReadOnlyCollection<Component> components, bool? hasElectronicResult, DigitizationRules rules)
    {
        ArgumentNullException.ThrowIfNull(components);
        ArgumentNullException.ThrowIfNull(rules);
        return new(
            rules.AreDigitized(components),
            hasElectronicResult,
            components.Any(component => component.Source.IsReused),
            components.Any(component => component.Source is ComponentSource.ResultStore),
            components.Any(component => component.Source is ComponentSource.PopulationDatabase),
            components.Any(component => component.Source is ComponentSource.CertifiedCopy));
    }
}
