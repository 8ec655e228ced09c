using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;

namespace MongCai.Sdk.Contract;

/// <summary>All that an anonymous look-up may show: the code and the degree of completion.</summary>
public sealed record LookupResource : PortalModel
{
    /// <summary>The code of the dossier.</summary>
    public required DossierCode Code { get; init; }

    /// <summary>How far it is.</summary>
    public required OpenCode<CompletionDegree> Degree { get; init; }
}
