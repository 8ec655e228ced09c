using MongCai.Domain.Dossiers.Components;

namespace MongCai.Sdk.Contract.Dossiers;

public sealed partial record ComponentResource
{
    /// <summary>Writes a component.</summary>
    public static ComponentResource Of(Component component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return new()
        {
            Code = component.Code,
            Name = component.Name,
            Originals = component.Originals,
            Copies = component.Copies,
            Source = OpenCode.Of(KindOf(component.Source)),
            File = component.Source.ElectronicFile,
            ResultCode = (component.Source as ComponentSource.ResultStore)?.ResultCode,
            OtherDossier = (component.Source as ComponentSource.OtherDossier)?.Dossier,
            Description = component.Description,
        };
    }

    /// <summary>The component of the domain.</summary>
    /// <exception cref="FormatException">The source is not known to this version, a count is negative, or a member is missing that the source needs, or there that it does not have.</exception>
    public Component ToDomain() =>
        Originals >= 0 && Copies >= 0
            ? new(Code, Name, ToSource(), Originals, Copies, Description)
            : throw new FormatException(Invariant($"A component has no fewer than 0 originals and copies; this one has {Originals} and {Copies}."));

    private static ComponentSourceKind KindOf(ComponentSource source) => source switch
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

    private ComponentSource ToSource() => Source.ToDomain() switch
    {
        ComponentSourceKind.Paper when HasNothing => new ComponentSource.Paper(),
        ComponentSourceKind.Attached when FileAlone is { } file => new ComponentSource.Attached(file),
        ComponentSourceKind.Digitized when FileAlone is { } file => new ComponentSource.Digitized(file),
        ComponentSourceKind.CertifiedCopy when FileAlone is { } file => new ComponentSource.CertifiedCopy(file),
        ComponentSourceKind.ResultStore when (File, ResultCode, OtherDossier) is (null, { } code, null) => new ComponentSource.ResultStore(code),
        ComponentSourceKind.PopulationDatabase when HasNothing => new ComponentSource.PopulationDatabase(),
        ComponentSourceKind.OtherDossier when (File, ResultCode, OtherDossier) is (null, null, { } dossier) => new ComponentSource.OtherDossier(dossier),
        ComponentSourceKind.Paper or ComponentSourceKind.Attached or ComponentSourceKind.Digitized or ComponentSourceKind.CertifiedCopy
            or ComponentSourceKind.ResultStore or ComponentSourceKind.PopulationDatabase or ComponentSourceKind.OtherDossier =>
            throw new FormatException($"A component from {Source} does not fit its members: an attachment, a scan and a certified copy have 'file' alone, the store of results has 'resultCode' alone, another dossier 'otherDossier' alone, and the rest none of them."),
    };

    private bool HasNothing => (File, ResultCode, OtherDossier) is (null, null, null);

    private FileReference? FileAlone => ResultCode is null && OtherDossier is null ? File : null;
}
