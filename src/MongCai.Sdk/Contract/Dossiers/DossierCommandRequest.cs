namespace MongCai.Sdk.Contract;

/// <summary>A command to a dossier, with who gives it. When it was given is the portal's clock.</summary>
public sealed record DossierCommandRequest : PortalModel
{
    /// <summary>Who gives it.</summary>
    public required ActorReference By { get; init; }

    /// <summary>The command.</summary>
    public required DossierCommand Command { get; init; }
}
