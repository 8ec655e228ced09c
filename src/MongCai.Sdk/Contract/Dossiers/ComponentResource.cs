using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.Contract;

/// <summary>A component of a dossier, with where it comes from.</summary>
public sealed partial record ComponentResource : PortalModel
{
    /// <summary>Makes one of members alone.</summary>
    public ComponentResource()
    {
    }

    [JsonConstructor] // the generated reader gives a member that is left out its default by way of a constructor only
    internal ComponentResource(int originals = 1) => Originals = originals;

    /// <summary>The code of what the procedure asks for; empty where it has none.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>How many originals, 0 or more.</summary>
    public int Originals { get; init; } = 1;

    /// <summary>How many copies, 0 or more.</summary>
    public int Copies { get; init; }

    /// <summary>Where it comes from.</summary>
    public required OpenCode<ComponentSourceKind> Source { get; init; }

    /// <summary>Its file, for an attachment, a scan or a certified copy.</summary>
    public FileReference? File { get; init; }

    /// <summary>The code of the result in the store of results.</summary>
    public string? ResultCode { get; init; }

    /// <summary>The other dossier.</summary>
    public DossierCode? OtherDossier { get; init; }

    /// <summary>What the document is, for a scan.</summary>
    public DocumentDescription? Description { get; init; }
}
