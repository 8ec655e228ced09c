using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.Contract;

/// <summary>An invitation to be made.</summary>
public sealed record NewSurveyInvitation : PortalModel
{
    /// <summary>The dossier, whose result was returned.</summary>
    public required DossierCode Dossier { get; init; }
}
