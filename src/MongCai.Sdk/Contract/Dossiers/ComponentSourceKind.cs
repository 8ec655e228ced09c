using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;

namespace MongCai.Sdk.Contract;

/// <summary>How a component came into a dossier.</summary>
[JsonConverter(typeof(WordConverter<ComponentSourceKind>))]
public enum ComponentSourceKind
{
    /// <summary>On paper.</summary>
    Paper,

    /// <summary>A file from the applicant.</summary>
    Attached,

    /// <summary>A scan made at the counter.</summary>
    Digitized,

    /// <summary>A certified electronic copy.</summary>
    CertifiedCopy,

    /// <summary>From the store of electronic results.</summary>
    ResultStore,

    /// <summary>From the national population database.</summary>
    PopulationDatabase,

    /// <summary>From another dossier.</summary>
    OtherDossier,
}

/// <summary>The sources of the domain and their words.</summary>
internal static class ComponentSources
{
    /// <summary>The word of a source.</summary>
    internal static ComponentSourceKind KindOf(ComponentSource source) => source switch
    {
        ComponentSource.Paper => ComponentSourceKind.Paper,
        ComponentSource.Attached => ComponentSourceKind.Attached,
        ComponentSource.Digitized => ComponentSourceKind.Digitized,
        ComponentSource.CertifiedCopy => ComponentSourceKind.CertifiedCopy,
        ComponentSource.ResultStore => ComponentSourceKind.ResultStore,
        ComponentSource.PopulationDatabase => ComponentSourceKind.PopulationDatabase,
        ComponentSource.OtherDossier => ComponentSourceKind.OtherDossier,
        _ => throw new InvalidOperationException("The sources of components are a closed set."),
    };

    /// <summary>The source that a component names.</summary>
    /// <exception cref="FormatException">A member is missing that the source needs, or there that it does not have.</exception>
    internal static ComponentSource ToSource(this ComponentResource component) => component.Source.ToDomain() switch
    {
        ComponentSourceKind.Paper when component.HasNothing() => new ComponentSource.Paper(),
        ComponentSourceKind.Attached when component.FileAlone() is { } file => new ComponentSource.Attached(file),
        ComponentSourceKind.Digitized when component.FileAlone() is { } file => new ComponentSource.Digitized(file),
        ComponentSourceKind.CertifiedCopy when component.FileAlone() is { } file => new ComponentSource.CertifiedCopy(file),
        ComponentSourceKind.ResultStore when component.Members() is (null, { } code, null) => new ComponentSource.ResultStore(code),
        ComponentSourceKind.PopulationDatabase when component.HasNothing() => new ComponentSource.PopulationDatabase(),
        ComponentSourceKind.OtherDossier when component.Members() is (null, null, { } dossier) => new ComponentSource.OtherDossier(dossier),
        ComponentSourceKind.Paper or ComponentSourceKind.Attached or ComponentSourceKind.Digitized or ComponentSourceKind.CertifiedCopy
            or ComponentSourceKind.ResultStore or ComponentSourceKind.PopulationDatabase or ComponentSourceKind.OtherDossier =>
            throw new FormatException(
                $"A component from {component.Source} does not fit its members: an attachment, a scan and a certified copy have 'file' alone, "
                + "the store of results has 'resultCode' alone, another dossier 'otherDossier' alone, and the rest none of them."),
    };

    private static (FileReference? File, string? ResultCode, DossierCode? OtherDossier) Members(this ComponentResource component) =>
        (component.File, component.ResultCode, component.OtherDossier);

    private static bool HasNothing(this ComponentResource component) => component.Members() is (null, null, null);

    private static FileReference? FileAlone(this ComponentResource component) => component.Members() is ({ } file, null, null) ? file : null;
}
