using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.Contract;

/// <summary>An invitation to one response about one dossier.</summary>
public sealed record SurveyInvitation : PortalModel
{
    /// <summary>The dossier.</summary>
    public required DossierCode Dossier { get; init; }

    /// <summary>The questionnaire, as <c>code/version</c>.</summary>
    public required string Questionnaire { get; init; }

    /// <summary>The token that may be used once.</summary>
    public required string Token { get; init; }

    /// <summary>Writes the dossier, not the token.</summary>
    public override string ToString() => Invariant($"invitation about {Dossier}");
}
