using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.Contract;

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
            Source = OpenCode.Of(ComponentSources.KindOf(component.Source)),
            File = component.Source.ElectronicFile,
            ResultCode = (component.Source as ComponentSource.ResultStore)?.ResultCode,
            OtherDossier = (component.Source as ComponentSource.OtherDossier)?.Dossier,
            Description = component.Description,
        };
    }

    /// <summary>The component of the domain.</summary>
    /// <exception cref="FormatException">
    /// The source is not known to this version, a count is negative, or a member is missing that the source needs, or there that it does not have.
    /// </exception>
    public Component ToDomain() =>
        Originals >= 0 && Copies >= 0
            ? new(Code, Name, this.ToSource(), Originals, Copies, Description)
            : throw new FormatException(Invariant($"A component has no fewer than 0 originals and copies; this one has {Originals} and {Copies}."));
}
