using MongCai.Domain;
using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.Contract;

/// <summary>A payment to be opened for a dossier.</summary>
public sealed record NewPayment : PortalModel
{
    /// <summary>The dossier.</summary>
    public required DossierCode Dossier { get; init; }

    /// <summary>What is due, more than 0.</summary>
    public required Vnd Amount { get; init; }
}
